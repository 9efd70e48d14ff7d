import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalTag, chooseKey, direction, languageChain, pickText } from './language.js';

const shell = {
  en: 'A shell',
  'en-x-plain': 'Shell',
  es: 'Una concha',
  ar: 'صدفة',
  'pt-BR': 'Uma concha',
};

describe('pickText', () => {
  it('gives the visitor the exact language first', () => {
    assert.deepEqual(pickText({ es: 'a', 'es-MX': 'b' }, 'es-MX'), {
      value: 'b',
      lang: 'es-MX',
      dir: 'ltr',
    });
  });
  it('drops subtags before it tries the next language', () => {
    assert.equal(pickText(shell, ['es-MX', 'en']).value, 'Una concha');
    assert.equal(pickText({ 'zh-Hant': '殼', zh: '壳', en: 'x' }, ['zh-Hant-TW']).lang, 'zh-Hant');
  });
  it('tries the next languages of the visitor', () => {
    assert.equal(pickText(shell, ['de', 'fr', 'ar']).value, 'صدفة');
  });
  it("prefers a regional variant of the visitor's language to a foreign one", () => {
    assert.equal(pickText(shell, ['pt'], ['en']).lang, 'pt-BR');
    assert.equal(
      pickText(shell, ['pt-PT', 'en']).lang,
      'en',
      'but a language the visitor named is better',
    );
  });
  it('falls back to the order of the exhibit, then to what there is', () => {
    assert.equal(pickText(shell, ['ja'], ['es', 'en']).lang, 'es');
    assert.equal(pickText(shell, []).lang, 'en');
    assert.equal(pickText({ fr: 'Coquille' }, ['ja'], ['en']).value, 'Coquille');
  });
  it('tells the screen reader the direction of what was used', () => {
    assert.equal(pickText(shell, 'ar').dir, 'rtl');
    assert.equal(pickText({ en: 'A shell' }, 'ar').dir, 'ltr');
  });
  it('takes a plain string for the first language of the exhibit', () => {
    assert.deepEqual(pickText('Hi', 'ar', ['he', 'en']), { value: 'Hi', lang: 'he', dir: 'rtl' });
    assert.equal(pickText('Hi', 'ar').lang, 'und');
  });
  it('skips a translation that is empty', () => {
    assert.equal(pickText({ es: '', en: 'A shell' }, 'es').lang, 'en');
  });
  it('answers with no words rather than throwing when there are none', () => {
    assert.deepEqual(pickText({}, 'en'), { value: '', lang: 'und', dir: 'ltr' });
  });
  it("reads tags however the visitor's browser spells them", () => {
    assert.equal(pickText(shell, ['PT_br']).lang, 'pt-BR');
    assert.equal(pickText(shell, ['not a tag', '', '\ud800', 'es']).lang, 'es');
  });
  it('is not fooled by names that every object has', () => {
    assert.equal(pickText({ en: 'x' }, ['constructor', 'toString', '__proto__']).lang, 'en');
  });
});

describe('plain language', () => {
  it('comes first when the visitor asks for easy words', () => {
    assert.equal(pickText(shell, 'en-x-plain').value, 'Shell');
    assert.equal(chooseKey(shell, languageChain(['en-GB'], [], true)), 'en-x-plain');
  });
  it('falls back to the full text of the same language', () => {
    assert.equal(chooseKey(shell, languageChain(['es', 'en'], [], true)), 'es');
    assert.equal(chooseKey(shell, languageChain(['es-x-plain', 'en'])), 'es');
  });
  it('never comes unasked while there is a full text', () => {
    assert.equal(pickText({ 'en-x-plain': 'Shell', en: 'A shell' }, 'ja').value, 'A shell');
    assert.equal(pickText({ 'en-x-plain': 'Shell', en: 'A shell' }, 'en').value, 'A shell');
  });
  it('is announced in its language', () => {
    assert.equal(pickText(shell, 'en-x-plain').lang, 'en');
    assert.equal(pickText({ 'ar-x-plain': 'صدفة' }, 'ar').dir, 'rtl');
  });
});

describe('direction', () => {
  it('knows the languages and scripts written from right to left', () => {
    for (const tag of [
      'ar',
      'ar-EG',
      'he',
      'ur',
      'fa',
      'ps',
      'dv',
      'ku-Arab',
      'uz-AF',
      'uz-Arab-AF',
      'pa-PK',
      'ckb-IQ',
      'yi',
      'AR-x-plain',
    ]) {
      assert.equal(direction(tag), 'rtl', tag);
    }
  });
  it('knows those that a script turns round', () => {
    for (const tag of [
      'en',
      'ne',
      'id',
      'ku',
      'ur-Latn',
      'he-Latn',
      'uz',
      'zh-Hant',
      'und',
      '',
      'de-1996',
    ]) {
      assert.equal(direction(tag), 'ltr', tag);
    }
  });
});

describe('canonicalTag', () => {
  it('has one spelling for a language', () => {
    assert.equal(canonicalTag('EN-x-PLAIN'), 'en-x-plain');
    assert.equal(canonicalTag('zh_hant_tw'), 'zh-Hant-TW');
    assert.equal(canonicalTag('iw'), 'he');
  });
  it('refuses what is no tag', () => {
    for (const tag of ['', '@none', 'none', 'true', 'x', '\ud800', '__proto__', 'e'.repeat(1e5)]) {
      assert.equal(canonicalTag(tag), undefined, tag.slice(0, 20));
    }
  });
});
