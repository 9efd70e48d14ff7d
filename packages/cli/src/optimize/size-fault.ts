import type { Loose } from '../media/model-json.js';
import { asList, asNumber, asObject } from '../media/model-json.js';
import { COMPONENT_BYTES, ELEMENTS } from '../media/model-scene.js';

/**
 * More than this, unpacked, is no model for a browser, and a file of 400 bytes can claim it. The
 * heaviest scans that museums publish have about a tenth.
 */
const MOST_UNPACKED = 2 ** 30;
/** The two names of one compression: the first is what tools write today. */
const MESHOPT = ['EXT_meshopt_compression', 'KHR_meshopt_compression'];

/**
 * Why the parts of a glTF do not fit into its buffers, or unpack to more than there is room for, as
 * the second half of a sentence; `undefined` when all is well.
 *
 * @param lengths - Bytes of each buffer, in order; `undefined` where a buffer is only a stand-in.
 */
export function findSizeFault(
  json: Loose, lengths: readonly (number | undefined)[],
): string | undefined {
  const views = asList(json['bufferViews']).map(asObject);
  let unpacked = 0;
  for (const view of views) {
    const packed = meshoptOf(view);
    if (!fits(packed ?? view, lengths)) return 'a part of it lies outside its bytes';
    if (packed) unpacked += asNumber(packed['count']) * asNumber(packed['byteStride']);
  }
  for (const accessor of asList(json['accessors']).map(asObject)) {
    const size = (ELEMENTS.get(accessor['type']) ?? 0)
      * (COMPONENT_BYTES.get(accessor['componentType']) ?? 0);
    const count = asNumber(accessor['count']);
    if (size === 0 || count === 0) return 'a list of numbers in it has no kind or no length';
    unpacked += size * count;
    if (accessor['bufferView'] === undefined) continue;
    const view = views[asNumber(accessor['bufferView'])];
    const step = asNumber(view?.['byteStride']) || size;
    const end = asNumber(accessor['byteOffset']) + step * (count - 1) + size;
    if (end > asNumber(view?.['byteLength'])) return 'its shapes need more bytes than it has';
  }
  return unpacked > MOST_UNPACKED
    ? `it unpacks to ${Math.round(unpacked / 1e6)} MB, more than a browser can hold` : undefined;
}

function meshoptOf(view: Loose): Loose | undefined {
  const extensions = asObject(view['extensions']);
  const name = MESHOPT.find((one) => extensions[one] !== undefined);
  return name === undefined ? undefined : asObject(extensions[name]);
}

function fits(part: Loose, lengths: readonly (number | undefined)[]): boolean {
  const buffer = asNumber(part['buffer']);
  if (!(buffer in lengths)) return false;
  const length = lengths[buffer];
  const end = asNumber(part['byteOffset']) + asNumber(part['byteLength']);
  return length === undefined || end <= length;
}
