import { guardData } from './gltf-data-guard.js';
import type { GltfJson, GltfNode } from './gltf-json.js';
import { ModelError } from './model-error.js';

/** What can be read here, beyond glTF 2.0 itself. */
const known = new Set([
  'EXT_materials_bump', 'EXT_mesh_gpu_instancing', 'EXT_meshopt_compression', 'EXT_texture_avif',
  'EXT_texture_webp', 'KHR_draco_mesh_compression', 'KHR_lights_punctual',
  'KHR_materials_anisotropy', 'KHR_materials_clearcoat', 'KHR_materials_diffuse_roughness',
  'KHR_materials_dispersion',
  'KHR_materials_emissive_strength', 'KHR_materials_ior', 'KHR_materials_iridescence',
  'KHR_materials_sheen', 'KHR_materials_specular', 'KHR_materials_transmission',
  'KHR_materials_unlit', 'KHR_materials_variants', 'KHR_materials_volume', 'KHR_mesh_quantization',
  'KHR_meshopt_compression', 'KHR_texture_basisu', 'KHR_texture_transform',
]);

/** Three walks the tree by calling itself: deeper than this it may not come back. */
const deepest = 400;
/** Each node is an object of three, each one moved in every frame. */
const mostNodes = 50_000;

/**
 * Looks at a glTF's JSON for what would hang, crash or fool the reader: it is told before the rest
 * of the file is fetched. What only makes reading fail is left to the reader.
 *
 * @throws {ModelError} With the first thing that is wrong.
 */
export function guardGltf(json: GltfJson): void {
  const version = json.asset?.version;
  if (typeof version !== 'string' || !/^2\./.test(version)) {
    throw new ModelError('version', { version: String(version).slice(0, 20) });
  }
  for (const [name, value] of Object.entries(json)) {
    const isList = Array.isArray(value) && value.every((one) => typeof one !== 'number');
    if (lists.has(name) && !isList) throw new ModelError('broken', { where: name });
  }
  const unknown = (json.extensionsRequired ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new ModelError('unsupported', { extensions: unknown.slice(0, 20) });
  guardNodes(json);
  guardData(json);
}

const lists = new Set([
  'extensionsUsed', 'extensionsRequired', 'scenes', 'nodes', 'meshes', 'accessors', 'bufferViews',
  'buffers', 'images', 'textures', 'samplers', 'materials', 'skins', 'animations', 'cameras',
]);

/** The tree: each node hangs once, none hangs on itself, and something in it can be seen. */
function guardNodes(json: GltfJson): void {
  const nodes = json.nodes ?? [];
  if (nodes.length > mostNodes) {
    throw new ModelError('too-big', { where: 'nodes', value: nodes.length, limit: mostNodes });
  }
  const scene = json.scenes?.[json.scene ?? 0];
  if (json.scene !== undefined && !scene) throw new ModelError('broken', { where: 'scene' });
  const seen = new Set<number>();
  let meshes = 0;
  let level = scene?.nodes ?? [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) {
      throw new ModelError('too-big', { where: 'depth of nodes', value: depth, limit: deepest });
    }
    level = level.flatMap((index) => {
      const node = nodes[index];
      if (!node) throw new ModelError('broken', { where: 'nodes', value: index });
      // Met again: it hangs in a circle, or twice, and twice at every level is without end.
      if (seen.has(index)) throw new ModelError('broken', { where: 'node tree', value: index });
      seen.add(index);
      guardPlace(node, index);
      if (node.mesh !== undefined) meshes++;
      return node.children ?? [];
    });
  }
  if (meshes === 0) throw new ModelError('empty');
  guardCircles(nodes, seen);
}

/** Nodes outside the scene can hang in a circle too; skins and movements may name them. */
function guardCircles(nodes: readonly GltfNode[], done: Set<number>): void {
  const parents = new Map<number, number>();
  nodes.forEach((node, index) => {
    for (const child of node.children ?? []) {
      if (parents.has(child)) throw new ModelError('broken', { where: 'node tree', value: child });
      parents.set(child, index);
    }
  });
  for (let index = 0; index < nodes.length; index++) {
    let steps = 0;
    for (let at: number | undefined = index; at !== undefined && !done.has(at);) {
      at = parents.get(at);
      steps++;
      if (steps > deepest) throw new ModelError('broken', { where: 'node tree', value: index });
    }
  }
}

function guardPlace(node: GltfNode, index: number): void {
  for (const numbers of [node.matrix, node.translation, node.rotation, node.scale]) {
    if (numbers !== undefined && !numbers.every((one) => Number.isFinite(one))) {
      throw new ModelError('broken', { where: 'place of node', value: index });
    }
  }
}
