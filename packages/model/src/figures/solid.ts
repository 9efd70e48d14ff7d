import type { Triple } from '../pose.js';

/** How far a point is from a solid; negative inside. Metres. */
export type Solid = (x: number, y: number, z: number) => number;

/** An ellipsoid; the distance is near enough close to it (Quilez, "ellipsoid, not exact"). */
export function ball([cx, cy, cz]: Triple, [rx, ry, rz]: Triple): Solid {
  return (x, y, z) => {
    const [a, b, c] = [(x - cx) / rx, (y - cy) / ry, (z - cz) / rz];
    const near = Math.hypot(a, b, c);
    return (near * (near - 1)) / Math.max(Math.hypot(a / rx, b / ry, c / rz), 1e-6);
  };
}

/** A limb: two balls of different size and all that is between them (Quilez, "round cone"). */
export function limb(a: Triple, b: Triple, ra: number, rb: number): Solid {
  const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const square = bx * bx + by * by + bz * bz;
  const slope = ra - rb;
  const side = square - slope * slope;
  return (x, y, z) => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const along = px * bx + py * by + pz * bz;
    const over = along - square;
    const [wx, wy, wz] = [
      px * square - bx * along, py * square - by * along, pz * square - bz * along,
    ];
    const across = wx * wx + wy * wy + wz * wz;
    const k = Math.sign(slope) * slope * slope * across;
    if (Math.sign(over) * side * over * over * square > k) {
      return Math.sqrt(across + over * over * square) / square - rb;
    }
    if (Math.sign(along) * side * along * along * square < k) {
      return Math.sqrt(across + along * along * square) / square - ra;
    }
    return (Math.sqrt((across * side) / square) + along * slope) / square - ra;
  };
}

/** Solids as one, with seams rounded over so many metres (Quilez, polynomial smooth minimum). */
export function joined(seam: number, solids: readonly Solid[]): Solid {
  return (x, y, z) => solids.reduce((nearest, solid) => {
    const next = solid(x, y, z);
    const blend = Math.max(seam - Math.abs(nearest - next), 0);
    return Math.min(nearest, next) - (blend * blend) / (4 * seam);
  }, Infinity);
}
