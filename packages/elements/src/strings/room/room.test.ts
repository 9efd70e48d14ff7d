import { expect } from '@open-wc/testing';
import { roomWords } from './index.js';

describe('the words of an object in the visitor’s room', () => {
  it('are there in six languages, every one of them, and none is empty', async () => {
    const { english, loaders } = roomWords;
    const others = await Promise.all(Object.entries(loaders)
      .map(async ([lang, load]) => [lang, await load()] as const));
    expect(others.map(([lang]) => lang)).to.have.members(['es', 'fr', 'ar', 'id', 'ne']);
    for (const [lang, words] of others) {
      expect(Object.keys(words), lang).to.have.members(Object.keys(english));
      for (const [key, word] of Object.entries(words)) {
        expect(word, `${lang} ${key}`).to.match(/\S/);
        expect(word, `${lang} ${key}`).not.to.equal(english[key as keyof typeof english]);
      }
    }
  });
});
