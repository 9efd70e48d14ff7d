import { Box3, Vector3 } from 'three';
import type { BufferAttribute, InterleavedBufferAttribute, Matrix4, Mesh, Object3D } from 'three';
import type { Bounds } from './framing.js';
import { ModelError } from './model-error.js';

/** What is drawn: meshes, points and lines alike. */
export function drawnIn(root: Object3D): Mesh[] {
  const found: Mesh[] = [];
  root.traverse((object) => {
    // Points and lines have `geometry` and `material` as a mesh has.
    if ('geometry' in object && 'material' in object) found.push(object as Mesh);
  });
  return found;
}

/** Of so many points at most the distance from the upright middle line is taken. */
const samples = 20_000;

/**
 * The room that a model takes, from every one of its points: what a file says of itself may be
 * wrong.
 *
 * @throws {ModelError} `broken` where a point is no number, `empty` where there is none.
 */
export function boundsOf(root: Object3D): Bounds {
  root.updateWorldMatrix(true, true);
  const box = new Box3();
  const { min, max } = box;
  const flat: number[] = [];
  const meshes = drawnIn(root);
  const all = meshes.reduce((sum, mesh) => sum + countOf(mesh), 0);
  const each = Math.max(1, Math.floor(all / samples));
  for (const mesh of meshes) {
    guardCorners(mesh);
    forEachPoint(mesh, (x, y, z, index) => {
      if (x < min.x) min.x = x;
      if (y < min.y) min.y = y;
      if (z < min.z) min.z = z;
      if (x > max.x) max.x = x;
      if (y > max.y) max.y = y;
      if (z > max.z) max.z = z;
      if (index % each === 0) flat.push(x, z);
    });
  }
  if (min.x === Infinity) throw new ModelError('empty');
  if (!Number.isFinite(min.distanceTo(max))) throw new ModelError('broken', { where: 'positions' });
  const [x, z] = [(min.x + max.x) / 2, (min.z + max.z) / 2];
  let reach = 0;
  for (let at = 0; at < flat.length; at += 2) {
    reach = Math.max(reach, Math.hypot((flat[at] ?? x) - x, (flat[at + 1] ?? z) - z));
  }
  return { min: [min.x, min.y, min.z], max: [max.x, max.y, max.z], reach };
}

/** A triangle's corner is one of the points: others would be read from anywhere. */
function guardCorners(mesh: Mesh): void {
  const corners = mesh.geometry.index?.array ?? [];
  const count = countOf(mesh);
  for (const corner of corners) {
    if (corner >= count) throw new ModelError('broken', { where: 'corners', value: corner });
  }
}

type Positions = BufferAttribute | InterleavedBufferAttribute;
type Look = (x: number, y: number, z: number, index: number) => void;

const positionsOf = (mesh: Mesh): Positions | undefined => mesh.geometry.attributes['position'];
const countOf = (mesh: Mesh): number => positionsOf(mesh)?.count ?? 0;

const point = new Vector3();

/** Every point of a mesh where it stands now: instances, skins and shapes are counted in. */
function forEachPoint(mesh: Mesh, look: Look): void {
  const positions = positionsOf(mesh);
  if (!positions) return;
  const isBent = 'isSkinnedMesh' in mesh || mesh.morphTargetInfluences?.some((one) => one !== 0);
  const places = placesOf(mesh);
  for (let index = 0; index < positions.count; index++) {
    if (isBent) mesh.getVertexPosition(index, point);
    else point.fromBufferAttribute(positions, index);
    const { x, y, z } = point;
    // A number that is none makes this sum none: said once, here, for every point.
    if (!Number.isFinite(x + y + z)) throw new ModelError('broken', { where: 'positions' });
    for (const { elements: e } of places) {
      look(
        e[0] * x + e[4] * y + e[8] * z + e[12],
        e[1] * x + e[5] * y + e[9] * z + e[13],
        e[2] * x + e[6] * y + e[10] * z + e[14], index);
    }
  }
}

interface Instanced {
  readonly count: number;
  getMatrixAt(index: number, matrix: Matrix4): void;
}

function placesOf(mesh: Mesh): Matrix4[] {
  if (!('isInstancedMesh' in mesh)) return [mesh.matrixWorld];
  const many = mesh as unknown as Instanced; // three marks it as such
  return Array.from({ length: Math.min(many.count, 1000) }, (_one, index) => {
    const matrix = mesh.matrixWorld.clone();
    many.getMatrixAt(index, matrix);
    return matrix.premultiply(mesh.matrixWorld);
  });
}

/** How many triangles are drawn. */
export function trianglesOf(root: Object3D): number {
  return drawnIn(root).reduce((sum, mesh) => {
    if (!('isMesh' in mesh)) return sum;
    const corners = mesh.geometry.index?.count ?? countOf(mesh);
    const times = 'isInstancedMesh' in mesh ? (mesh as unknown as Instanced).count : 1;
    return sum + Math.floor(corners / 3) * times;
  }, 0);
}
