import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { fromGlb, pot, toGlb } from '../testing/sample-model.js';
import type { Ran } from '../testing/workshop.js';
import { Workshop } from '../testing/workshop.js';

const PROGRAM = fileURLToPath(new URL('../../bin/vitrine.js', import.meta.url));
const HEAVY = '@gltf-transform|meshoptimizer|draco3d|sharp|chrome-launcher';

const moduleOf = (code: string): string =>
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

/** Runs the program in a process of its own, in which some packages are not to be found. */
function runWithout(packages: string, shop: Workshop, argv: string[]): Ran {
  const hooks = `export const resolve = (name, context, next) => {
    if (/^(${packages})/.test(name)) throw new Error('not installed: ' + name);
    return next(name, context);
  };`;
  const start = `import { register } from 'node:module';
    register('${moduleOf(hooks)}');`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    '--conditions=vitrine-build', '--import', moduleOf(start), PROGRAM, ...argv,
  ], { cwd: shop.folder, encoding: 'utf8', env: { ...process.env, VITRINE_BUILD_CONDITION: '1' } });
  return { code: status ?? -1, out: stdout, err: stderr };
}

describe('the libraries that models need', () => {
  let shop: Workshop;
  before(async () => {
    shop = new Workshop({
      'pot.glb': await toGlb(await pot()),
      'vitrine.json': { vitrine: 1, title: 'x', scenes: [{ id: 'a', title: 'A scene' }] },
    });
  });
  after(() => { shop.clear(); });

  it('are not loaded by other commands, which start as fast as ever', () => {
    const check = runWithout(HEAVY, shop, ['check', '.']);
    assert.equal(check.code, 0, check.err + check.out);
    assert.match(runWithout(HEAVY, shop, ['--help']).out, /optimize/);
    const optimize = runWithout(HEAVY, shop, ['optimize', 'pot.glb']);
    assert.match(optimize.err, /not installed: @gltf-transform/, 'so this would have been seen');
  });

  it('leave textures as they are where pictures cannot be made, and say so', async () => {
    const { code, out, err } = runWithout('sharp', shop, ['optimize', 'pot.glb', '--no-poster']);
    assert.equal(code, 0, err);
    assert.match(out, /^Textures stay as they are: sharp is not installed\. Run: npm install sharp$/m);
    const document = await fromGlb(readFileSync(shop.at('optimized/pot.glb')));
    assert.deepEqual(document.getRoot().listTextures().map((one) => one.getMimeType()),
      ['image/png', 'image/png']);
  });
});
