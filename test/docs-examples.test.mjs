import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { check } from '@vitrine/manifest/check.js';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Markdown that people read: the guides, the examples' and the root's own pages. */
async function pages() {
  const guides = (await readdir(`${root}docs/guides`)).map((name) => `docs/guides/${name}`);
  const examples = (await readdir(`${root}examples`, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory()).map(({ name }) => `examples/${name}/README.md`);
  return ['README.md', ...guides, ...examples].filter((name) => name.endsWith('.md'));
}

/** The ```json blocks of a page, each with the line where it begins. */
function blocks(text) {
  return [...text.matchAll(/^```json\n([^]*?)^```$/gm)]
    .map((found) => ({ json: found[1], line: text.slice(0, found.index).split('\n').length + 1 }));
}

describe('the manifests in the docs', async () => {
  let count = 0;
  for (const page of await pages()) {
    const text = await readFile(root + page, 'utf8');
    for (const { json, line } of blocks(text)) {
      if (!json.includes('"vitrine": 1')) continue;
      count += 1;
      it(`${page}:${line} can be copied by a designer as it is`, () => {
        assert.deepEqual(check(json, { file: `${page}:${line}` }), []);
      });
    }
  }

  it('are all found', () => {
    assert.ok(count >= 25, `only ${count} manifests were found in the docs`);
  });
});

describe('the code in “Write a component type”', () => {
  it('compiles, and its own test passes, for a developer who copies it', async (test) => {
    // Inside the repository, so that packages are found.
    const folder = await mkdtemp(`${root}packages/vitrine/build/docs-`);
    test.after(() => rm(folder, { recursive: true }));
    const text = await readFile(`${root}docs/guides/component-type.md`, 'utf8');
    const files = [...text.matchAll(/^```ts\n(\/\/ ([a-z.-]+\.ts)[^]*?)^```$/gm)];
    const names = files.map((found) => found[2]);
    assert.deepEqual(names, ['sandbox.ts', 'sandbox-element.ts', 'sandbox.test.ts']);
    for (const [, code, name] of files) await writeFile(`${folder}/${name}`, code);
    await writeFile(`${folder}/package.json`, '{ "type": "module" }');
    const program = ts.createProgram(names.map((name) => `${folder}/${name}`), {
      target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true, experimentalDecorators: true, useDefineForClassFields: false,
      skipLibCheck: true, customConditions: ['vitrine-build'],
      types: ['node'], typeRoots: [`${root}node_modules/@types`],
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) =>
      `${file?.fileName.split('/').pop()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    assert.deepEqual(faults, []);
    program.emit();
    const flags = ['--conditions=vitrine-build', '--test', '--test-reporter=tap'];
    const run = spawnSync(process.execPath, [...flags, `${folder}/sandbox.test.js`], {
      encoding: 'utf8', env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.match(run.stdout, /^# pass 2$/m);
  });
});

describe('the links in the docs', async () => {
  for (const page of await pages()) {
    it(`${page} leads only to files that are there`, async () => {
      const text = await readFile(root + page, 'utf8');
      const inPage = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
      const links = [...text.matchAll(inPage)].map((found) => found[1]);
      const lost = [];
      for (const link of links) {
        const file = new URL(link, new URL(page, `file://${root}`));
        await readFile(file).catch((error) => { if (error.code !== 'EISDIR') lost.push(link); });
      }
      assert.deepEqual(lost, []);
    });
  }
});
