import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { formatNames, sniffFormat } from '../media/format.js';
import { splitGlb } from '../media/model.js';
import type { Loose } from '../media/model-json.js';
import { asList, asObject } from '../media/model-json.js';
import { MediaReader } from '../media/read-media.js';
import { findInside } from '../server/safe-path.js';
import { findSizeFault } from './size-fault.js';
import { exportAgain, Unusable } from './unusable.js';

/** Under this name glTF Transform looks for the buffer inside a GLB. */
const INNER_BUFFER = '@glb.bin';
/** What keeps a model from being worked on; the other codes are advice. */
const STOPS = new Set(['VIT701', 'VIT702', 'VIT705']);

/** A model with all its files, read and held against the limits, not yet unpacked. */
export interface ModelSource {
  /** The file's name, `skull.glb`, and without its ending. */
  file: string;
  name: string;
  /** Bytes of all its files together. */
  bytes: number;
  json: Loose;
  /** The bytes that `json` speaks of, by its `uri`. */
  resources: Record<string, Uint8Array<ArrayBuffer>>;
  /** The file as it is, where the model is one GLB. */
  glb?: Buffer;
}

/**
 * Reads a GLB, or a `.gltf` with the files beside it. Nothing outside its folder is opened.
 *
 * @param path - Absolute.
 * @throws {Unusable} When it is broken, hostile, or lacks a file.
 * @throws {Error} When there is no such file.
 */
export async function readSource(path: string): Promise<ModelSource> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) throw new Error(`There is no file "${file}" that can be read.`);
  await refuseFaults(path, file, bytes);
  const parts = parse(bytes, file);
  const name = file.replace(/\.(glb|gltf)$/i, '');
  const source: ModelSource = {
    file, name, bytes: bytes.length, json: parts.json, resources: {},
  };
  if (parts.binary) source.resources[INNER_BUFFER] = new Uint8Array(parts.binary);
  let isOneFile = parts.isGlb;
  for (const uri of addresses(parts.json)) {
    if (/^data:/i.test(uri)) continue;
    const content = await readBeside(path, file, uri);
    source.resources[uri] = new Uint8Array(content);
    source.bytes += content.length;
    isOneFile = false;
  }
  const why = findSizeFault(parts.json, bufferLengths(source));
  if (why !== undefined) throw unusable(file, why);
  return isOneFile ? { ...source, glb: bytes } : source;
}

/** What `vitrine check` would say of it. */
async function refuseFaults(path: string, file: string, bytes: Buffer): Promise<void> {
  const { faults } = await new MediaReader().read(path, file);
  const fault = faults.find(({ code }) => STOPS.has(code));
  if (fault) throw new Unusable(fault.message, fault.fix);
  const format = sniffFormat(bytes);
  if (format === 'glb' || (format === 'json' && /\.gltf$/i.test(file))) return;
  const what = format === undefined ? 'no 3D model' : `${formatNames[format]}, no 3D model`;
  throw new Unusable(`"${file}" is ${what}.`, 'Name a GLB file, or a .gltf file.');
}

function parse(bytes: Buffer, file: string): { json: Loose; binary?: Buffer; isGlb: boolean } {
  const isGlb = sniffFormat(bytes) === 'glb';
  const parts = isGlb ? splitGlb(bytes) : { json: bytes.toString('utf8') };
  if (typeof parts === 'string') throw unusable(file, parts);
  try {
    const json = asObject(JSON.parse(parts.json.replace(/^\ufeff/, '')));
    return { ...parts, json, isGlb };
  } catch {
    throw unusable(file, 'its description is broken');
  }
}

function addresses(json: Loose): Set<string> {
  const parts = [...asList(json['buffers']), ...asList(json['images'])];
  return new Set(parts.map((part) => asObject(part)['uri'])
    .filter((uri): uri is string => typeof uri === 'string'));
}

async function readBeside(path: string, file: string, uri: string): Promise<Buffer> {
  let names = [uri];
  try {
    names = decodeURIComponent(uri).split('/').filter((name) => name !== '' && name !== '.');
  } catch {
    // a lone % is part of the name
  }
  const found = await findInside(dirname(path), names);
  if (found && !found.isFolder) return readFile(found.path);
  throw new Unusable(
    `There is no file "${uri.slice(0, 60)}", which "${file}" needs.`,
    'Put it into the same folder, or export the model again as one GLB file.',
  );
}

/** Bytes of each buffer. A stand-in for what meshopt has packed has none, and needs none. */
function bufferLengths({ json, resources }: ModelSource): (number | undefined)[] {
  return asList(json['buffers']).map(asObject).map(({ uri, extensions }) => {
    if (typeof uri === 'string' && /^data:/i.test(uri)) return dataLength(uri);
    if (typeof uri === 'string') return resources[uri]?.length ?? 0;
    const isStandIn = Object.values(asObject(extensions)).some((one) => asObject(one)['fallback']);
    return isStandIn ? undefined : resources[INNER_BUFFER]?.length ?? 0;
  });
}

const dataLength = (uri: string): number => {
  const comma = uri.indexOf(',');
  const isBase64 = /;base64$/i.test(uri.slice(0, comma));
  return Buffer.from(uri.slice(comma + 1), isBase64 ? 'base64' : 'utf8').length;
};

const unusable = (file: string, why: string): Unusable =>
  new Unusable(`"${file}" cannot be worked on: ${why}.`, exportAgain);
