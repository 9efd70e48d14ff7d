import { Texture } from 'three';
import type { InstancedMesh, Material, Object3D, SkinnedMesh } from 'three';
import type { LoadedModel } from './loader.js';
import { drawnIn } from './measure.js';

/** The materials of what is drawn, each once. */
export function materialsIn(root: Object3D): Set<Material> {
  return new Set(drawnIn(root).flatMap(({ material }) => material));
}

/** The textures of a material, whatever three calls their fields. */
export function texturesOf(material: Material): Texture[] {
  return Object.values(material).filter((value): value is Texture => value instanceof Texture);
}

/** Everything of a model that takes memory, each once. */
function resourcesOf(model: LoadedModel) {
  const materials = materialsIn(model.root);
  for (const one of model.surfaces) materials.add(one);
  return {
    geometries: new Set(drawnIn(model.root).map(({ geometry }) => geometry)),
    materials, textures: new Set([...materials].flatMap(texturesOf)),
  };
}

/** Frees what the graphics card holds of a model; three uploads it again when it is drawn. */
export function freeGraphics(model: LoadedModel): void {
  const { geometries, materials, textures } = resourcesOf(model);
  for (const one of [...geometries, ...materials, ...textures]) one.dispose();
}

/** Frees the pictures too: the model cannot be drawn again. */
export function freePictures(model: LoadedModel): void {
  for (const { image } of resourcesOf(model).textures) {
    if (typeof ImageBitmap !== 'undefined' && image instanceof ImageBitmap) image.close();
  }
}

/** Frees what one view's own copy of the scene has: bones and instances are not shared. */
export function freeCopy(root: Object3D): void {
  root.traverse((object) => {
    // Three marks them so.
    if ('isSkinnedMesh' in object) (object as SkinnedMesh).skeleton.dispose();
    if ('isInstancedMesh' in object) (object as InstancedMesh).dispose();
  });
}

/** Bytes that a model takes in memory, pictures as the graphics card holds them. */
export function bytesOf(model: LoadedModel): number {
  const { geometries, textures } = resourcesOf(model);
  const arrays = new Set<ArrayBufferLike>();
  for (const { attributes, index } of geometries) {
    for (const one of [...Object.values(attributes), ...index ? [index] : []]) {
      arrays.add(('data' in one ? one.data.array : one.array).buffer);
    }
  }
  let sum = 0;
  for (const { byteLength } of arrays) sum += byteLength;
  for (const { image } of textures) sum += pixelsOf(image) * 4 * 4 / 3; // with its smaller copies
  return Math.round(sum);
}

function pixelsOf(image: unknown): number {
  const { width = 0, height = 0 } = (image ?? {}) as { width?: number; height?: number }; // or none
  return width * height;
}
