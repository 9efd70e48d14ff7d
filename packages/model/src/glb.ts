import type { Bytes } from './fetch-bytes.js';
import type { GltfJson } from './gltf-json.js';
import { ModelError } from './model-error.js';

/** Where things are in a GLB. */
export interface GlbLayout {
  /** Bytes of the whole file. */
  readonly total: number;
  /** First and last byte (exclusive) of the JSON. */
  readonly json: readonly [number, number];
}

const headerBytes = 20;
const largestJson = 2 ** 26;
const jsonChunk = 0x4e4f534a;
const binaryChunk = 0x004e4942;

const littleEndian = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What a file is, by its first bytes: `undefined` while there are too few to tell. */
export function kindOf(bytes: Uint8Array): 'glb' | 'json' | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  if (start.startsWith('glTF')) return 'glb';
  if (start.startsWith('{')) return 'json';
  if (start.length < 4) return undefined;
  throw new ModelError('not-a-model', { found: start.startsWith('<') ? 'html' : 'other' });
}

/**
 * Reads the header of a GLB: `undefined` while it is not there.
 *
 * @see glTF 2.0, section 4.4 (binary glTF layout)
 */
export function glbLayout(bytes: Uint8Array): GlbLayout | undefined {
  if (bytes.length < headerBytes) return undefined;
  const view = littleEndian(bytes);
  const version = view.getUint32(4, true);
  if (version !== 2) throw new ModelError('version', { version });
  const total = view.getUint32(8, true);
  const length = view.getUint32(12, true);
  const isJson = view.getUint32(16, true) === jsonChunk;
  if (!isJson || length === 0 || headerBytes + length > total) {
    throw new ModelError('broken', { where: 'header' });
  }
  if (length > largestJson) {
    throw new ModelError('too-big', { where: 'json', value: length, limit: largestJson });
  }
  return { total, json: [headerBytes, headerBytes + length] };
}

/** The JSON of a GLB or a glTF file. */
export function parseJson(bytes: Uint8Array): GltfJson {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new ModelError('broken', { where: 'json' }, error);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ModelError('broken', { where: 'json' });
  }
  return json; // an object: every use of it checks what it needs
}

/** The binary part of a whole GLB; empty where it has none. */
export function binaryOf(bytes: Bytes, { total, json }: GlbLayout): Bytes {
  if (bytes.length < total) {
    throw new ModelError('truncated', { expected: total, received: bytes.length });
  }
  const view = littleEndian(bytes);
  let start = json[1];
  while (start + 8 <= total) {
    const length = view.getUint32(start, true);
    if (start + 8 + length > total) throw new ModelError('broken', { where: 'chunk' });
    if (view.getUint32(start + 4, true) === binaryChunk) {
      return bytes.subarray(start + 8, start + 8 + length);
    }
    start += 8 + length;
  }
  return new Uint8Array(0);
}

/**
 * The same bytes, where there are as many as the file says.
 *
 * @throws {ModelError} `truncated`
 */
export function wholeBuffer(bytes: Bytes, expected = 0): Bytes {
  if (bytes.length >= expected) return bytes;
  throw new ModelError('truncated', { expected, received: bytes.length });
}
