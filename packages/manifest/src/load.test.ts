import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Exhibit, NormalComponent } from './exhibit.js';
import { load } from './load.js';

const good = (name: string): Record<string, unknown> => {
  const file = new URL(`../../../test/manifests/good/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>; // these are objects
};
const first = good('first-exhibit');
const [shell] = first['scenes'] as object[]; // by its schema
const molluscs = good('molluscs');
const whale = good('single-model');

const content = (exhibit: Exhibit): NormalComponent[] =>
  exhibit.scenes.flatMap((scene) => scene.content);

describe('load', () => {
  it('makes an exhibit of twelve lines', () => {
    const exhibit = load(JSON.stringify(first));
    assert.deepEqual(exhibit.problems, []);
    assert.equal(exhibit.id, 'my-first-exhibit');
    assert.equal(exhibit.navigation, 'none');
    assert.deepEqual(exhibit.scenes[0], {
      id: 'shell',
      title: { und: 'A shell' },
      text: { und: 'Hold it to your ear.' },
      layout: 'split',
      enter: [],
      content: [{ id: 'image', type: 'image', slot: 'main', part: 'image', image: 'shell' }],
    });
    assert.deepEqual(exhibit.assets, {
      shell: { kind: 'image', src: 'shell.jpg', alt: { und: 'A pink conch shell' } },
    });
  });
  it('reads a whole exhibit without a complaint', () => {
    const exhibit = load(molluscs);
    assert.deepEqual(exhibit.problems, []);
    assert.equal(exhibit.navigation, 'menu');
    assert.deepEqual(exhibit.by, [{ name: 'Example Tiny Museums' }]);
    assert.deepEqual(
      content(exhibit).map(({ id, type, slot }) => `${id}:${type}:${slot}`),
      [
        'image:image:main',
        'audio:audio:bottom',
        'shell:model:main',
        'text:text:side',
        'sort:sort:main',
      ],
    );
    assert.deepEqual(
      Object.values(exhibit.assets).map(({ kind }) => kind),
      ['model', 'image', 'image', 'image', 'audio'],
    );
  });
  it('makes an exhibit of one scene of a single component', () => {
    const exhibit = load(whale);
    assert.equal(exhibit.kind, 'component');
    assert.equal(exhibit.navigation, 'none');
    assert.deepEqual(
      exhibit.scenes.map(({ title }) => title),
      [{ und: 'Whale cranium' }],
    );
    const [model] = content(exhibit);
    assert.equal(model?.['title'], undefined, 'the title is not said twice');
    assert.deepEqual(
      (model?.['spots'] as { id: string }[]).map(({ id }) => id),
      ['blowhole', 'jaw-tip'],
    );
  });
  it('gives the same again for what it gave', () => {
    const extended = load({
      ...first,
      scenes: [
        {
          ...shell,
          content: [
            { type: 'acme:x', title: 'X' },
            { type: 'quiz' },
            5,
            { type: 'text', colour: 1 },
          ],
        },
      ],
      extras: { a: [1] },
    });
    for (const exhibit of [
      load(first),
      load(molluscs),
      load(whale),
      load('no'),
      load({}),
      extended,
    ]) {
      const text = JSON.stringify(exhibit);
      assert.equal(JSON.stringify(load(exhibit)), text);
      assert.equal(JSON.stringify(load(text)), text);
    }
  });
  it('never changes what it is given, and answers with plain JSON', () => {
    const given = structuredClone(molluscs);
    const exhibit = load(given);
    assert.deepEqual(given, molluscs);
    assert.deepEqual(JSON.parse(JSON.stringify(exhibit)), exhibit);
  });
  it('keeps extras as they are', () => {
    const extras = { 'acme:x': [1, null, { b: '<b>' }], '': 0 };
    const exhibit = load({ ...first, extras, scenes: [{ ...shell, extras }] });
    assert.deepEqual([exhibit.extras, exhibit.scenes[0]?.extras], [extras, extras]);
  });
  it('reads a file that starts with a byte order mark', () => {
    assert.deepEqual(load(`\ufeff${JSON.stringify(first)}`).problems, []);
  });
  it('runs where no code may be made from strings', () => {
    const run = spawnSync(
      process.execPath,
      [
        '--conditions=vitrine-build',
        '--disallow-code-generation-from-strings',
        '--input-type=module',
        '-e',
        `const { load, resolve } = await import(${JSON.stringify(new URL('./index.js', import.meta.url).href)});
       const exhibit = resolve(load(${JSON.stringify(JSON.stringify(molluscs))}), { languages: ['es'], base: 'https://example.org/' });
       if (exhibit.title.lang !== 'es') process.exit(2);`,
      ],
      { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)) },
    );
    assert.equal(run.status, 0, run.stderr);
  });
});

describe('every good manifest', () => {
  const folder = new URL('../../../test/manifests/good/', import.meta.url);
  const names = readdirSync(folder).filter((name) =>
    /^(?!cabinet|with-comments).*\.json$/.test(name),
  );
  for (const name of names) {
    it(`is loaded without a problem, the same again from what it gave: ${name}`, () => {
      const exhibit = load(readFileSync(new URL(name, folder), 'utf8'));
      const unknown = exhibit.problems.filter(({ code }) => code !== 'VIT104');
      assert.deepEqual(unknown, []);
      assert.equal(JSON.stringify(load(exhibit)), JSON.stringify(exhibit));
      assert.ok(
        exhibit.scenes.every((scene) => scene.content.every(({ type }) => type !== 'card')),
      );
    });
  }
});
