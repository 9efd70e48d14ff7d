import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Document } from '@gltf-transform/core';

import { fromGlb, meaning, noise, pot, sphere, toGlb } from '../testing/sample-model.js';
import { Workshop } from '../testing/workshop.js';
import type { Ran } from '../testing/workshop.js';

/** The mode of a shape of points alone, in glTF. */
const POINTS = 0;
/** What most tests are not about. */
const PLAIN = ['--textures', 'webp', '--no-poster'];
const testFile = (name: string): string =>
  fileURLToPath(new URL(`../../test-files/${name}`, import.meta.url));

describe('vitrine optimize', () => {
  let shop: Workshop;
  let ran: Ran;
  before(async () => {
    shop = new Workshop({ 'media/pot.glb': await toGlb(await pot()), 'vitrine.json': '{}' });
    ran = await shop.run(['optimize', 'media/pot.glb', ...PLAIN]);
  });
  after(() => { shop.clear(); });
  const bytes = (path: string): Buffer => readFileSync(shop.at(path));
  const open = (path: string): Promise<Document> => fromGlb(bytes(path));

  it('writes a heavy and a light version into a folder beside the model', () => {
    assert.equal(ran.code, 0, ran.err);
    assert.deepEqual(readdirSync(shop.at('media/optimized')).filter((name) => /glb/.test(name)),
      ['pot.glb', 'pot.light.glb']);
    const [was, heavy, light] = ['pot.glb', 'optimized/pot.glb', 'optimized/pot.light.glb']
      .map((name) => bytes(`media/${name}`).length);
    assert.ok(heavy! < was! / 2, `${heavy} of ${was}`);
    assert.ok(light! < heavy! * 0.6, `${light} of ${heavy}`);
  });

  it('says what that saved, in a table', () => {
    const [was, heavy, light] = ran.out.split('\n');
    assert.match(was!, /^pot\.glb +\d+ kB +33 409 triangles {2}64 × 32 texture$/);
    assert.match(heavy!, /^media\/optimized\/pot\.glb +\d+ kB +-\d+ % +33 409 triangles/);
    assert.match(light!, /^media\/optimized\/pot\.light\.glb +\d+ kB +-\d+ % +\d \d{3} triangles/);
  });

  it('gives the lines for the manifest, and the manifest agrees with the files', async () => {
    const lines = ran.out.split('For the model in your manifest:\n')[1]!;
    const model = JSON.parse(`{ ${lines} }`) as { src: string; sources: { bytes: number }[] };
    assert.equal(model.src, 'media/optimized/pot.glb');
    assert.equal(model.sources[0]?.bytes, bytes('media/optimized/pot.light.glb').length);
    shop.write('vitrine.json', {
      vitrine: 1, title: 'Pots', license: 'CC0-1.0', by: 'Example Museum', scenes: [{
        id: 'pot', title: 'A pot',
        content: [{ type: 'model', model: { ...model, alt: 'A clay pot with a lid' } }],
      }],
    });
    assert.match((await shop.run(['check', 'vitrine.json'])).out, /^All well/);
  });

  for (const [name, ...more] of [['meshopt'], ['Draco', '--draco'], ['nothing', '--keep', 'shapes']]
  ) {
    it(`keeps names, rights, looks, clips, bones and expressions packed with ${name}`, async () => {
      const args = ['optimize', 'media/pot.glb', '--out', `by-${name}`, ...PLAIN, ...more];
      assert.equal((await shop.run(args)).code, 0);
      const was = meaning(await pot());
      assert.deepEqual(meaning(await open(`by-${name}/pot.glb`)), was);
      if (name === 'nothing') return; // then the light one is not light enough to be there
      assert.deepEqual(meaning(await open(`by-${name}/pot.light.glb`)), was);
    });
  }

  it('keeps the texture coordinates that only one of the looks needs', async () => {
    const document = await open('media/optimized/pot.light.glb');
    const [shape] = document.getRoot().listMeshes().find((one) => one.getName() === 'Ball')!
      .listPrimitives();
    assert.ok(shape?.getAttribute('TEXCOORD_0') && shape.getAttribute('TEXCOORD_1'));
  });

  it('leaves the surface of the light version where it was, with far fewer triangles', async () => {
    const document = new Document();
    document.createBuffer();
    const ball = sphere(document, 'Ball', 200, document.createMaterial());
    document.createScene().addChild(document.createNode().setMesh(ball));
    shop.write('ball.glb', await toGlb(document));
    await shop.run(['optimize', 'ball.glb', '--out', '.', '--force', '--no-poster']);
    const light = await open('ball.light.glb');
    const node = light.getRoot().listNodes().find((one) => one.getMesh())!;
    const [shape] = node.getMesh()!.listPrimitives();
    const [corners, points] = [shape!.getIndices()!, shape!.getAttribute('POSITION')!];
    assert.ok(corners.getCount() / 3 < 200 * 200 * 2 / 20, `${corners.getCount() / 3} triangles`);
    const scale = node.getScale()[0];
    for (let at = 0; at < corners.getCount(); at += 3) {
      const middle = [0, 1, 2].map((axis) => [0, 1, 2].reduce((sum, corner) =>
        sum + points.getElement(corners.getScalar(at + corner), [])[axis]! * scale / 3, 0));
      const distance = Math.abs(1 - Math.hypot(...middle));
      assert.ok(distance < 2 * 0.005, `a triangle lies ${distance} off a ball of radius 1`);
    }
  });

  it('makes textures no larger than asked, in each version', async () => {
    const document = await pot();
    document.getRoot().listTextures()[0]!.setImage(new Uint8Array(await noise(300, 150)));
    shop.write('wide.glb', await toGlb(document));
    await shop.run(['optimize', 'wide.glb', ...PLAIN, '--texture-size', '200', '--light-size', '60']);
    const sizes = async (path: string): Promise<unknown[]> => (await open(path)).getRoot()
      .listTextures().map((one) => [one.getMimeType(), ...one.getSize() ?? []]);
    assert.deepEqual(await sizes('optimized/wide.glb'),
      [['image/webp', 200, 100], ['image/webp', 32, 32]]);
    assert.deepEqual(await sizes('optimized/wide.light.glb'),
      [['image/webp', 60, 30], ['image/webp', 32, 32]]);
  });

  it('leaves alone what it is told to leave alone', async () => {
    const args = ['media/pot.glb', '--out', 'kept', '--no-poster', '--keep', 'textures', 'shapes'];
    await shop.run(['optimize', ...args]);
    const [was, is] = [await pot(), await open('kept/pot.glb')].map((one) => one.getRoot());
    assert.deepEqual(is!.listTextures()[0]!.getMimeType(), 'image/png');
    const points = (root: typeof is): number[] => {
      const shape = root!.listMeshes().find((one) => one.getName() === 'Ball')!.listPrimitives()[0];
      const position = shape!.getAttribute('POSITION')!;
      return Array.from({ length: position.getCount() }, (_, at) =>
        position.getElement(at, []).join()).sort() as unknown as number[];
    };
    assert.deepEqual(new Set(points(is)), new Set(points(was)));
  });

  it('changes nothing when it is done again', async () => {
    const again = await shop.run(['optimize', 'media/optimized/pot.glb', '--out', 'again', ...PLAIN]);
    assert.deepEqual(bytes('again/pot.glb'), bytes('media/optimized/pot.glb'));
    assert.match(again.out, /the original, byte for byte/);
    assert.match(again.out, / same /);
  });

  it('never makes a file larger', async () => {
    shop.write('tiny.glb', readFileSync(testFile('names-hostile.glb')));
    const { out } = await shop.run(['optimize', 'tiny.glb', '--no-poster']);
    assert.deepEqual(bytes('optimized/tiny.glb'), bytes('tiny.glb'));
    assert.match(out, /Nothing is to be won/);
    assert.match(out, /There is no light version/);
    assert.ok(!existsSync(shop.at('optimized/tiny.light.glb')));
  });

  it('replaces nothing unless it is told to', async () => {
    const was = bytes('media/pot.glb');
    const twice = await shop.run(['optimize', 'media/pot.glb', ...PLAIN]);
    assert.equal(twice.code, 2);
    assert.equal(twice.err, '"media/optimized/pot.glb" is there already. '
      + 'Add --force to replace it, or --out <folder>.');
    const here = await shop.run(['optimize', 'media/pot.glb', '--out', 'media', ...PLAIN]);
    assert.match(here.err, /^"media\/pot\.glb" is the original\./);
    assert.deepEqual(bytes('media/pot.glb'), was);
    shop.write('own/pot.glb', was);
    await shop.run(['optimize', 'own/pot.glb', '--out', 'own', '--force', ...PLAIN]);
    assert.ok(bytes('own/pot.glb').length < was.length / 2);
    assert.deepEqual(readdirSync(shop.at('own')).filter((name) => !/^pot\./.test(name)), []);
  });

  it('takes a .gltf with its files beside it, and makes one file of them', async () => {
    const points = Buffer.from(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]).buffer);
    const gltf = {
      asset: { version: '2.0' }, scenes: [{ nodes: [0] }], nodes: [{ name: 'Leaf', mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 }, material: 0 }] }],
      materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
      textures: [{ source: 0 }], images: [{ uri: 'a%20leaf.png' }],
      accessors: [{ bufferView: 0, componentType: 5126, count: 3, type: 'VEC3',
        min: [0, 0, 0], max: [1, 1, 0] }],
      bufferViews: [{ buffer: 0, byteLength: 36 }], buffers: [{ uri: 'leaf.bin', byteLength: 36 }],
    };
    shop.write('leaf/leaf.gltf', gltf);
    shop.write('leaf/leaf.bin', points);
    const lonely = await shop.run(['optimize', 'leaf/leaf.gltf']);
    assert.equal(lonely.code, 1);
    assert.match(lonely.err, /^There is no file "a%20leaf\.png", which "leaf\.gltf" needs\.\n {4}Put/);
    shop.write('leaf/a leaf.png', await noise(128, 128));
    assert.equal((await shop.run(['optimize', 'leaf/leaf.gltf', ...PLAIN])).code, 0);
    const [leaf] = (await open('leaf/optimized/leaf.glb')).getRoot().listTextures();
    assert.equal(leaf?.getMimeType(), 'image/webp');
  });

  it('keeps points and lines as they are', async () => {
    const document = await pot();
    const [shape] = document.getRoot().listMeshes()[0]!.listPrimitives();
    shape!.setMode(POINTS);
    shop.write('dots.glb', await toGlb(document));
    const { out } = await shop.run(['optimize', 'dots.glb', ...PLAIN]);
    const is = (await open('optimized/dots.glb')).getRoot().listMeshes()[0]!.listPrimitives()[0];
    assert.equal(is!.getMode(), POINTS);
    assert.match(out, / 641 triangles/);
  });

  it('says what it cannot keep', async () => {
    const glb = Buffer.from(await toGlb(await pot())).toString('latin1');
    const odd = glb.replace('"KHR_materials_variants"]', '"ACME_materials_of_clay"]');
    assert.equal(odd.length, glb.length);
    shop.write('odd.glb', Buffer.from(odd, 'latin1'));
    assert.match((await shop.run(['optimize', 'odd.glb', ...PLAIN])).out,
      /"ACME_materials_of_clay" is not kept: this program does not know it\./);
  });
});

describe('vitrine optimize, given a model that is none', () => {
  const shop = new Workshop();
  after(() => { shop.clear(); });
  const broken: [name: string, words: RegExp][] = [
    ['captive-portal-page.glb', /is a web page under the name of a media file/],
    ['buffer-uri-dead-host.gltf', /asks for "http:.*outside its folder/],
    ['buffer-uri-javascript.gltf', /asks for "javascript:.*outside its folder/],
    ['buffer-uri-path-traversal.gltf', /asks for "\.\.\/.*outside its folder/],
    ['accessor-count-2e9.glb', /need more bytes than it has/],
    ['node-cycle.glb', /hang in a circle/],
    ['empty-scene.glb', /no shape in its scene/],
    ['required-extension-unknown.glb', /needs "ACME_unknown"/],
    ['png-bad-crc.png', /cannot be shown/],
    ['script.svg', /script/],
  ];
  for (const [name, words] of broken) {
    it(`says what is wrong with ${name} and writes nothing`, async () => {
      shop.write(name, readFileSync(testFile(name)));
      const { code, err, out } = await shop.run(['optimize', name, '--out', 'out']);
      assert.equal(code, 1);
      assert.equal(out, '');
      const [sentence, fix, ...more] = err.split('\n');
      assert.match(sentence!, words);
      assert.match(fix!, /^ {4}[A-Z].*\.$/);
      assert.deepEqual(more, []);
      assert.ok(!existsSync(shop.at('out')));
    });
  }

  it('survives every way of cutting a packed model short', async () => {
    shop.write('pot.glb', await toGlb(await pot()));
    await shop.run(['optimize', 'pot.glb', '--out', 'whole', '--draco', ...PLAIN]);
    const whole = readFileSync(shop.at('whole/pot.glb'));
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 50)) {
      shop.write('cut.glb', whole.subarray(0, length));
      assert.equal((await shop.run(['optimize', 'cut.glb', '--out', 'out'])).code, 1, `${length}`);
    }
    // here the file is whole, and what is packed in it is not
    const spoilt = Buffer.from(whole).fill(0, whole.length - 3000, whole.length - 500);
    shop.write('spoilt.glb', spoilt);
    const { code, err } = await shop.run(['optimize', 'spoilt.glb', '--out', 'out']);
    assert.equal(code, 1);
    assert.match(err, /^"spoilt\.glb" cannot be worked on: its parts do not fit together\./);
    assert.ok(!existsSync(shop.at('out')));
  });

  it('names what does not fit a size, and a file that is not there', async () => {
    const { code, err } = await shop.run(['optimize', 'gone.glb']);
    assert.deepEqual([code, err], [2, 'There is no file "gone.glb" that can be read.']);
    assert.match((await shop.run(['optimize', 'pot.glb', '--light-size', 'x'])).err,
      /Pixels are a number from 16 to 16384/);
  });
});
