import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtins } from './builtins.js';
import type { Definition } from './define.js';
import type { Exhibit } from './exhibit.js';
import { load } from './load.js';
import { resolve } from './resolve.js';
import { validate } from './validate.js';

const good = (name: string): Record<string, unknown> => {
  const file = new URL(`../../../test/manifests/good/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>; // these are objects
};

const shell = {
  id: 'shell',
  title: 'A shell',
  image: { src: 'shell.jpg', alt: 'A pink conch shell' },
  text: 'Hold it to your *ear*.',
};
const first = { vitrine: 1, title: 'My first exhibit', scenes: [shell] };
const whale = good('single-model');
const molluscs = good('molluscs');

const codes = (exhibit: Exhibit): string[] => exhibit.problems.map(({ code }) => code);

describe('a document that cannot be read', () => {
  const says = (exhibit: Exhibit, code: string): void => {
    assert.deepEqual(codes(exhibit), [code]);
    assert.equal(exhibit.scenes.length, 1);
    assert.match(Object.values(exhibit.scenes[0]?.text ?? {}).join(), /\w{4}.*\./);
    assert.deepEqual(JSON.parse(JSON.stringify(exhibit)), exhibit);
  };
  it('says so in one scene: no JSON', () => {
    for (const text of [
      '',
      ' ',
      'hello',
      '{"vitrine": 1,',
      '<!DOCTYPE html><title>Log in to the free Wi-Fi</title>',
      '\u0000',
      '{"a":1}{',
    ])
      says(load(text), 'VIT001');
  });
  it('says so in one scene: no object', () => {
    for (const text of ['null', '5', '"x"', '[]', 'true', '[[[]]]']) says(load(text), 'VIT103');
  });
  it('says so in one scene: another kind of document', () => {
    says(load({ vitrine: 1, type: 'cabinet', id: 'x', show: [] }), 'VIT104');
    says(load({ vitrine: 1, type: 'overlay' }), 'VIT104');
  });
  it('says so in one scene: too big, too deep, too many', () => {
    says(load(`{"vitrine":1,"title":"${'x'.repeat(5e6)}"}`), 'VIT403');
    says(load({ ...first, title: 'é'.repeat(1.2e6) }), 'VIT403');
    says(load(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), 'VIT403');
    says(load(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`), 'VIT403');
    says(load({ ...first, extras: Array.from({ length: 25_000 }, () => []) }), 'VIT403');
  });
  it('says so in one scene: an object that is no JSON', () => {
    const cycle: Record<string, unknown> = { vitrine: 1 };
    cycle['self'] = cycle;
    for (const value of [
      cycle,
      { big: 1n },
      {
        get x(): never {
          throw new Error('no');
        },
      },
      (): void => undefined,
    ])
      says(load(value), 'VIT001');
    let deep: unknown[] = [];
    for (let depth = 0; depth < 1e5; depth += 1) deep = [deep];
    assert.equal(load(deep).scenes.length, 1);
  });
  it('says so in one scene: no scenes', () => {
    for (const scenes of [[], undefined, 5, {}, [null]]) {
      const exhibit = load({ vitrine: 1, title: 'Empty', scenes });
      assert.deepEqual(exhibit.title, { und: 'Empty' });
      assert.equal(exhibit.scenes[0]?.id, 'problem');
    }
  });
});

describe('a hostile document', () => {
  it('cannot change what an object is', () => {
    const text =
      '{"vitrine":1,"__proto__":{"polluted":1},"title":"T","constructor":{"prototype":{"polluted":1}},"scenes":[{"id":"s","title":"S","__proto__":{"when":{}},"extras":{"deep":[{"__proto__":1,"prototype":2,"ok":3}]}}]}';
    const exhibit = load(text);
    assert.deepEqual(
      exhibit.problems.map(({ code, path }) => `${code} ${path.join('/')}`),
      [
        'VIT405 __proto__',
        'VIT405 constructor',
        'VIT405 scenes/0/__proto__',
        'VIT405 scenes/0/extras/deep/0/__proto__',
        'VIT405 scenes/0/extras/deep/0/prototype',
      ],
    );
    assert.deepEqual(exhibit.scenes[0]?.extras, { deep: [{ ok: 3 }] });
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(exhibit.scenes[0]), Object.prototype);
  });
  it('cannot use names that every object has', () => {
    const exhibit = load({ vitrine: 1, type: 'toString', title: 'T' });
    assert.equal(exhibit.scenes[0]?.content[0]?.type, 'card');
    for (const name of ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']) {
      assert.doesNotThrow(() =>
        load({
          vitrine: 1,
          title: { [name]: 'x' },
          state: { [name]: 1 },
          assets: { [name]: name },
          scenes: [{ id: name, title: name, image: name, content: [{ type: name }] }],
        }),
      );
    }
  });
  it('makes half characters whole', () => {
    const exhibit = load(
      '{"vitrine":1,"title":"a\\ud800b","scenes":[{"id":"s","title":{"en":"\\udc00"},"content":[{"type":"text","text":"\\ud83d\\ude00"}]}]}',
    );
    assert.deepEqual(
      [exhibit.title, exhibit.scenes[0]?.title, exhibit.scenes[0]?.content[0]?.text],
      [{ und: 'a\ufffdb' }, { en: '\ufffd' }, { und: '😀' }],
    );
  });
  it('is shown for every wrong value in every place', () => {
    const bad: unknown[] = [
      null,
      0,
      -1,
      1e308,
      '',
      ' ',
      'x',
      '\ud800',
      true,
      [],
      {},
      [[]],
      [null],
      [{}],
      { en: null },
      { en: {} },
      { src: 5 },
      { type: 'image' },
      '__proto__',
      'constructor',
    ];
    let mutants = 0;
    const mutate = (root: object, node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const parent = node as Record<string, unknown>;
      for (const key of Object.keys(parent)) {
        const before = parent[key];
        mutate(root, before);
        for (const value of bad) {
          parent[key] = value;
          const exhibit = load(root);
          mutants += 1;
          assert.ok(exhibit.scenes.length > 0);
          assert.ok(!codes(exhibit).includes('VIT001'), `${key}: ${JSON.stringify(value)} threw`);
          if (mutants % 40 === 0)
            assert.equal(
              JSON.stringify(load(exhibit)),
              JSON.stringify(exhibit),
              `${key}: ${JSON.stringify(value)}`,
            );
        }
        parent[key] = before;
      }
    };
    for (const document of [first, whale, molluscs]) mutate(...pair(document));
    assert.ok(mutants > 2000, String(mutants));
  });
  it('has the same faults for `load` and for `validate`', () => {
    const broken = { ...first, titel: 1, scenes: [{ ...shell, layout: 'x' }] };
    assert.deepEqual(
      codes(load(broken)),
      validate(broken, builtins as unknown as Definition[]).map(({ code }) => code),
    );
  });
});

const naughty = [
  '',
  ' ',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\u202e',
  'undefined',
  'null',
  'true',
  '1e999',
  '-0',
  '__proto__',
  'constructor',
  'toString',
  'then',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}',
  '${7*7}',
  '%s%n',
  '../../etc/passwd',
  'file:///etc/passwd',
  '\u00a0',
  '田中さん',
  '社會科學院語學研究所',
  'ﷺ',
  '👩‍👩‍👧',
  'Z̡̗a̧̡l͢g͠o',
  'ثم نفس سقطت',
  "'; DROP TABLE scenes; --",
  '\u2028',
  'a'.repeat(19_000),
];

describe('a naughty string', () => {
  for (const word of naughty) {
    it(`in every field does no harm: ${JSON.stringify(word.slice(0, 40))}`, () => {
      const file = {
        src: word,
        alt: word,
        long: word,
        credit: word,
        license: word,
        captions: word,
      };
      const exhibit = load({
        vitrine: 1,
        id: word,
        title: word,
        summary: { [word]: word },
        by: word,
        license: word,
        languages: [word],
        pronounce: { [word]: word },
        theme: { accent: word, font: word, logo: file },
        assets: { [word]: file },
        state: { [word]: word },
        access: { features: [word], summary: word },
        navigation: word,
        extras: word,
        scenes: [
          {
            id: word,
            title: word,
            text: word,
            image: file,
            audio: word,
            next: word,
            when: { [word]: word },
            enter: [{ go: word }, { link: word }, { [word]: word }],
            layout: word,
            stop: { number: word, place: word },
            content: [
              { type: word, id: word, title: word },
              { type: 'quote', quote: word, by: word },
              { type: 'image', image: word },
              {
                type: 'image',
                image: file,
                spots: [{ id: word, at: [0, 0], title: word, text: word }],
                tour: [word],
              },
            ],
          },
        ],
      });
      assert.equal(JSON.stringify(load(exhibit)), JSON.stringify(exhibit));
      const resolved = resolve(exhibit, {
        languages: [word],
        base: 'https://museum.example/e/vitrine.json',
      });
      assert.ok(resolved.scenes.length > 0);
      for (const { src } of Object.values(resolved.assets))
        assert.match(src, /^(?:https:\/\/museum\.example\/e\/|$)/);
      for (const { message, fix } of resolved.problems) assert.ok(message !== '' && fix !== '');
    });
  }
});

function pair(document: object): [object, object] {
  const copy = structuredClone(document);
  return [copy, copy];
}
