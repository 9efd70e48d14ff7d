import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { modelsIn, showAll, siteOf } from '../tools/hostile-models.mjs';

const folders = ['../../packages/cli/test-files', '../hostile/models'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)));

describe('an object whose file is broken or hostile', { timeout: 120_000 }, () => {
  let rows;
  before(async () => {
    rows = [];
    for (const folder of folders) {
      const site = await siteOf(folder);
      rows.push(...await showAll({ url: site.url, names: await modelsIn(folder) }));
      await site.close();
    }
    assert.ok(rows.length >= 23);
  });

  const reason = (name) => rows.find((row) => row.name === name)?.why;

  it('is a picture, or its words with every spot: no error, no wait, no crash', () => {
    const faults = rows.flatMap(({ name, faults: all }) => all.map((fault) => `${name}: ${fault}`));
    assert.deepEqual(faults, []);
  });

  it('is a picture where the file can be read, however odd its numbers', () => {
    const shown = rows.filter(({ is }) => is === 'picture').map(({ name }) => name);
    assert.deepEqual(shown, ['names-hostile.glb', 'scale-1e-20.glb', 'translated-1e9.glb']);
  });

  it('tells who made the page what is wrong, and where', () => {
    const told = {
      'captive-portal-page.glb': /^This is a web page, not a model/,
      'buffer-uri-path-traversal.gltf': /^It asks for a file outside its own folder: \.\.\//,
      'required-extension-unknown.glb': /ACME_unknown/, 'empty-scene.glb': /nothing to see/,
      'node-cycle.glb': /node tree 0/, 'accessor-count-2e9.glb': /at accessors 0\./,
      'only_header.glb': /^The end of the file is missing: 12 bytes came\./,
      'invalid_magic.glb': /^This is not a glTF file/, 'invalid_syntax.gltf': /at json\./,
      'empty_object.gltf': /^The file does not say which glTF it is\./,
      'invalid_collection_type.gltf': /at samplers\./, 'unresolved_child_node.gltf': /at nodes 5\./,
    };
    for (const [name, sentence] of Object.entries(told)) assert.match(reason(name), sentence, name);
  });
});
