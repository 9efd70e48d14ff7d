import { Vector3 } from 'three';
import type { Object3D } from 'three';
import { boxOf } from './box.js';
import { drawnIn } from './measure.js';
import type { Triple } from './pose.js';

/** A part of an object, as facts. */
export interface PartFacts {
  /** Unique in the object, made of its name. */
  readonly id: string;
  /** Its name in the file. */
  readonly name: string;
  /** Its middle, in model units. */
  readonly centre: Triple;
}

/** A part and where it hangs in the scene. */
export interface Part extends PartFacts { readonly object: Object3D }

/** More than this is not a list that anybody reads. */
const most = 200;

/**
 * The parts of an object: the branches of the first node that has more than one with something to
 * see. An object in one piece has none.
 */
export function partsOf(root: Object3D): readonly Part[] {
  let branches = branchesOf(root);
  while (branches.length === 1 && branches[0]) branches = branchesOf(branches[0]);
  const used = new Map<string, number>();
  root.updateMatrixWorld(true); // skins look at it too, unlike at `updateWorldMatrix`
  const toModel = root.matrixWorld.clone().invert();
  return branches.slice(0, most).map((object, index) => {
    const given: unknown = object.userData['name']; // three makes names into paths
    const name = typeof given === 'string' ? given : object.name || String(index + 1);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const centre = boxOf(object).getCenter(new Vector3()).applyMatrix4(toModel);
    return {
      id: count === 1 ? name : `${name} ${count}`, name, object,
      centre: [centre.x, centre.y, centre.z],
    };
  });
}

const branchesOf = (object: Object3D): Object3D[] =>
  object.children.filter((child) => drawnIn(child).length > 0);

/** The part that something in the scene belongs to. */
export function partOf(parts: readonly Part[], object: Object3D): Part | undefined {
  for (let at: Object3D | null = object; at; at = at.parent) {
    const found = parts.find((part) => part.object === at);
    if (found) return found;
  }
  return undefined;
}
