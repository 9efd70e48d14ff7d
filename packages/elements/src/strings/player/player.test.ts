import { expect } from '@open-wc/testing';
import { playerWords } from './index.js';
import type { PlayerStrings } from './en.js';

const all = async (): Promise<(readonly [string, PlayerStrings])[]> => [
  ['en', playerWords.english],
  ...await Promise.all(Object.entries(playerWords.loaders)
    .map(async ([lang, load]) => [lang, await load()] as const)),
];

describe('the words of sound and film', () => {
  it('are there in six languages, every one of them, and none is empty', async () => {
    const keys = Object.keys(playerWords.english).sort();
    const languages = await all();
    expect(languages.map(([lang]) => lang)).to.have.members(['en', 'es', 'fr', 'ar', 'id', 'ne']);
    for (const [lang, words] of languages) {
      expect(Object.keys(words).sort(), lang).to.deep.equal(keys);
      for (const [key, word] of Object.entries(words)) {
        const say = word as string | ((...args: unknown[]) => string); // each is one of the two
        const said = typeof say === 'function' ? say(10, 20) : say;
        expect(said, `${lang} ${key}`).to.match(/\S/);
        expect(said, `${lang} ${key}`).not.to.match(/undefined|NaN/);
      }
    }
  });

  it('say speeds and parts in the digits of the language', async () => {
    const said = async (lang: 'ar' | 'ne' | 'fr'): Promise<string> => {
      const words = await playerWords.loaders[lang]();
      return `${words.times(1.25)} ${words.percent(50)}`;
    };
    expect(await said('ar')).to.match(/١٫٢٥.*٥٠/);
    expect(await said('ne')).to.match(/१.२५.*५०/);
    expect(await said('fr')).to.equal('1,25 × 50\u202f%');
  });
});
