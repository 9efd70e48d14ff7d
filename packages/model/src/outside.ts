import { besideModel, dataOf } from './addresses.js';
import { fetchBytes } from './fetch-bytes.js';
import type { Bytes } from './fetch-bytes.js';
import { wholeBuffer } from './glb.js';
import type { GltfJson } from './gltf-json.js';
import type { LoadRequest } from './loader.js';

/** What a model has under addresses: in `data:` ones, or in files beside it. */
export interface Outside {
  readonly buffers: readonly Bytes[];
  /** The bytes of a picture. */
  picture(uri: string): Promise<Bytes>;
}

/**
 * Fetches the buffers that a model has beside it.
 *
 * @param binary - The GLB's own; empty for another file.
 * @param before - Bytes that have come already, for the progress.
 * @throws {ModelError} `unsafe-address`, before anything is fetched.
 */
export async function outsideOf(
  json: GltfJson, binary: Bytes, request: LoadRequest, before: number,
): Promise<Outside> {
  const { address, signal } = request;
  const buffers = json.buffers ?? [];
  for (const { uri } of [...buffers, ...json.images ?? []]) {
    if (uri !== undefined && !/^data:/i.test(uri)) besideModel(uri, address);
  }
  const arrived = buffers.map(() => 0);
  const total = buffers.reduce((sum, { uri, byteLength }) =>
    sum + (uri === undefined || /^data:/i.test(uri) ? 0 : byteLength ?? 0), before);
  const all = await Promise.all(buffers.map(async ({ uri, byteLength }, index) => {
    // Without an address it is the GLB's own, or what stands in for what meshopt has packed.
    if (uri === undefined) return index === 0 ? binary : new Uint8Array(0);
    const inside = dataOf(uri);
    if (inside) return wholeBuffer(inside, byteLength);
    const fetched = await fetchBytes(besideModel(uri, address), { signal }, {
      arrived: (part) => {
        arrived[index] = part.length;
        request.progress?.(arrived.reduce((sum, one) => sum + one, before), total);
      },
    });
    return wholeBuffer(fetched, byteLength);
  }));
  return {
    buffers: all,
    picture: async (uri) => dataOf(uri) ?? fetchBytes(besideModel(uri, address), { signal }),
  };
}
