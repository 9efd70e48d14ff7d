/** Makes the large model: a stone of a million triangles, 32 MB, the same every time. */
const RINGS = 720;
const COLUMNS = 720;

const bumps = (u, v) => 0.06 * Math.sin(9 * u) * Math.sin(7 * v) + 0.02 * Math.sin(31 * u + 17 * v);

function vertices() {
  const count = (RINGS + 1) * (COLUMNS + 1);
  const [position, normal] = [new Float32Array(count * 3), new Float32Array(count * 3)];
  const [uv, color] = [new Float32Array(count * 2), new Uint8Array(count * 4)];
  for (let ring = 0, at = 0; ring <= RINGS; ring += 1) {
    for (let column = 0; column <= COLUMNS; column += 1, at += 1) {
      const v = (ring / RINGS) * Math.PI;
      const u = (column / COLUMNS) * Math.PI * 2;
      const way = [Math.sin(v) * Math.cos(u), Math.cos(v), Math.sin(v) * Math.sin(u)];
      const height = bumps(u, v);
      position.set(way.map((one) => one * (1 + height)), at * 3);
      normal.set(way, at * 3); // of the sphere: near enough to be lit
      uv.set([column / COLUMNS, ring / RINGS], at * 2);
      color.set([200 + height * 600, 170 + height * 600, 130 + height * 500, 255], at * 4);
    }
  }
  return { position, normal, uv, color };
}

function triangles() {
  const index = new Uint32Array(RINGS * COLUMNS * 6);
  for (let ring = 0, at = 0; ring < RINGS; ring += 1) {
    for (let column = 0; column < COLUMNS; column += 1, at += 6) {
      const a = ring * (COLUMNS + 1) + column;
      const b = a + COLUMNS + 1;
      index.set([a, a + 1, b, b, a + 1, b + 1], at);
    }
  }
  return index;
}

/** A part of a GLB: length, type, content, filled up to four bytes. */
function chunk(type, content, filler) {
  const fill = Buffer.alloc((4 - (content.length % 4)) % 4, filler);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(content.length + fill.length, 0);
  head.writeUInt32LE(type, 4);
  return Buffer.concat([head, content, fill]);
}

/** The GLB's bytes. */
export function largeModel() {
  const { position, normal, uv, color } = vertices();
  const index = triangles();
  const arrays = [position, normal, uv, color, index];
  const count = position.length / 3;
  let byteOffset = 0;
  const bufferViews = arrays.map(({ byteLength }, i) => {
    byteOffset += byteLength;
    const target = i === 4 ? 34963 : 34962;
    return { buffer: 0, byteOffset: byteOffset - byteLength, byteLength, target };
  });
  const accessor = (bufferView, componentType, type, more) =>
    ({ bufferView, componentType, type, count, ...more });
  const json = {
    asset: { version: '2.0', generator: 'Vitrine bench' },
    scene: 0, scenes: [{ nodes: [0] }], nodes: [{ mesh: 0, name: 'Stone' }],
    meshes: [{
      primitives: [{
        attributes: { POSITION: 0, NORMAL: 1, TEXCOORD_0: 2, COLOR_0: 3 }, indices: 4, material: 0,
      }],
    }],
    materials: [{ pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.7 } }],
    accessors: [
      accessor(0, 5126, 'VEC3', { min: [-1.1, -1.1, -1.1], max: [1.1, 1.1, 1.1] }),
      accessor(1, 5126, 'VEC3'), accessor(2, 5126, 'VEC2'),
      accessor(3, 5121, 'VEC4', { normalized: true }),
      accessor(4, 5125, 'SCALAR', { count: index.length }),
    ],
    bufferViews, buffers: [{ byteLength: byteOffset }],
  };
  const content = Buffer.concat(arrays.map(({ buffer }) => Buffer.from(buffer)));
  const body = Buffer.concat([
    chunk(0x4e4f534a, Buffer.from(JSON.stringify(json)), ' '), chunk(0x004e4942, content, 0),
  ]);
  const head = Buffer.alloc(12);
  head.write('glTF');
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(body.length + 12, 8);
  return Buffer.concat([head, body]);
}
