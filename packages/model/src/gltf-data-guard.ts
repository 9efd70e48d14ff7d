import type { GltfAccessor, GltfBufferView, GltfJson } from './gltf-json.js';
import { ModelError } from './model-error.js';

/** More numbers than this no page can hold, bytes; a scan of ten million triangles has 500 MB. */
const largest = 2 ** 30;

const componentBytes: Readonly<Record<number, number>> = {
  5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4,
};
const components: Readonly<Record<string, number>> = {
  SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16,
};

const whole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

function broken(where: string, value: number): never {
  throw new ModelError('broken', { where, value });
}

/** Every number that a model names lies in a stretch that it has. */
export function guardData(json: GltfJson): void {
  const views = json.bufferViews ?? [];
  views.forEach((view, index) => {
    const buffer = json.buffers?.[view.buffer ?? -1];
    if (!buffer || !fits(view.byteOffset, view.byteLength, buffer.byteLength)) {
      // A stretch that meshopt has packed may point into a buffer that is not there.
      if (!packed(view)) broken('bufferViews', index);
    }
  });
  let made = views.reduce((sum, view) => sum + unpackedBytes(view, json), 0);
  json.accessors?.forEach((accessor, index) => {
    made += guardAccessor(accessor, index, json);
    if (!(made <= largest)) {
      throw new ModelError('too-big', { where: 'numbers', value: made, limit: largest });
    }
  });
}

const fits = (offset: unknown, length: unknown, room: unknown): boolean =>
  whole(offset ?? 0) && whole(length) && whole(room) && Number(offset ?? 0) + length <= room;

const packed = (view: GltfBufferView): NonNullable<GltfBufferView['extensions']>[string] =>
  view.extensions?.['EXT_meshopt_compression'] ?? view.extensions?.['KHR_meshopt_compression'];

function unpackedBytes(view: GltfBufferView, json: GltfJson): number {
  const packing = packed(view);
  if (!packing) return 0;
  const buffer = json.buffers?.[packing.buffer ?? -1];
  const isRight = buffer && whole(packing.count) && whole(packing.byteStride)
    && packing.byteStride <= 256
    && fits(packing.byteOffset, packing.byteLength, buffer.byteLength);
  if (!isRight) throw new ModelError('broken', { where: 'packed bufferViews' });
  return Number(packing.count) * Number(packing.byteStride);
}

/** @returns Bytes that reading it makes anew. */
function guardAccessor(accessor: GltfAccessor, index: number, json: GltfJson): number {
  const size = (componentBytes[accessor.componentType ?? 0] ?? Number.NaN)
    * (components[accessor.type ?? ''] ?? Number.NaN);
  const { count } = accessor;
  if (!whole(count) || count === 0 || Number.isNaN(size)) broken('accessors', index);
  let made = 0;
  if (accessor.bufferView === undefined) made = count * size;
  else guardRoom(accessor, size, index, json.bufferViews?.[accessor.bufferView]);
  if (!accessor.sparse) return made;
  const { count: few, indices, values } = accessor.sparse;
  if (!whole(few) || few > count || !indices || !values) broken('accessors', index);
  const each = componentBytes[indices.componentType ?? 0] ?? Number.NaN;
  const at = json.bufferViews?.[indices.bufferView ?? -1];
  guardRoom({ ...indices, count: few }, each, index, at);
  guardRoom({ ...values, count: few }, size, index, json.bufferViews?.[values.bufferView ?? -1]);
  return made + count * size;
}

function guardRoom(
  accessor: GltfAccessor, size: number, index: number, view: GltfBufferView | undefined,
): void {
  if (!view) broken('accessors', index);
  const stride = view.byteStride ?? size;
  const needed = stride * (Number(accessor.count) - 1) + size;
  const packing = packed(view);
  const room = packing
    ? Number(packing.count) * Number(packing.byteStride) : view.byteLength;
  if (!whole(stride) || !fits(accessor.byteOffset, needed, room)) broken('accessors', index);
}
