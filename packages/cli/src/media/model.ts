import type { Fault } from './fault.js';
import { findSceneFault } from './model-scene.js';
import type { ModelRights } from './model-rights.js';
import { readRights } from './model-rights.js';

/** What a model file holds, as far as it can be told without unpacking it. */
export interface ModelReading { rights?: ModelRights; needs?: string[]; faults: Fault[] }

const GLB_JSON = 0x4e4f534a;
const GLB_BINARY = 0x004e4942;

/** The two parts of a GLB. */
export interface GlbParts { json: string; binary?: Buffer }

/**
 * Reads a GLB or a `.gltf` and tells what would keep it from being shown.
 *
 * Nothing in it is believed: every length is held against the bytes that are there.
 * @see glTF 2.0, section 4.4 (binary glTF layout)
 */
export function readModel(bytes: Buffer, isBinary: boolean, name: string): ModelReading {
  const parts = isBinary ? splitGlb(bytes) : { json: bytes.toString('utf8') };
  if (typeof parts === 'string') return { faults: [unreadable(name, parts)] };
  let gltf: unknown;
  try {
    gltf = JSON.parse(parts.json);
  } catch {
    return { faults: [unreadable(name, 'its description is broken')] };
  }
  if (typeof gltf !== 'object' || gltf === null || !('asset' in gltf)) {
    return { faults: [unreadable(name, 'it is no glTF 2.0 model')] };
  }
  const { needs, outside } = addresses(gltf);
  const faults = [...new Set(outside)].map((address) => outsideFault(name, address));
  const why = findSceneFault(gltf, parts.binary);
  if (why !== undefined) faults.push(unreadable(name, why));
  return { rights: readRights(gltf.asset), needs, faults };
}

/** The two parts of a GLB, or why they cannot be told apart (the second half of a sentence). */
export function splitGlb(bytes: Buffer): GlbParts | string {
  if (bytes.length < 20) return 'it ends in the middle';
  const version = bytes.readUInt32LE(4);
  if (version !== 2) return `it is in version ${version} of glTF, not 2`;
  const length = bytes.readUInt32LE(8);
  if (length > bytes.length) return 'it ends in the middle';
  let json: string | undefined;
  let binary: Buffer | undefined;
  for (let at = 12; at + 8 <= length;) {
    const end = at + 8 + bytes.readUInt32LE(at);
    if (end > length) return 'a part in it promises more bytes than there are';
    const kind = bytes.readUInt32LE(at + 4);
    if (kind === GLB_JSON) json ??= bytes.toString('utf8', at + 8, end);
    else if (kind === GLB_BINARY) binary ??= bytes.subarray(at + 8, end);
    at = end;
  }
  if (json === undefined) return 'its description is missing';
  return binary ? { json, binary } : { json };
}

/** The files a model names: those beside it, and those it must not name. */
function addresses(gltf: object): { needs: string[]; outside: string[] } {
  const needs: string[] = [];
  const outside: string[] = [];
  for (const key of ['buffers', 'images']) {
    const list: unknown = (gltf as Record<string, unknown>)[key]; // any JSON object has string keys
    if (!Array.isArray(list)) continue;
    for (const entry of list as unknown[]) {
      if (typeof entry !== 'object' || entry === null || !('uri' in entry)) continue;
      const { uri } = entry;
      if (typeof uri !== 'string' || uri.startsWith('data:')) continue;
      const leaves = /^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(uri) || uri.split(/[\\/]/).includes('..');
      (leaves ? outside : needs).push(uri);
    }
  }
  return { needs, outside };
}

function outsideFault(name: string, address: string): Fault {
  const short = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  return {
    code: 'VIT705',
    message: `"${name}" asks for "${short}", which is outside its folder.`,
    fix: 'Export the model again as one GLB file, with its textures inside.',
  };
}

function unreadable(name: string, why: string): Fault {
  return {
    code: 'VIT701',
    message: `"${name}" cannot be shown: ${why}.`,
    fix: 'Export the model again as GLB, or copy it again if the copying was cut short.',
  };
}
