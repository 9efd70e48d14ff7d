import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'esbuild';
import { rollup } from 'rollup';

import { stripDescriptions, stripDescriptionsPlugin } from './tools/strip-descriptions.mjs';

const build = fileURLToPath(new URL('../packages/manifest/build/', import.meta.url));
const ownModules = /packages[/\\]manifest[/\\]build[/\\].*\.js$/;

/** What a page carries, what the whole package is, and what `check` adds to it. */
const entries = {
  page: `export * from '${build}page.js';`,
  schema: `export { validate } from '${build}validate.js';
    export { builtins } from '${build}builtins.js';`,
  runtime: `export * from '${build}index.js';`,
  check: `export * from '${build}index.js'; export * from '${build}check.js';`,
};

async function withEsbuild(source, stripped = true) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: build },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    mainFields: ['module', 'main'],
    legalComments: 'none',
    plugins: stripped
      ? [
          {
            name: 'later', // what is imported when it is wanted is not part of the first download
            setup({ onResolve }) {
              onResolve({ filter: /^\.\/interactive\.js$/ }, ({ kind }) =>
                kind === 'dynamic-import' ? { external: true } : undefined);
            },
          },
          {
            name: 'strip-descriptions',
            setup({ onLoad }) {
              onLoad({ filter: ownModules }, async ({ path }) => ({
                contents: stripDescriptions(await readFile(path, 'utf8')),
                loader: 'js',
              }));
            },
          },
        ]
      : [],
  });
  return outputFiles[0].text;
}

async function withRollup(source) {
  const bundle = await rollup({
    input: 'entry',
    onLog() {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? source : null),
      },
      nodeResolve(),
      stripDescriptionsPlugin(),
      terser({ module: true }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  // What is imported when it is wanted stands apart, and makes the rest more than one chunk.
  const first = new Set();
  const add = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (first.has(chunk)) return;
    first.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  return [...first].map(({ code }) => code).join('\n');
}

const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1000;
const bundlers = { esbuild: withEsbuild, rollup: withRollup };

describe('what a visitor downloads to read a manifest', () => {
  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`is a schema of at most 14 kB under ${name}`, async (t) => {
      const size = kilobytes(await bundle(entries.schema));
      t.diagnostic(`runtime schema, ${name}: ${size.toFixed(1)} kB gz (bar 14)`);
      assert.ok(size <= 14, `${size.toFixed(2)} kB`);
    });

    it(`grows by at most 20 kB with check, explainer and positions under ${name}`, async (t) => {
      const [whole, runtime] = [await bundle(entries.check), await bundle(entries.runtime)].map(
        kilobytes,
      );
      t.diagnostic(`load and resolve with the schema, ${name}: ${runtime.toFixed(1)} kB gz`);
      t.diagnostic(
        `check, explainer, positions, ${name}: ${(whole - runtime).toFixed(1)} kB gz more (bar 20)`,
      );
      assert.ok(whole - runtime <= 20, `${(whole - runtime).toFixed(2)} kB`);
    });

    it(`makes no code from strings and carries no foreign sentences under ${name}`, async () => {
      const code = await bundle(entries.check);
      assert.doesNotMatch(code, /new Function|[^.\w]Function\(|[^.\w]eval\(/);
      assert.doesNotMatch(
        code,
        /Entrada inválida|Ungültige Eingabe|Entrée invalide/,
        'a locale of zod',
      );
    });

    it(`holds no descriptions under ${name}`, async () => {
      const code = await bundle(entries.runtime);
      assert.doesNotMatch(
        code,
        /unique in the exhibit|How the stage is arranged|What visitors are asked for/,
      );
      assert.match(code, /vitrine-quiz/);
    });
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`is at most 13.5 kB for a page under ${name}, and no schema among it`, async (t) => {
      const code = await bundle(entries.page);
      const size = kilobytes(code);
      t.diagnostic(`page, ${name}: ${size.toFixed(1)} kB gz (bar 13.5)`);
      assert.ok(size <= 13.5, `${size.toFixed(2)} kB`);
      assert.doesNotMatch(code, /_zod|ZodMini|new Function|[^.\w]Function\(|[^.\w]eval\(/);
      assert.match(await bundle(entries.runtime), /_zod/);
    });
  }

  it('finds the same faults without the descriptions', async () => {
    const bad = { vitrine: 1, title: '', scenes: [{ id: 'A', content: [{ type: 'quiz' }] }] };
    const [stripped, full] = await Promise.all([
      withEsbuild(entries.schema),
      withEsbuild(entries.schema, false),
    ]);
    const [a, b] = await Promise.all(
      [stripped, full].map((code) => import(`data:text/javascript,${encodeURIComponent(code)}`)),
    );
    assert.ok(full.length > stripped.length + 2000);
    assert.deepEqual(a.validate(bad, a.builtins), b.validate(bad, b.builtins));
    assert.equal(a.validate(bad, a.builtins).length, 4);
  });

  it('works where making code from strings is forbidden', () => {
    const program = `
      import { check } from '@vitrine/manifest/check.js';
      import { load } from '@vitrine/manifest';
      const text = JSON.stringify({ vitrine: 1, title: 'x', scenes: [{ id: 'a', title: 'x' }] });
      process.stdout.write(check(text).length + ' ' + load(text).problems.length);`;
    const flags = [
      '--disallow-code-generation-from-strings',
      '--conditions=vitrine-build',
      '--input-type=module',
    ];
    const answer = execFileSync(process.execPath, [...flags, '-e', program], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    });
    assert.equal(answer, '0 0');
  });
});
