import { findPlaceFault } from './model-bounds.js';
import type { Loose } from './model-json.js';
import { asList, asNumber, asObject } from './model-json.js';

/** Bytes of one number, by glTF's `componentType`. */
export const COMPONENT_BYTES = new Map<unknown, number>([
  [5120, 1], [5121, 1], [5122, 2], [5123, 2], [5125, 4], [5126, 4],
]);
/** Numbers in one element, by glTF's `type`. */
export const ELEMENTS = new Map<unknown, number>([
  ['SCALAR', 1], ['VEC2', 2], ['VEC3', 3], ['VEC4', 4], ['MAT2', 4], ['MAT3', 9], ['MAT4', 16],
]);
const FLOAT = 5126;
/** Deeper trees than any tool writes; a viewer that walks them by recursion runs out of stack. */
const MOST_DEPTH = 1000;
/** What three.js's GLTFLoader, with its Draco, meshopt and KTX2 decoders, can read (r187). */
const KNOWN = new Set([
  'EXT_materials_bump', 'EXT_mesh_gpu_instancing', 'EXT_meshopt_compression', 'EXT_texture_avif',
  'EXT_texture_webp', 'KHR_draco_mesh_compression', 'KHR_lights_punctual',
  'KHR_materials_anisotropy', 'KHR_materials_clearcoat', 'KHR_materials_dispersion',
  'KHR_materials_emissive_strength',
  'KHR_materials_ior', 'KHR_materials_iridescence', 'KHR_materials_sheen', 'KHR_materials_specular',
  'KHR_materials_transmission', 'KHR_materials_unlit', 'KHR_materials_variants',
  'KHR_materials_volume', 'KHR_mesh_quantization', 'KHR_meshopt_compression', 'KHR_texture_basisu',
  'KHR_texture_transform', 'KHR_xmp_json_ld',
]);

/**
 * Why a parsed glTF cannot be shown, as the second half of a sentence; `undefined` when all is
 * well.
 *
 * @param binary - The GLB's own buffer, where there is one; what lies in other files is not looked
 * at.
 */
export function findSceneFault(gltf: object, binary: Buffer | undefined): string | undefined {
  const doc = asObject(gltf);
  const unknown = asList(doc['extensionsRequired'])
    .find((name) => typeof name !== 'string' || !KNOWN.has(name));
  if (unknown !== undefined) {
    return `it needs ${JSON.stringify(unknown).slice(0, 60)}, which no browser viewer knows`;
  }
  const shapes = asList(doc['meshes']).flatMap((mesh) => asList(asObject(mesh)['primitives']));
  if (shapes.length === 0) return 'there is no shape in it';
  return findTreeFault(asList(doc['nodes'])) ?? findPositionFault(doc, shapes, binary)
    ?? findPlaceFault(doc);
}

/**
 * Cycles and endless depth. Walks with a list of its own, so that it cannot run out of stack
 * itself.
 */
function findTreeFault(nodes: unknown[]): string | undefined {
  const parents = new Map<number, number>();
  for (const [index, node] of nodes.entries()) {
    for (const child of asList(asObject(node)['children'])) {
      if (typeof child !== 'number' || !(child in nodes)) {
        return 'its parts point to parts that are not there';
      }
      if (parents.has(child)) return 'one of its parts hangs in two places';
      parents.set(child, index);
    }
  }
  const depths = new Map<number, number>();
  for (let start = 0; start < nodes.length; start += 1) {
    const trail: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !depths.has(at)) {
      if (trail.length > nodes.length) return 'its parts hang in a circle';
      trail.push(at);
      at = parents.get(at);
    }
    let depth = at === undefined ? 0 : depths.get(at) ?? 0;
    for (const node of trail.reverse()) depths.set(node, depth += 1);
    if (depth > MOST_DEPTH) return `its parts hang more than ${MOST_DEPTH} deep in each other`;
  }
  return undefined;
}

/** Positions that lie outside the buffer, or are no numbers. */
function findPositionFault(
  doc: Loose, shapes: unknown[], binary: Buffer | undefined,
): string | undefined {
  const accessors = asList(doc['accessors']);
  const views = asList(doc['bufferViews']);
  const seen = new Set<unknown>();
  for (const shape of shapes) {
    const index = asObject(asObject(shape)['attributes'])['POSITION'];
    if (seen.has(index)) continue;
    seen.add(index);
    const accessor = asObject(accessors[asNumber(index)]);
    if (accessor['bufferView'] === undefined) continue; // compressed, or all zero
    const view = asObject(views[asNumber(accessor['bufferView'])]);
    if (asObject(view['extensions'])['EXT_meshopt_compression'] !== undefined) continue;
    const fault = findRangeFault(accessor, view, binary);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function findRangeFault(
  accessor: Loose, view: Loose, binary: Buffer | undefined,
): string | undefined {
  const parts = ELEMENTS.get(accessor['type']) ?? 0;
  const size = parts * (COMPONENT_BYTES.get(accessor['componentType']) ?? 0);
  const step = asNumber(view['byteStride']) || size;
  const count = asNumber(accessor['count']);
  const start = asNumber(accessor['byteOffset']);
  if (size === 0 || count < 1 || start + step * (count - 1) + size > asNumber(view['byteLength'])) {
    return 'its shapes need more bytes than it has';
  }
  if (!binary || asNumber(view['buffer']) !== 0) return undefined;
  const from = asNumber(view['byteOffset']) + start;
  if (from + step * (count - 1) + size > binary.length) {
    return 'its shapes need more bytes than it has';
  }
  if (accessor['componentType'] !== FLOAT) return undefined;
  for (let at = from, n = 0; n < count; n += 1, at += step) {
    for (let part = 0; part < parts; part += 1) {
      const value = binary.readFloatLE(at + 4 * part);
      if (!Number.isFinite(value)) return 'its shapes hold numbers that are none';
    }
  }
  return undefined;
}
