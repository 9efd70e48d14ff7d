import { expect } from '@open-wc/testing';
import { insideWords } from './index.js';
import type { InsideStrings } from './en.js';

const all = async (): Promise<(readonly [string, InsideStrings])[]> => [
  ['en', insideWords.english],
  ...await Promise.all(Object.entries(insideWords.loaders)
    .map(async ([lang, load]) => [lang, await load()] as const)),
];

describe('the words of the tools that look inside', () => {
  it('are there in six languages, every one of them, and none is empty', async () => {
    const keys = Object.keys(insideWords.english).sort();
    const languages = await all();
    expect(languages.map(([lang]) => lang)).to.have.members(['en', 'es', 'fr', 'ar', 'id', 'ne']);
    for (const [lang, words] of languages) {
      expect(Object.keys(words).sort(), lang).to.deep.equal(keys);
      for (const [key, word] of Object.entries(words)) {
        const say = word as string | ((...args: unknown[]) => string); // each is one of the two
        const said = typeof say === 'function' ? say(key.startsWith('cut') ? 'x' : 30, '3', true)
          : say;
        expect(said, `${lang} ${key}`).to.match(/\S/);
        expect(said, `${lang} ${key}`).not.to.match(/undefined|NaN/);
      }
    }
  });

  it('name each direction of a cut in its own way', async () => {
    for (const [lang, words] of await all()) {
      const named = (['x', 'y', 'z'] as const).map((axis) => words.cutFrom(axis));
      expect(new Set(named).size, lang).to.equal(3);
      const cut = (['x', 'y', 'z'] as const).map((axis) => words.cut(axis, '3', false));
      expect(new Set(cut).size, lang).to.equal(3);
      expect(words.cut('x', '3', true), lang).not.to.equal(cut[0]);
    }
  });

  it('say how far apart in words where there are words, else in the language’s digits', async () => {
    const { ar, ne, fr } = insideWords.loaders;
    const said = (words: InsideStrings) => [0, 50, 100, 30].map((part) => words.apart(part));
    expect(said(insideWords.english)).to.deep.equal(
      ['Closed', 'Half apart', 'Apart', '30% apart']);
    expect((await ar()).apart(30)).to.contain('٣٠');
    expect((await ne()).apart(30)).to.contain('३०');
    expect((await fr()).apart(30)).to.equal('Démonté à 30 %');
  });
});
