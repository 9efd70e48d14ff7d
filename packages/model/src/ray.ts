import { Layers, Ray } from 'three';
import type { Intersection, Object3D, Raycaster, Vector3 } from 'three';

/**
 * What a ray meets, the nearest first: three's Raycaster, without what would come along with it.
 *
 * @param direction - Of length 1.
 */
export function hits(
  root: Object3D, origin: Vector3, direction: Vector3, far = Infinity,
): Intersection[] {
  const found: Intersection[] = [];
  // All that meshes, points and lines ask of a Raycaster.
  const caster = {
    ray: new Ray(origin, direction), near: 0, far, layers: new Layers(),
    params: { Line: { threshold: 0.01 }, Points: { threshold: 0.01 } },
  } as unknown as Raycaster;
  root.traverseVisible((object) => { object.raycast(caster, found); });
  return found.sort((a, b) => a.distance - b.distance);
}
