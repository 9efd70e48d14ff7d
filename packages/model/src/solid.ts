import { Vector3 } from 'three';
import type { BufferGeometry, Mesh } from 'three';

/**
 * What a surface encloses, by Gauss's theorem: round a closed surface the areas, as vectors, add up
 * to nothing, and the moments to its volume in each direction and to nothing across. What is
 * missing is as large as the holes, and sums of pieces that close each other are right as well.
 */
export interface Enclosure {
  /** x, y, z, then the nine moments. */
  readonly sums: readonly number[];
  readonly area: number;
}

/** So large may the holes be, as a part of the surface, before a solid is called a shell. */
const tolerance = 0.01;

/** Adds up the surface of a shape, in its own units about a point. */
export function enclosureOf(geometry: BufferGeometry, about: Vector3): Enclosure {
  const { index, attributes: { position } } = geometry;
  const sums = new Float64Array(12);
  let area = 0;
  const [a, b, c, middle] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const corners = [a, b, c];
  const count = (index ?? position)?.count ?? 0;
  for (let first = 0; position && first + 2 < count; first += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const at = index ? index.getX(first + corner) : first + corner;
      corners[corner]?.fromBufferAttribute(position, at).sub(about);
    }
    middle.copy(a).add(b).add(c).divideScalar(3);
    // From here on `b` is the area as a vector.
    b.sub(a).cross(c.sub(a)).multiplyScalar(0.5);
    area += b.length();
    add(sums, 0, b, 1);
    add(sums, 3, b, middle.x);
    add(sums, 6, b, middle.y);
    add(sums, 9, b, middle.z);
  }
  return { sums: [...sums], area };
}

function add(sums: Float64Array, at: number, { x, y, z }: Vector3, factor: number): void {
  sums[at] = (sums[at] ?? 0) + x * factor;
  sums[at + 1] = (sums[at + 1] ?? 0) + y * factor;
  sums[at + 2] = (sums[at + 2] ?? 0) + z * factor;
}

/**
 * Whether it has an inside.
 *
 * @param size - How large it is: lengths are measured by it.
 */
export function isClosed({ sums, area }: Enclosure, size: number): boolean {
  if (area === 0) return false;
  const [xx, yy, zz] = [sums[3] ?? 0, sums[7] ?? 0, sums[11] ?? 0];
  const volume = (xx + yy + zz) / 3;
  const holes = sums.map((sum, at) => {
    if (at < 3) return sum * size;
    return at % 4 === 3 ? sum - volume : sum;
  });
  return Math.max(...holes.map(Math.abs)) <= tolerance * area * size;
}

/** The meshes that have an inside, alone or with those that hang beside them in one piece. */
export function solidsAmong(meshes: readonly Mesh[]): Set<Mesh> {
  const solids = new Set<Mesh>();
  const groups = new Map<unknown, Mesh[]>();
  for (const mesh of meshes) {
    if (closes([mesh])) { solids.add(mesh); continue; }
    // Surfaces of different material are meshes of their own, without a place of their own.
    const isPiece = mesh.position.lengthSq() === 0 && mesh.quaternion.w === 1
      && mesh.scale.x === 1 && mesh.scale.y === 1 && mesh.scale.z === 1;
    if (isPiece) groups.set(mesh.parent, [...groups.get(mesh.parent) ?? [], mesh]);
  }
  for (const group of groups.values()) if (closes(group)) for (const one of group) solids.add(one);
  return solids;
}

function closes(meshes: readonly Mesh[]): boolean {
  const [first] = meshes;
  if (!first) return false;
  if (!first.geometry.boundingSphere) first.geometry.computeBoundingSphere();
  const { center = new Vector3(), radius = 1 } = first.geometry.boundingSphere ?? {};
  const all = meshes.map(({ geometry }) => enclosureOf(geometry, center));
  const sums = Array.from({ length: 12 }, (_one, at) =>
    all.reduce((sum, one) => sum + (one.sums[at] ?? 0), 0));
  return isClosed({ sums, area: all.reduce((sum, one) => sum + one.area, 0) }, radius);
}
