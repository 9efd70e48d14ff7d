/**
 * Writes `packages/elements/test-files/bowl.glb`: a clay bowl with a lid, 24 cm wide, that has all
 * that a test of objects asks for: two parts, two surfaces, one movement. Front is +z.
 */
import { writeFile } from 'node:fs/promises';

const ROUND = 32;

/** A profile `[radius, height]` turned round the y axis: positions, normals, triangles. */
function lathe(profile) {
  const positions = [];
  const normals = [];
  const indices = [];
  profile.forEach(([radius, height], ring) => {
    const before = profile[Math.max(0, ring - 1)];
    const after = profile[Math.min(profile.length - 1, ring + 1)];
    const [along, up] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(along, up) || 1;
    for (let step = 0; step <= ROUND; step += 1) {
      const angle = (step / ROUND) * 2 * Math.PI;
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      positions.push(radius * sin, height, radius * cos);
      normals.push((up / length) * sin, -along / length, (up / length) * cos);
      if (ring === 0 || step === ROUND) continue;
      const here = ring * (ROUND + 1) + step;
      const below = here - ROUND - 1;
      indices.push(below, below + 1, here, here, below + 1, here + 1);
    }
  });
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint16Array(indices),
  };
}

const bowl = lathe([
  [0, 0], [0.05, 0], [0.06, 0.01], [0.1, 0.05], [0.12, 0.1], [0.115, 0.1], [0.095, 0.055],
  [0.055, 0.02], [0, 0.015],
]);
const lid = lathe([
  [0.118, 0], [0.09, 0.03], [0.03, 0.045], [0.012, 0.05], [0.02, 0.065], [0, 0.072],
]);

const chunks = [];
let length = 0;
const bufferViews = [];
const accessors = [];
function add(array, type, componentType, target) {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const width = { SCALAR: 1, VEC3: 3 }[type];
  const view = { buffer: 0, byteOffset: length, byteLength: bytes.length };
  bufferViews.push({ ...view, ...(target && { target }) });
  const range = (pick) => Array.from({ length: width }, (_, axis) =>
    pick(...Array.from(array).filter((_value, index) => index % width === axis)));
  accessors.push({
    bufferView: bufferViews.length - 1, componentType, count: array.length / width, type,
    min: range(Math.min), max: range(Math.max),
  });
  const rest = (4 - (bytes.length % 4)) % 4;
  chunks.push(bytes, Buffer.alloc(rest));
  length += bytes.length + rest;
  return accessors.length - 1;
}

const mesh = (name, { positions, normals, indices }) => ({
  name,
  primitives: [{
    attributes: {
      POSITION: add(positions, 'VEC3', 5126, 34962), NORMAL: add(normals, 'VEC3', 5126, 34962),
    },
    indices: add(indices, 'SCALAR', 5123, 34963), material: 0,
    extensions: { KHR_materials_variants: { mappings: [
      { material: 0, variants: [0] }, { material: 1, variants: [1] },
    ] } },
  }],
});
const surface = (name, colour, roughnessFactor) => ({
  name, doubleSided: true,
  pbrMetallicRoughness: { baseColorFactor: [...colour, 1], metallicFactor: 0, roughnessFactor },
});

const meshes = [mesh('Bowl', bowl), mesh('Lid', lid)];
const times = add(new Float32Array([0, 0.5, 1]), 'SCALAR', 5126);
const heights = add(new Float32Array([0, 0.1, 0, 0, 0.16, 0, 0, 0.18, 0]), 'VEC3', 5126);
const json = {
  asset: { version: '2.0', generator: 'test/tools/bowl.mjs', copyright: 'Made for tests, CC0' },
  extensionsUsed: ['KHR_materials_variants'],
  extensions: { KHR_materials_variants: { variants: [{ name: 'Clay' }, { name: 'Glazed' }] } },
  scene: 0,
  scenes: [{ nodes: [0, 1] }],
  nodes: [{ name: 'Bowl', mesh: 0 }, { name: 'Lid', mesh: 1, translation: [0, 0.1, 0] }],
  meshes,
  materials: [surface('Clay', [0.42, 0.16, 0.07], 0.9), surface('Glazed', [0.05, 0.2, 0.24], 0.25)],
  animations: [{
    name: 'open',
    channels: [{ sampler: 0, target: { node: 1, path: 'translation' } }],
    samplers: [{ input: times, output: heights, interpolation: 'LINEAR' }],
  }],
  bufferViews, accessors, buffers: [{ byteLength: length }],
};

const pad = (buffer, fill) =>
  Buffer.concat([buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4, fill)]);
const chunk = (type, data) => {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
};
const body = Buffer.concat([
  chunk('JSON', pad(Buffer.from(JSON.stringify(json)), 0x20)),
  chunk('BIN\0', pad(Buffer.concat(chunks), 0)),
]);
const header = Buffer.alloc(12);
header.write('glTF', 0, 'latin1');
header.writeUInt32LE(2, 4);
header.writeUInt32LE(12 + body.length, 8);
await writeFile(
  new URL('../../packages/elements/test-files/bowl.glb', import.meta.url),
  Buffer.concat([header, body]),
);
