import { expect } from '@open-wc/testing';
import { bedWords } from './bed/index.js';
import { filmWords } from './film/index.js';
import { guideWords } from './guide/index.js';
import { transcriptWords } from './transcript/index.js';

type Pack = Readonly<Record<string, unknown>>;

const packs: Record<string, { english: Pack; loaders: Record<string, () => Promise<Pack>> }> = {
  bed: bedWords, film: filmWords, guide: guideWords, transcript: transcriptWords,
};

describe('the words of beds, films, guides and transcripts', () => {
  for (const [name, { english, loaders }] of Object.entries(packs)) {
    it(`are there in six languages, every one of them, and none is empty: ${name}`, async () => {
      expect(['en', ...Object.keys(loaders)])
        .to.have.members(['en', 'es', 'fr', 'ar', 'id', 'ne']);
      for (const [lang, load] of Object.entries(loaders)) {
        const words = await load();
        expect(Object.keys(words).sort(), lang).to.deep.equal(Object.keys(english).sort());
        for (const [key, word] of Object.entries(words)) {
          const say = word as string | ((...args: unknown[]) => string); // each is one of the two
          const said = typeof say === 'function' ? say(2, 3, 5) : say;
          expect(said, `${lang} ${key}`).to.match(/\S/);
          expect(said, `${lang} ${key}`).not.to.match(/undefined|NaN/);
        }
      }
    });
  }

  it('count as each language counts, in its own digits', async () => {
    const { ar, ne, fr } = transcriptWords.loaders;
    const counts = [0, 1, 2, 3, 11, 100].map((count) => transcriptWords.english.hits(count));
    expect(counts.slice(0, 3)).to.deep.equal(['Nothing found', 'Found in 1 line', 'Found in 2 lines']);
    const arabic = await ar();
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.hits(count))).to.deep.equal([
      'لم يُعثر على شيء', 'وُجدت في سطر واحد', 'وُجدت في سطرين', 'وُجدت في ٣ أسطر',
      'وُجدت في ١١ سطرًا', 'وُجدت في ١٠٠ سطر',
    ]);
    expect((await ne()).hitOf(2, 15)).to.equal('१५ मध्ये २');
    expect((await fr()).hits(1)).to.equal('Trouvé dans 1 ligne');
  });
});
