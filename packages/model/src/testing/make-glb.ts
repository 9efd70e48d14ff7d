/** A box of a made-up model. Metres. */
export interface BoxPart {
  readonly name?: string;
  readonly at?: readonly [number, number, number];
  readonly size?: readonly [number, number, number];
  /** Red, green, blue, 0–1. */
  readonly color?: readonly [number, number, number];
}

/** Changes the JSON of a made-up model before it is written, to add or to break something. */
export type Change = (json: Record<string, unknown>) => void;

const faces = [
  [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[-1, 0, 0], [0, 0, 1], [0, 1, 0]],
  [[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[0, -1, 0], [1, 0, 0], [0, 0, 1]],
  [[0, 0, 1], [1, 0, 0], [0, 1, 0]], [[0, 0, -1], [0, 1, 0], [1, 0, 0]],
] as const;

/** Corners, normals, picture coordinates and triangles of a cube of side 1. */
function cube() {
  const positions: number[] = [];
  const normals: number[] = [];
  const places: number[] = [];
  const triangles: number[] = [];
  for (const [normal, u, v] of faces) {
    const first = positions.length / 3;
    for (const [a, b] of [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const) {
      for (const axis of [0, 1, 2] as const) {
        positions.push((normal[axis] + u[axis] * a + v[axis] * b) / 2);
        normals.push(normal[axis]);
      }
      places.push((a + 1) / 2, (1 - b) / 2);
    }
    triangles.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  return { positions, normals, places, triangles };
}

/** The JSON and the bytes of a model of boxes: one node, mesh and material each. */
export function boxes(parts: readonly BoxPart[]) {
  const { positions, normals, places, triangles } = cube();
  const arrays = [
    new Float32Array(positions), new Float32Array(normals), new Float32Array(places),
    new Uint16Array(triangles),
  ];
  const binary = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let byteOffset = 0;
  const bufferViews = arrays.map((array) => {
    binary.set(new Uint8Array(array.buffer), byteOffset);
    const view = { buffer: 0, byteOffset, byteLength: array.byteLength };
    byteOffset += array.byteLength;
    return view;
  });
  const json: Record<string, unknown> = {
    asset: { version: '2.0', generator: 'boxes', copyright: 'CC0' },
    scene: 0, scenes: [{ nodes: parts.map((_one, index) => index) }],
    nodes: parts.map(({ name, at, size }, mesh) => ({
      mesh, ...(name && { name }), ...(at && { translation: at }), ...(size && { scale: size }),
    })),
    meshes: parts.map((_one, material) => ({
      primitives: [{ attributes: { POSITION: 0, NORMAL: 1, TEXCOORD_0: 2 }, indices: 3, material }],
    })),
    materials: parts.map(({ color = [0.8, 0.8, 0.8] }) => ({
      pbrMetallicRoughness: {
        baseColorFactor: [...color, 1], metallicFactor: 0, roughnessFactor: 0.8,
      },
    })),
    accessors: [
      {
        bufferView: 0, componentType: 5126, count: 24, type: 'VEC3',
        min: [-0.5, -0.5, -0.5], max: [0.5, 0.5, 0.5],
      },
      { bufferView: 1, componentType: 5126, count: 24, type: 'VEC3' },
      { bufferView: 2, componentType: 5126, count: 24, type: 'VEC2' },
      { bufferView: 3, componentType: 5123, count: 36, type: 'SCALAR' },
    ],
    bufferViews, buffers: [{ byteLength: binary.length }],
  };
  return { json, binary };
}

/** A GLB of boxes. */
export function boxGlb(parts: readonly BoxPart[], change?: Change): Uint8Array<ArrayBuffer> {
  const { json, binary } = boxes(parts);
  change?.(json);
  return writeGlb(json, binary);
}

/** A GLB of any JSON and bytes. */
export function writeGlb(json: unknown, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const [textRoom, room] = [Math.ceil(text.length / 4) * 4, Math.ceil(binary.length / 4) * 4];
  const total = 28 + textRoom + room;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  [0x46546c67, 2, total, textRoom, 0x4e4f534a].forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  bytes.fill(0x20, 20, 20 + textRoom);
  bytes.set(text, 20);
  view.setUint32(20 + textRoom, room, true);
  view.setUint32(24 + textRoom, 0x004e4942, true);
  bytes.set(binary, 28 + textRoom);
  return bytes;
}
