import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dateInWords } from './date-in-words.js';

describe('a date in words', () => {
  const said: [date: string, language: string, words: string, end?: string][] = [
    ['1896', 'en', '1896'],
    ['1896-05', 'en', 'May 1896'],
    ['1896-05-17', 'en', 'May 17, 1896'],
    ['1896-05', 'fr', 'mai 1896'],
    ['1890~', 'en', '≈ 1890'],
    ['-0043', 'en', '44 BC'],
    ['1896', 'en', '1896 – 1900', '1900'],
    ['Y-20000', 'en', '20001 BC'],
    ['1831-12-27', 'ar', '٢٧ ديسمبر ١٨٣١'],
    ['1872', 'ar', '١٨٧٢ – ١٨٧٦', '1876'],
    ['-0043', 'ar', '٤٤ ق.م'],
    ['1831-12-27', 'ne', '१८३१ डिसेम्बर २७'],
    ['1943', 'ne', '१९४३'],
    ['-0043', 'ne', 'ईसा पूर्व ४४'],
  ];
  for (const [date, language, words, end] of said) {
    it(`is "${words}" for ${date}${end ? ` to ${end}` : ''} in ${language}`, () => {
      assert.equal(dateInWords(date, language, end), words);
    });
  }

  it('stays as it is written where it cannot be said, and never throws', () => {
    for (const odd of ['189X', '1896-21', 'soon', '', 'Y999999999']) {
      assert.equal(dateInWords(odd, 'en'), odd);
    }
    assert.equal(dateInWords('1896', 'not a tag'), '1896');
  });
});
