import { Box3 } from 'three';
import type { Mesh, Object3D } from 'three';
import { drawnIn } from './measure.js';
import { isSkinned } from './twin.js';

/**
 * The room that something takes in the world as it stands now; world matrices are to be right.
 * Three remembers the box of what bones bend, also when they have moved.
 */
export function boxOf(root: Object3D): Box3 {
  const box = new Box3();
  for (const mesh of drawnIn(root)) box.union(boxOfMesh(mesh));
  return box;
}

function boxOfMesh(mesh: Mesh): Box3 {
  if (!isSkinned(mesh)) return new Box3().setFromObject(mesh);
  mesh.computeBoundingBox();
  return new Box3().copy(mesh.boundingBox ?? new Box3()).applyMatrix4(mesh.matrixWorld);
}
