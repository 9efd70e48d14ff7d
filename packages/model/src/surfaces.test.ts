import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { surfaceFacts } from './surface-facts.js';

const mapped = (...mappings: object[]) => ({
  material: 0, extensions: { KHR_materials_variants: { mappings } },
});
const json = (primitives: object[], materials: object[] = []) => ({
  extensions: { KHR_materials_variants: { variants: [{ name: 'Clay' }, { name: 'Glazed' }] } },
  meshes: [{ primitives }], materials,
});
const look = (...baseColorFactor: number[]) => ({ pbrMetallicRoughness: { baseColorFactor } });

describe('what a file says of its surfaces', () => {
  it('is their names, their colours as CSS writes them, and which one it begins with', () => {
    const primitives = [mapped({ material: 0, variants: [0] }, { material: 1, variants: [1] })];
    assert.deepEqual(surfaceFacts(json(primitives, [look(1, 0.5, 0, 1), look(0, 0, 1, 1)])), [
      { name: 'Clay', isOwn: true, color: 'rgb(255 188 0)' },
      { name: 'Glazed', isOwn: false, color: 'rgb(0 0 255)' },
    ]);
  });

  it('is no colour where there is a picture', () => {
    const pictured = {
      pbrMetallicRoughness: { baseColorFactor: [1, 1, 1, 1], baseColorTexture: { index: 0 } },
    };
    const [clay] = surfaceFacts(json([mapped({ material: 0, variants: [0] })], [pictured]));
    assert.equal(clay?.color, undefined);
  });

  it('is contained where it is broken', () => {
    for (const primitives of [[], [mapped()], [mapped({})], [{ extensions: {} }]]) {
      assert.deepEqual(surfaceFacts(json(primitives)).map(({ name }) => name), ['Clay', 'Glazed']);
    }
    assert.deepEqual(surfaceFacts({}), []);
  });
});
