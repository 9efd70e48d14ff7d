import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { limits, load } from '@vitrine/manifest';
import { check } from '@vitrine/manifest/check.js';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const suite = Object.entries(JSON.parse(read('hostile/json-suite.json'))).map(([name, bytes]) => [
  name,
  new TextDecoder().decode(Buffer.from(bytes, 'base64')),
]);
const naughty = JSON.parse(read('hostile/blns.json'));
const example = JSON.parse(read('manifests/good/every-type.json'));

const exhibit = (more, scene = {}) => ({
  vitrine: 1,
  title: 'x',
  scenes: [{ id: 'a', title: 'x', ...scene }],
  ...more,
});
const codes = (text) => check(text).map(({ code }) => code);

/** Runs on a text and fails when it takes so long that an author would wonder. */
function quickly(milliseconds, text, look = check) {
  const start = performance.now();
  const answer = look(text);
  const took = performance.now() - start;
  assert.ok(took < milliseconds, `took ${Math.round(took)} ms`);
  return answer;
}

/** Problems are for people: one line, no control characters, a place and a fix. */
function areReadable(problems, text) {
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const { code, message, fix, line, column } of problems) {
    assert.match(code, /^VIT\d{3}$/);
    for (const words of [message, fix]) {
      assert.ok(words.length > 5 && words.length < 600, words);
      assert.doesNotMatch(words, /[\u0000-\u001f\u007f]|\p{Surrogate}/u);
    }
    assert.ok(line >= 1 && line <= lines && column >= 1, `${line}:${column}`);
  }
}

/** JSON that only a lenient reader takes: comments, a comma after the last entry. */
const takenByUs =
  /comment|trailing_comma|with_trailing_comma|extra_comma|number_and_comma|comma_and_number/;

describe('JSON that breaks parsers', () => {
  it('never makes check or load throw, and is always told what is wrong', () => {
    for (const [name, text] of suite) {
      const problems = quickly(500, text);
      assert.ok(problems.length > 0, name);
      areReadable(problems, text);
      assert.ok(quickly(500, text, load).scenes.length > 0, name);
    }
  });

  it('is called JSON when it is, and not when it is not', () => {
    for (const [name, text] of suite) {
      const isRefused = codes(text).some((code) => code === 'VIT001' || code === 'VIT403');
      if (name.startsWith('y_')) assert.ok(!isRefused, `${name} is JSON`);
      if (name.startsWith('n_') && !takenByUs.test(name))
        assert.ok(isRefused, `${name} is not JSON`);
    }
  });

  it('cannot exhaust the stack with depth', () => {
    for (const bomb of [
      '['.repeat(100_000),
      '[{"":'.repeat(50_000),
      '{"extras":'.repeat(100_000),
    ]) {
      assert.deepEqual(
        quickly(500, bomb).map(({ code }) => code),
        ['VIT403'],
      );
      assert.ok(quickly(500, bomb, load).problems.length > 0);
    }
  });

  it('counts depth outside of words and comments only', () => {
    const text = JSON.stringify(exhibit({}, { text: '[{'.repeat(200) })).replace(
      '{',
      `{ // ${'['.repeat(50)}\n`,
    );
    assert.deepEqual(codes(text), []);
  });
});

describe('a file that is too big', () => {
  it('is refused at once: 5 MB of one string', () => {
    const text = JSON.stringify(exhibit({ title: 'x'.repeat(5_000_000) }));
    assert.deepEqual(
      quickly(500, text).map(({ code }) => code),
      ['VIT403'],
    );
  });

  it('is measured in bytes, as it is stored', () => {
    const text = JSON.stringify(exhibit({ extras: '語'.repeat(700_000) }));
    assert.ok(text.length < limits.bytes);
    assert.deepEqual(codes(text), ['VIT403']);
  });

  it('is refused when it holds more objects than a visitor could ever meet', () => {
    const text = JSON.stringify(
      exhibit({ extras: Array.from({ length: limits.nodes }, () => ({})) }),
    );
    assert.ok(quickly(2000, text).some(({ code }) => code === 'VIT403'));
  });

  it('is answered quickly when every key is wrong', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`key-${index}`, 1]),
    );
    const problems = quickly(5000, JSON.stringify(exhibit(keys)));
    assert.equal(problems.length, 1000);
  });

  it('cannot slow the reading of one value down', () => {
    const long = 900_000;
    const values = [
      'a/'.repeat(long / 2),
      `https://${'a'.repeat(long)} `,
      '../'.repeat(long / 3),
      `${'-'.repeat(long)}!`,
      `${'9'.repeat(long)}x`,
      '<'.repeat(long),
      '*'.repeat(long),
      ' '.repeat(long),
      `${'a-'.repeat(long / 2)}-`,
    ];
    for (const value of values) {
      const image = { src: value, alt: value, license: value, sources: [{ src: value }] };
      const text = JSON.stringify(
        exhibit({ by: { name: 'x', url: value } }, { id: value.slice(0, 1), image }),
      );
      areReadable(quickly(2000, text.length > limits.bytes ? text.slice(0, 10) : text), text);
      const one = JSON.stringify(exhibit({}, { id: value, image: { src: value, alt: 'x' } }));
      areReadable(quickly(2000, one), one);
      const date = JSON.stringify({
        vitrine: 1,
        type: 'timeline',
        events: [{ date: value, title: 'x' }],
      });
      areReadable(quickly(2000, date), date);
    }
  });

  it('may hold long comments and strings that are not closed', () => {
    const million = 1_500_000;
    for (const text of [
      `/*${'*'.repeat(million)}`,
      `//${'['.repeat(million)}`,
      `"${'\\"'.repeat(million / 2)}`,
    ]) {
      assert.deepEqual(
        quickly(2000, text).map(({ code }) => code),
        ['VIT001'],
      );
    }
  });
});

describe('keys that could change what an object is', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`are refused at any depth: ${key}`, () => {
      const evil = `{ "${key}": { "polluted": true } }`;
      for (const text of [
        `{ "vitrine": 1, "title": "x", "scenes": [{ "id": "a", "title": "x" }], "${key}": `
          + `${evil} }`,
        '{ "vitrine": 1, "title": "x", "scenes": [{ "id": "a", "title": "x", "extras": '
          + `[[${evil}]] }] }`,
        `{ "vitrine": 1, "title": "x", "assets": ${evil}, "scenes": [{ "id": "a", "title": `
          + `{ "${key}": "x", "en": "x" } }] }`,
      ]) {
        assert.ok(codes(text).includes('VIT405'), text);
        load(text);
      }
      assert.equal({}.polluted, undefined);
      assert.equal(Object.prototype.polluted, undefined);
    });
  }
});

describe('words of every kind', () => {
  /** The same document with other words in every place where words for visitors stand. */
  function withWords(words) {
    const replace = (value, key) => {
      if (Array.isArray(value)) return value.map((entry) => replace(entry));
      if (typeof value !== 'object' || value === null) return value;
      if (typeof value.en === 'string' && key !== 'captions') return { en: words, fr: words };
      return Object.fromEntries(
        Object.entries(value).map(([name, entry]) => [name, replace(entry, name)]),
      );
    };
    return JSON.stringify(replace(example));
  }

  it(`${naughty.length} naughty strings in every text are shown, or refused in words`, () => {
    const expected = new Set(['VIT102', 'VIT202', 'VIT205', 'VIT206', 'VIT402']);
    for (const words of naughty) {
      const text = withWords(words);
      const problems = quickly(1000, text);
      areReadable(problems, text);
      for (const { code } of problems)
        assert.ok(expected.has(code), `${code} for ${JSON.stringify(words)}`);
      assert.equal(
        problems.some(({ code }) => code === 'VIT402'),
        /<[A-Za-z/!?]/.test(words),
        words,
      );
    }
  });

  it('half a character is found before it reaches a visitor', () => {
    const text = withWords('A whale \ud83d').replaceAll('\ud83d', '\\ud83d');
    const problems = check(text);
    areReadable(problems, text);
    assert.ok(problems.length > 20 && problems.every(({ code }) => code === 'VIT103'));
  });

  it('in the place of ids, types and keys are refused in words', () => {
    for (const words of naughty) {
      const text = JSON.stringify(
        exhibit(
          { [words]: 1 },
          { id: words, content: [{ type: words }], next: words, layout: words },
        ),
      );
      areReadable(quickly(1000, text), text);
    }
  });
});
