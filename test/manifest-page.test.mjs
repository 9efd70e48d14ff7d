import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

import {
  builtins, defineComponent, list, load, object, optional, resolve, text,
} from '@vitrine/manifest';
import { about } from '@vitrine/manifest/about.js';
import { themeProperties } from '@vitrine/manifest/look.js';
import * as page from '@vitrine/manifest/page.js';

import { plansSource, schemaPlans, targets } from './tools/plans.mjs';

/** The zod of the package: another may lie beside it. */
const z = createRequire(new URL('../packages/manifest/package.json', import.meta.url))('zod/mini');

const read = (folder, names) =>
  names.map((name) => [name, readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8')]);
const jsonIn = (folder) =>
  readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.json'));

const good = read('manifests/good', jsonIn('manifests/good'));
const bad = read(
  'manifests/bad',
  jsonIn('manifests/bad').filter((name) => !name.endsWith('.expected.json')),
);
const examples = read('../examples', [
  'first-exhibit/vitrine.json',
  'sea-cabinet/vitrine.json',
]);

/** A third party's type, as its author would write it: our fields, zod's own, an older version. */
const sandbox = defineComponent({
  type: 'example:sandbox',
  tag: 'example-sandbox',
  version: '2.0.0',
  summary: 'Sand.',
  schema: {
    title: text('Its heading.'),
    tools: list(object({ name: text('Its name.') }, 'A tool.'), 1, 'The tools.'),
    depth: optional(z.number()),
  },
  words: (node) => node.tools.map((tool) => tool.name),
  migrate: (node) => ({ tools: [{ name: 'Spade' }], ...node }),
});
const components = [sandbox];
const options = { languages: ['ar', 'en'], base: 'https://example.org/a/vitrine.json', components };

const withoutProblems = ({ problems: _, ...rest }) => rest;

/** Each key deleted, each value of another type, each key with another name. */
function* mutants(document) {
  function* places(node, path) {
    for (const key of Object.keys(node)) {
      yield [...path, key];
      const inner = node[key];
      if (typeof inner === 'object' && inner !== null) yield* places(inner, [...path, key]);
    }
  }
  for (const path of places(document, [])) {
    for (const change of [
      (parent, key) => { delete parent[key]; },
      (parent, key) => { parent[key] = typeof parent[key] === 'number' ? 'x' : 7; },
      (parent, key) => { parent[key] = null; },
      (parent, key) => {
        const value = parent[key];
        delete parent[key];
        parent[`${key}x`] = value;
      },
    ]) {
      const mutant = structuredClone(document);
      const key = path.at(-1);
      change(path.slice(0, -1).reduce((node, one) => node[one], mutant), key);
      yield [`${path.join('/')}`, mutant];
    }
  }
}

/** Fails when a page would show anything else than what the whole package makes of a document. */
function assertSame(document, name) {
  const whole = load(document, { components });
  const ours = page.load(document, { components });
  assert.deepEqual(withoutProblems(ours), withoutProblems(whole), name);
  const ready = page.resolve(ours, options);
  const { source: _, ...shown } = ready;
  const theme = { ...shown.theme, properties: themeProperties(ours.theme) };
  const all = { ...shown, theme, ...about(ready) };
  assert.deepEqual(withoutProblems(all), withoutProblems(resolve(whole, options)), name);
  return ours;
}

describe('a page that reads a manifest without its schema', () => {
  it('shows the same exhibit for every good manifest and every example', () => {
    for (const [name, source] of [...good, ...examples]) {
      assert.deepEqual(
        assertSame(source, name).problems,
        load(source, { components }).problems,
        name,
      );
    }
  });

  it('shows the same for every broken one, and for each of a thousand mutants', (t) => {
    for (const [name, source] of bad) assertSame(source, name);
    let count = 0;
    const written = good.filter(([name]) => name !== 'with-comments.json'); // no JSON
    for (const [name, source] of [...written, examples[1]]) {
      const all = [...mutants(JSON.parse(source))];
      const step = Math.max(1, Math.floor(all.length / 100));
      for (let at = 0; at < all.length; at += step) {
        assertSame(all[at][1], `${name} ${all[at][0]}`);
        count += 1;
      }
    }
    t.diagnostic(`${count} mutants`);
    assert.ok(count >= 1000, `${count}`);
  });

  it("follows a third party's own schema", () => {
    const document = (version, node) => ({
      vitrine: 1, title: 'T', extensions: { 'example:sandbox': { version } },
      scenes: [{ id: 'a', title: 'A', content: [{ type: 'example:sandbox', ...node }] }],
    });
    const node = { title: 'Sand', tools: [{ name: 'Spade' }], depth: 'deep' };
    const { scenes, problems } = assertSame(document('2.0.0', node), 'wrong depth');
    assert.deepEqual(scenes[0].content[0].tools, [{ name: { und: 'Spade' } }]);
    assert.equal(scenes[0].content[0].depth, undefined);
    assert.deepEqual(problems.map(({ path }) => path.join('/')), ['scenes/0/content/0/depth']);
    const older = assertSame(document('1.0.0', { title: 'Sand' }), 'an older version');
    assert.equal(older.scenes[0].content[0].tools.length, 1);
  });

  it('says in words what it left out, and where', () => {
    const { problems } = page.load({
      vitrine: 1, title: 'T', assets: { shell: { src: 'javascript:1' } },
      scenes: [{ id: 'a', title: 'A', image: 'shell', layout: 'round', content: [
        { type: 'quiz' }, { type: 'sandbox' }, { type: 'image', image: 'crab' },
      ] }],
    });
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path.join('/')}`).sort(), [
      'VIT102 scenes/0/content/0/questions', 'VIT103 assets/shell/src', 'VIT103 scenes/0/layout',
      'VIT104 scenes/0/content/1/type', 'VIT106 scenes/0/content/2/image',
    ]);
    for (const { message, fix } of problems) {
      assert.doesNotMatch(message, /something is wrong/);
      assert.ok(fix.length > 5);
    }
  });

  it('refuses the same files in the same words', () => {
    const large = `"${'x'.repeat(2_100_000)}"`;
    for (const source of ['{', '[]', '{"type":"cabinet"}', large, '{"scenes":[]}']) {
      const [ours, whole] = [page.load(source), load(source)];
      assert.deepEqual(ours.scenes, whole.scenes);
      assert.ok(ours.problems.length > 0);
    }
  });
});

describe('a page that was just opened', () => {
  /** The titles and types that a process which knows nothing yet reads from each file. */
  const script = `
    import { readFileSync } from 'node:fs';
    import * as page from '@vitrine/manifest/page.js';
    const all = [];
    for (const file of process.argv.slice(1)) {
      const text = readFileSync(file, 'utf8');
      if (process.env.PREPARE) await page.prepare(text);
      all.push(page.load(text).scenes.map(({ content }) => content.map(({ type }) => type)));
    }
    console.log(JSON.stringify(all));`;
  const cabinet = new URL('../examples/sea-cabinet/vitrine.json', import.meta.url).pathname;
  const first = new URL('../examples/first-exhibit/vitrine.json', import.meta.url).pathname;
  const run = (env, ...files) => JSON.parse(execFileSync(
    process.execPath,
    ['--conditions=vitrine-build', '--input-type=module', '-e', script, ...files],
    { encoding: 'utf8', env: { ...process.env, ...env },
      cwd: new URL('..', import.meta.url).pathname },
  ));

  it('loads what the types of the manifest need, and then reads all of them', () => {
    const [types] = run({ PREPARE: '1' }, cabinet);
    const whole = load(readFileSync(cabinet, 'utf8'));
    assert.deepEqual(types, whole.scenes.map(({ content }) => content.map(({ type }) => type)));
    assert.ok(types.flat().includes('quiz'));
  });

  it('shows cards where they did not come, and needs nothing more for text and pictures', () => {
    const [types, plain] = run({}, cabinet, first);
    assert.ok(!types.flat().includes('quiz') && types.flat().includes('card'));
    assert.deepEqual(plain, [['image']]);
  });
});

describe('the plans that a page carries', () => {
  it('are what the schemas say (else run: node test/tools/plans.mjs)', async () => {
    assert.deepEqual(targets.map((file) => readFileSync(file, 'utf8')), await plansSource());
  });

  it('are read as the schemas are, for every built-in type', async () => {
    const { assetPlans, basePlan, exhibitPlan, readingsWith, scenePlan } =
      await import(new URL('../packages/manifest/build/readings.js', import.meta.url));
    const plans = await schemaPlans();
    assert.deepEqual([exhibitPlan, scenePlan, basePlan], [plans.exhibit, plans.scene, plans.base]);
    assert.deepEqual(assetPlans, plans.assets);
    const types = builtins.map(({ type }) => type);
    assert.deepEqual([...readingsWith().keys()].sort(), types.sort());
    for (const [type, { plan }] of readingsWith()) assert.deepEqual(plan, plans.types[type], type);
  });
});
