import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import sharp from 'sharp';

import { pot, toGlb } from '../testing/sample-model.js';
import { Workshop } from '../testing/workshop.js';
import { drawPoster } from './poster.js';

describe('the poster of a model', () => {
  let shop: Workshop;
  before(async () => { shop = new Workshop({ 'pot.glb': await toGlb(await pot()) }); });
  after(() => { shop.clear(); });

  it('shows it as a visitor will see it, on whatever colour is behind', async () => {
    const { out } = await shop.run(['optimize', 'pot.glb', '--textures', 'webp']);
    assert.match(out, /^optimized\/pot\.webp +\d+ kB$/m);
    assert.match(out, /^"poster": "pot\.webp"$/m);
    const poster = sharp(readFileSync(shop.at('optimized/pot.webp')));
    const { format, width, height } = await poster.metadata();
    assert.deepEqual([format, width, height], ['webp', 1200, 900]);
    const at = async (left: number, top: number): Promise<Buffer> =>
      poster.clone().extract({ left, top, width: 1, height: 1 }).ensureAlpha().raw().toBuffer();
    assert.equal((await at(5, 5))[3], 0, 'nothing is in the corner');
    const middle = await at(600, 450);
    assert.equal(middle[3], 255);
    assert.ok(Math.max(...middle.subarray(0, 3)) > 40, `lit clay, not ${[...middle].join()}`);
  });

  it('says how to get a browser where there is none, and all else works', async () => {
    const path = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = shop.at('no-browser');
    try {
      const { code, out } = await shop.run(['optimize', 'pot.glb', '--out', 'bare']);
      assert.equal(code, 0);
      assert.match(out, /^There is no poster: no Chrome or Chromium was found.*CHROME_PATH/m);
      assert.match(out, /^"sources"/m);
      assert.doesNotMatch(out, /"poster"/);
    } finally {
      if (path === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = path;
    }
  });

  it('is left out, with the reason, where the engine cannot show the model', async () => {
    const poster = await drawPoster(Buffer.from('glTF, but no more'), new AbortController().signal);
    assert.ok('why' in poster);
    assert.match(poster.why, /^There is no poster: the model could not be drawn \([a-z]/);
  });
});
