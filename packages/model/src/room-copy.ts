import { BufferGeometry, Group, Texture } from 'three';
import type { Material, Mesh } from 'three';
import { clone } from 'three/addons/utils/SkeletonUtils.js';
import { freeCopy, materialsIn, texturesOf } from './dispose.js';
import { drawnIn } from './measure.js';
import type { ToolRoom } from './tool.js';
import { ContactShadow } from './shadow.js';

/**
 * An object as it looks now, for a second renderer: in its true size, its foot in the origin, with
 * the dark below it. Corners and pictures are those of the first; what each renderer remembers of
 * them is not, so that nothing of the second stays when it goes.
 */
export class RoomCopy {
  /** To be put into the scene; metres. */
  readonly root = new Group();
  readonly #stage = new Group();
  readonly #shadow = new ContactShadow();

  constructor({ model, holder, floor, metres }: ToolRoom) {
    const own = clone(model);
    wearOwn(drawnIn(own));
    this.#stage.scale.copy(holder.scale);
    this.#stage.position.copy(holder.position);
    this.#stage.add(own);
    this.#stage.updateMatrixWorld(true);
    this.#shadow.cast(this.#stage, floor);
    const standing = new Group();
    standing.add(this.#stage, this.#shadow.mesh);
    standing.scale.setScalar(metres);
    standing.position.y = -floor * metres;
    this.root.add(standing);
  }

  /** Frees what is its own. */
  dispose(): void {
    const materials = materialsIn(this.#stage);
    for (const texture of new Set([...materials].flatMap(texturesOf))) texture.dispose();
    for (const material of materials) material.dispose();
    for (const { geometry } of drawnIn(this.#stage)) geometry.dispose();
    freeCopy(this.#stage);
    this.#shadow.dispose();
  }
}

/** Gives each mesh a shape, materials and pictures of its own around the same numbers. */
function wearOwn(meshes: readonly Mesh[]): void {
  const shapes = once(sameShape);
  const pictures = once((texture: Texture) => texture.clone());
  const surfaces = once((material: Material) => {
    const own = material.clone();
    for (const [name, value] of Object.entries(own)) {
      if (value instanceof Texture) Object.assign(own, { [name]: pictures(value) });
    }
    return own;
  });
  for (const mesh of meshes) {
    const { material } = mesh;
    mesh.geometry = shapes(mesh.geometry);
    mesh.material = Array.isArray(material) ? material.map(surfaces) : surfaces(material);
    mesh.castShadow = false;
  }
}

/** Makes one thing from each, however often it is asked. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function sameShape(shape: BufferGeometry): BufferGeometry {
  const own = new BufferGeometry();
  const { index, attributes, morphAttributes, morphTargetsRelative, groups, drawRange } = shape;
  return Object.assign(own, {
    index, attributes: { ...attributes }, morphAttributes: { ...morphAttributes },
    morphTargetsRelative, groups: [...groups], drawRange: { ...drawRange },
  });
}
