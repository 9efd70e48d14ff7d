import { BufferGeometry, Group, Texture } from 'three';
import type { Material, Mesh } from 'three';
import { clone } from 'three/addons/utils/SkeletonUtils.js';
import { freeCopy } from './dispose.js';
import { drawnIn } from './measure.js';
import type { ToolRoom } from './tool.js';
import { ContactShadow } from './shadow.js';

interface Disposable { dispose(): void }

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
  readonly #own: readonly Disposable[];

  constructor({ model, holder, floor, metres }: ToolRoom) {
    const own = clone(model);
    this.#own = wearOwn(drawnIn(own));
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
    for (const one of this.#own) one.dispose();
    freeCopy(this.#stage);
    this.#shadow.dispose();
  }
}

/**
 * Gives each mesh a shape, materials and pictures of its own around the same numbers.
 *
 * @returns What was made.
 */
function wearOwn(meshes: readonly Mesh[]): readonly Disposable[] {
  const made: Disposable[] = [];
  const shapes = once(sameShape, made);
  const pictures = once((texture: Texture) => texture.clone(), made);
  const surfaces = once((material: Material) => {
    const own = material.clone();
    for (const [name, value] of Object.entries(own)) {
      if (value instanceof Texture) Object.assign(own, { [name]: pictures(value as Texture) });
    }
    return own;
  }, made);
  for (const mesh of meshes) {
    const { material } = mesh;
    mesh.geometry = shapes(mesh.geometry);
    mesh.material = Array.isArray(material) ? material.map(surfaces) : surfaces(material);
    mesh.castShadow = false;
  }
  return made;
}

/** Makes one thing from each, however often it is asked. */
function once<Key, Value extends Disposable>(
  make: (key: Key) => Value, made: Disposable[],
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = make(key);
    known.set(key, value);
    made.push(value);
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
