import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besideModel, dataOf } from './addresses.js';
import { glbLayout, kindOf, parseJson } from './glb.js';
import { guardGltf } from './gltf-guard.js';
import { ModelError } from './model-error.js';
import { pictureSize } from './picture-size.js';
import { boxes, boxGlb } from './testing/make-glb.js';

/** The code and facts of the error that something throws. */
function causeOf(run: () => unknown): string {
  try { run(); } catch (error) {
    assert.ok(error instanceof ModelError, String(error));
    return `${error.code} ${JSON.stringify(error.facts)}`;
  }
  return 'none';
}

/** A list of things in a model's JSON that a test breaks as it likes. */
type Breakable = Record<string, Record<string, unknown>[]>;

/** What is wrong with a model of one box after a change. */
const wrong = (change: (json: Breakable) => void): string => {
  const { json } = boxes([{}]);
  change(json as Breakable); // made here, with lists of objects
  return causeOf(() => { guardGltf(json); });
};

describe('a file is looked through before it is read', () => {
  it('and a good one passes', () => {
    assert.equal(wrong(() => {}), 'none');
  });

  it('so that nodes in a circle, in two places or without end are named', () => {
    assert.match(wrong((json) => { Object.assign(json['nodes']![0]!, { children: [0] }); }), /^broken .*node tree/);
    assert.match(
      wrong((json) => { json['nodes']!.push({ children: [0] }, { children: [0] }); }),
      /^broken .*node tree/);
    const deep = wrong((json) => {
      const chain = Array.from({ length: 20_000 }, (_one, at) => ({ children: [at + 1] }));
      json['nodes'] = [...chain, { mesh: 0 }];
    });
    assert.match(deep, /^too-big .*depth/);
    assert.match(
      wrong((json) => { json['nodes']!.push({ children: [2] }, { children: [1] }); }),
      /^broken .*node tree/);
  });

  it('so that numbers which are not there are named', () => {
    assert.match(wrong((json) => { Object.assign(json['accessors']![0]!, { count: 2e9 }); }), /^broken .*accessors/);
    assert.match(wrong((json) => { Object.assign(json['accessors']![0]!, { count: -1 }); }), /^broken .*accessors/);
    assert.match(wrong((json) => { Object.assign(json['bufferViews']![0]!, { byteLength: 1e9 }); }), /bufferViews/);
    assert.match(
      wrong((json) => { json['accessors']!.push({ componentType: 5126, count: 1e9, type: 'VEC4' }); }),
      /^too-big/);
    assert.match(wrong((json) => { Object.assign(json['nodes']![0]!, { scale: [1, 'a', 1] }); }), /^broken .*place/);
    assert.match(wrong((json) => { json['nodes'] = 5 as unknown as Breakable[string]; }), /^broken .*nodes/);
  });

  it('so that what is packed does not unpack to more than a page can hold', () => {
    assert.match(wrong((json) => {
      Object.assign(json['bufferViews']![0]!, { extensions: { EXT_meshopt_compression: {
        buffer: 0, byteLength: 10, byteStride: 16, count: 1e9, mode: 'ATTRIBUTES',
      } } });
    }), /^too-big/);
  });

  it('so that another age, unknown needs and an empty scene are named', () => {
    assert.match(wrong((json) => { Object.assign(json, { asset: { version: '1.0' } }); }), /^version/);
    assert.equal(
      wrong((json) => { json['extensionsRequired'] = ['ACME_unknown'] as unknown as Breakable[string]; }),
      'unsupported {"extensions":["ACME_unknown"]}');
    assert.match(wrong((json) => { Object.assign(json['scenes']![0]!, { nodes: [] }); }), /^empty/);
  });

  it('so that a page of a hotel’s network is not taken for a model', () => {
    const bytes = new TextEncoder().encode('<!doctype html><title>Please log in</title>');
    assert.equal(causeOf(() => kindOf(bytes)), 'not-a-model {"found":"html"}');
    assert.equal(kindOf(boxGlb([{}])), 'glb');
    assert.equal(kindOf(new TextEncoder().encode('\uFEFF { "asset": {} }')), 'json');
  });

  it('so that lengths which lie are named', () => {
    const long = boxGlb([{}]);
    new DataView(long.buffer).setUint32(12, 0xffffffff, true);
    assert.match(causeOf(() => glbLayout(long)), /^broken .*header/);
    assert.match(causeOf(() => parseJson(new TextEncoder().encode('{'))), /^broken .*json/);
    assert.match(causeOf(() => parseJson(new TextEncoder().encode('[1]'))), /^broken .*json/);
  });

  it('so that it fetches nothing but what lies beside it', () => {
    const model = 'https://museum.example/bowls/bowl.gltf';
    assert.equal(besideModel('a/b.bin', model), 'https://museum.example/bowls/a/b.bin');
    for (const address of [
      'javascript:alert(1)', '../../secret.bin', 'https://other.example/x.bin', '//other.example/x',
      '/etc/passwd', 'http://127.0.0.1:9/never.bin', '..%2f..%2fsecret', '%2e%2e/secret.bin',
      'file:///etc/passwd', 'blob:https://museum.example/1', '\\\\other\\share', ' javascript:1',
    ]) {
      const cause = causeOf(() => besideModel(address, model));
      const stays = cause === 'none' && besideModel(address, model).startsWith('https://museum.example/bowls/');
      assert.ok(stays || cause.startsWith('unsafe-address'), `${address}: ${cause}`);
    }
    assert.deepEqual([...dataOf('data:application/octet-stream;base64,AQID') ?? []], [1, 2, 3]);
  });

  it('so that a small picture which fills the memory is seen before it is opened', () => {
    const png = new Uint8Array(33);
    png.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    new DataView(png.buffer).setUint32(16, 60_000);
    new DataView(png.buffer).setUint32(20, 50_000);
    assert.deepEqual(pictureSize(png), { type: 'image/png', width: 60_000, height: 50_000 });
    assert.match(causeOf(() => pictureSize(new TextEncoder().encode('<svg onload="x">'))), /^picture/);
  });
});
