import { BufferAttribute, BufferGeometry } from 'three';
import type { Triple } from '../pose.js';
import type { Solid } from './solid.js';

/** A box that is cut into cells. */
interface Grid { readonly min: Triple; readonly cell: number; readonly count: Triple }

/**
 * The surface of a solid as triangles, one corner in each cell that it passes through ("naive
 * surface nets", Gibson 1998).
 *
 * @param min, max - A box around it.
 * @param cell - How fine: side of a cell.
 */
export function skin(solid: Solid, min: Triple, max: Triple, cell: number): BufferGeometry {
  const count = [0, 1, 2].map((axis) =>
    Math.ceil(((max[axis] ?? 0) - (min[axis] ?? 0)) / cell) + 1);
  const grid: Grid = { min, cell, count: [count[0] ?? 0, count[1] ?? 0, count[2] ?? 0] };
  const values = sample(solid, grid);
  const { corners, cornerOf } = cornersOf(values, grid);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex(facesOf(values, cornerOf, grid));
  geometry.computeVertexNormals();
  return geometry;
}

function sample(solid: Solid, { min, cell, count: [nx, ny, nz] }: Grid): Float32Array {
  const values = new Float32Array(nx * ny * nz);
  let at = 0;
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx;) {
        const far = solid(min[0] + x * cell, min[1] + y * cell, min[2] + z * cell);
        // So far from the surface the next few are on the same side of it.
        const next = Math.min(nx, x + 1 + Math.floor((Math.abs(far) * 0.5) / cell));
        values.fill(far, at, at + next - x);
        at += next - x;
        x = next;
      }
    }
  }
  return values;
}

/** The twelve edges of a cell, each by its two of the eight corners (x + 2 y + 4 z). */
const edges = [
  [0, 1], [2, 3], [4, 5], [6, 7], [0, 2], [1, 3], [4, 6], [5, 7], [0, 4], [1, 5], [2, 6], [3, 7],
] as const;

/** In each cell the middle of where the surface crosses its edges. */
function cornersOf(values: Float32Array, { min, cell, count: [nx, ny, nz] }: Grid) {
  const corners: number[] = [];
  const cornerOf = new Int32Array(values.length).fill(-1);
  const steps = [0, 1, nx, nx + 1, nx * ny, nx * ny + 1, nx * ny + nx, nx * ny + nx + 1];
  for (let z = 0; z + 1 < nz; z++) {
    for (let y = 0; y + 1 < ny; y++) {
      for (let x = 0; x + 1 < nx; x++) {
        const at = x + nx * (y + ny * z);
        const middle = crossing(steps.map((step) => values[at + step] ?? 0));
        if (!middle) continue;
        cornerOf[at] = corners.length / 3;
        corners.push(min[0] + (x + middle[0]) * cell, min[1] + (y + middle[1]) * cell,
          min[2] + (z + middle[2]) * cell);
      }
    }
  }
  return { corners, cornerOf };
}

function crossing(eight: readonly number[]): Triple | undefined {
  let [x, y, z, found] = [0, 0, 0, 0];
  for (const [from, to] of edges) {
    const [a = 0, b = 0] = [eight[from], eight[to]];
    if (a < 0 === b < 0) continue;
    const part = a / (a - b);
    const mix = (bit: number): number =>
      (from & bit ? 1 : 0) * (1 - part) + (to & bit ? 1 : 0) * part;
    x += mix(1);
    y += mix(2);
    z += mix(4);
    found++;
  }
  return found > 0 ? [x / found, y / found, z / found] : undefined;
}

/** Around each edge of the grid that the surface crosses, the four cells that share it. */
function facesOf(values: Float32Array, cornerOf: Int32Array, { count: [nx, ny, nz] }: Grid) {
  const faces: number[] = [];
  const steps = [1, nx, nx * ny];
  for (let z = 1; z + 1 < nz; z++) {
    for (let y = 1; y + 1 < ny; y++) {
      for (let x = 1; x + 1 < nx; x++) {
        const at = x + nx * (y + ny * z);
        for (let axis = 0; axis < 3; axis++) {
          const [along = 1, u = 1, v = 1] = [
            steps[axis], steps[(axis + 1) % 3], steps[(axis + 2) % 3],
          ];
          const isInside = (values[at] ?? 0) < 0;
          if (isInside === (values[at + along] ?? 0) < 0) continue;
          const [a = 0, b = 0, c = 0, d = 0] = [at - u - v, at - v, at, at - u]
            .map((cell) => cornerOf[cell]);
          faces.push(...isInside ? [a, b, c, a, c, d] : [a, c, b, a, d, c]);
        }
      }
    }
  }
  return faces;
}
