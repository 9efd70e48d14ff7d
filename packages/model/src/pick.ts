import { Matrix3, Vector3 } from 'three';
import type { Object3D } from 'three';
import type { Camera } from './camera.js';
import { toModel } from './framing.js';
import type { Triple } from './pose.js';
import { hits } from './ray.js';

/** Where a ray through the view meets an object. */
export interface Hit {
  /** In model units. */
  readonly at: Triple;
  /** The direction in which the surface faces there, length 1. */
  readonly normal: Triple;
  readonly object: Object3D;
}

/**
 * The first surface behind a point of the view.
 *
 * @param x, y - Parts of the view's width and height from the top left.
 */
export function pick(x: number, y: number, camera: Camera, root: Object3D): Hit | undefined {
  const { lens } = camera;
  const towards = new Vector3(x * 2 - 1, 1 - y * 2, 0.5).unproject(lens)
    .sub(lens.position).normalize();
  const [hit] = hits(root, lens.position, towards);
  if (!hit) return undefined;
  const { point, face, object } = hit;
  const normal = (face?.normal ?? new Vector3(0, 1, 0)).clone()
    .applyMatrix3(new Matrix3().getNormalMatrix(object.matrixWorld)).normalize();
  if (normal.dot(towards) > 0) normal.negate(); // the back of a surface without a front
  return {
    at: toModel(camera.stage, [point.x, point.y, point.z]),
    normal: [normal.x, normal.y, normal.z], object,
  };
}

/** Whether neither it nor what it hangs in was hidden. */
export function isShown(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false;
  return true;
}
