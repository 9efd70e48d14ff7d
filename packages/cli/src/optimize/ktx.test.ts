import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Document } from '@gltf-transform/core';

import { fromGlb, pot, toGlb } from '../testing/sample-model.js';
import { Workshop } from '../testing/workshop.js';

const RUST = fileURLToPath(new URL('../../test-files/rust.ktx2', import.meta.url));

/** An encoder that notes how it was called; `place` counts from the end, `refuses` is an option. */
const fake = (log: string, place: number, refuses = 'nothing', file = RUST): string => `#!/bin/sh
[ "$1" = --version ] && exit 0
echo "$0 $*" >> '${log}'
case "$*" in *${refuses}*) echo "no ${refuses} here" >&2; exit 1;; esac
shift $(($# - ${place})); /bin/cp '${file}' "$1"
`;

describe('the KTX2 encoder', () => {
  const path = process.env['PATH'];
  const shops: Workshop[] = [];
  afterEach(() => { process.env['PATH'] = path; });
  after(() => { for (const shop of shops) shop.clear(); });

  /** A pot of two textures: its colour, and the directions of its surface. */
  async function embossedPot(): Promise<Document> {
    const document = await pot();
    const [clay, bronze] = document.getRoot().listMaterials();
    clay!.setNormalTexture(document.getRoot().listTextures()[1]!);
    bronze!.setBaseColorTexture(null);
    return document;
  }

  /** A machine on which nothing can be run but these programs. */
  async function machine(
    programs: (log: string) => Record<string, string>, model?: Document,
  ): Promise<{ out: string; said: string[]; open: (path: string) => Promise<Document> }> {
    const shop = new Workshop({ 'pot.glb': await toGlb(model ?? await embossedPot()), log: '' });
    shops.push(shop);
    for (const [name, text] of Object.entries(programs(shop.at('log')))) {
      shop.write(`bin/${name}`, text);
      chmodSync(shop.at(`bin/${name}`), 0o755);
    }
    process.env['PATH'] = shop.at('bin');
    const { code, out, err } = await shop.run(['optimize', 'pot.glb', '--out', 'out', '--no-poster']);
    assert.equal(code, 0, err);
    return {
      out, said: shop.read('log').trim().split('\n'),
      open: (name) => fromGlb(readFileSync(shop.at(`out/${name}`))),
    };
  }
  const formats = (document: Document): string[] =>
    document.getRoot().listTextures().map((one) => one.getMimeType());

  it('makes the textures of the heavy version, and leaves WebP to the light one', async () => {
    const { out, said, open } = await machine((log) => ({ ktx: fake(log, 1) }));
    assert.deepEqual(formats(await open('pot.glb')), ['image/ktx2', 'image/ktx2']);
    assert.deepEqual(formats(await open('pot.light.glb')), ['image/webp', 'image/webp']);
    assert.match(said[0]!, /ktx create .*R8G8B8A8_SRGB --assign-tf srgb --encode basis-lz/);
    assert.match(said[1]!, /R8G8B8A8_UNORM --assign-tf linear .* --encode uastc/);
    assert.doesNotMatch(out, /KTX/);
  });

  it('is not asked for what it has made already, and its files stay as they are', async () => {
    const first = await machine((log) => ({ ktx: fake(log, 1) }));
    const made = await first.open('pot.glb');
    const again = await machine((log) => ({ ktx: fake(log, 1) }), made);
    assert.deepEqual(again.said, ['']);
    assert.deepEqual(formats(await again.open('pot.glb')), ['image/ktx2', 'image/ktx2']);
    assert.match(again.out, /^Textures that are KTX2 already stay as they are\./m);
  });

  it('may be of an older version', async () => {
    const older = await machine((log) => ({ ktx: fake(log, 1, '--assign-tf') }));
    assert.deepEqual(formats(await older.open('pot.glb')), ['image/ktx2', 'image/ktx2']);
    assert.deepEqual(older.said.map((line) => /--assign-\w+/.exec(line)?.[0]),
      ['--assign-tf', '--assign-oetf', '--assign-oetf'], 'asked only once in the new way');
    const oldest = await machine((log) => ({ toktx: fake(log, 2) }));
    assert.deepEqual(formats(await oldest.open('pot.glb')), ['image/ktx2', 'image/ktx2']);
    assert.match(oldest.said[0]!, /toktx --t2 --genmipmap --assign_oetf srgb --encode etc1s/);
    assert.match(oldest.said[1]!, /--assign_oetf linear --assign_primaries none --encode uastc/);
  });

  it('is told how to be had where it is not, and textures are WebP', async () => {
    const { out, open } = await machine(() => ({}));
    assert.match(out, /^Textures are WebP: there is no KTX2 encoder here.*KTX-Software\/releases/m);
    assert.deepEqual(formats(await open('pot.glb')), ['image/webp', 'image/webp']);
  });

  it('that fails is quoted, and textures are WebP', async () => {
    const { out, open } = await machine((log) => ({ ktx: fake(log, 1, 'create') }));
    assert.match(out, /^The KTX2 encoder failed, so textures are WebP\. It said: no create here$/m);
    assert.deepEqual(formats(await open('pot.glb')), ['image/webp', 'image/webp']);
  });

  it('is not used where its files would be larger than the original', async () => {
    const large = new Workshop({
      'large.ktx2': Buffer.concat([readFileSync(RUST), Buffer.alloc(3_000_000)]),
    });
    shops.push(large);
    const { open } = await machine((log) =>
      ({ ktx: fake(log, 1, 'nothing', large.at('large.ktx2')) }));
    assert.deepEqual(formats(await open('pot.glb')), ['image/webp', 'image/webp']);
  });
});
