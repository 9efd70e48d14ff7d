import { expect } from '@open-wc/testing';
import './en-gallery.js';
import './en-more.js';
import './en-spots.js';
import { loadStrings, stringsNow, uiLanguages } from './index.js';

describe('the words of the interface', () => {
  it('are there in six languages, every one of them, and none is empty', async () => {
    expect(uiLanguages).to.have.members(['en', 'es', 'fr', 'ar', 'id', 'ne']);
    const keys = Object.keys(stringsNow('en')).sort();
    for (const lang of uiLanguages) {
      const words = await loadStrings(lang);
      expect(Object.keys(words).sort(), lang).to.deep.equal(keys);
      for (const [key, word] of Object.entries(words)) {
        const say = word as string | ((...args: unknown[]) => string); // each is one of the two
        const said = typeof say === 'function' ? say(2, 3, 'x') : say;
        expect(said, `${lang} ${key}`).to.match(/\S/);
        expect(said, `${lang} ${key}`).not.to.contain('undefined');
      }
    }
  });

  it('are those of the nearest language, and English where there is none', async () => {
    expect((await loadStrings('es-MX')).back).to.equal('Atrás');
    expect((await loadStrings('tlh')).back).to.equal('Back');
  });

  it('count as each language counts, in its own digits', async () => {
    const counts = async (lang: string): Promise<string[]> => {
      const words = await loadStrings(lang);
      return [1, 2, 3, 11, 100].map((count) => words.sceneCount(count));
    };
    expect(await counts('en')).to.deep.equal(
      ['1 scene', '2 scenes', '3 scenes', '11 scenes', '100 scenes']);
    expect(await counts('ar')).to.deep.equal(
      ['مشهد واحد', 'مشهدان', '٣ مشاهد', '١١ مشهدًا', '١٠٠ مشهد']);
    expect((await counts('fr'))[0]).to.equal('1 scène');
    expect((await loadStrings('ne')).sceneOf(2, 15)).to.equal('१५ मध्ये २');
  });
});
