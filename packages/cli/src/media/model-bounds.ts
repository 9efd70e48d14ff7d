import type { Loose } from './model-json.js';
import { asList, asNumber, asNumbers, asObject } from './model-json.js';

/** 4 × 4, by columns, as glTF writes them. */
type Matrix = readonly number[];
/** Least and greatest corner, `[x, y, z]` each. */
interface Box { min: number[]; max: number[] }

const IDENTITY: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
/**
 * Graphics cards reckon with 24 bits: a square of less than this is lost, one of more overflows.
 */
const SMALLEST = 1e-9;
const LARGEST = 1e9;
/**
 * Farther from the middle than so many times its size, 24 bits leave under 16 steps for the whole.
 */
const FARTHEST = 1e6;

/**
 * Why nothing can be seen of a model whose parts are sound: there is no shape in the scene, or it
 * is too small, too large or too far off for a browser's graphics.
 *
 * Expects a tree without circles. Reads the boxes that accessors state; a shape without one passes.
 */
export function findPlaceFault(doc: Loose): string | undefined {
  const nodes = asList(doc['nodes']);
  const scene = asObject(asList(doc['scenes'])[asNumber(doc['scene'])]);
  const isThere = asList(doc['scenes']).length > 0;
  const start = isThere ? asList(scene['nodes']) : [...nodes.keys()];
  const far = Infinity;
  const whole: Box = { min: [far, far, far], max: [-far, -far, -far] };
  const waiting: [unknown, Matrix][] = start.map((index) => [index, IDENTITY]);
  let shapes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = asObject(nodes[asNumber(next[0])]);
    const matrix = multiply(next[1], matrixOf(node));
    if (node['mesh'] !== undefined) shapes += 1;
    for (const box of boxesOf(doc, node)) include(whole, box, matrix);
    for (const child of asList(node['children'])) waiting.push([child, matrix]);
  }
  if (shapes === 0) return 'there is no shape in its scene';
  return findExtremes(whole);
}

function findExtremes({ min, max }: Box): string | undefined {
  if (!min.every(Number.isFinite) || !max.every(Number.isFinite)) return undefined; // no box stated
  const sizes = max.map((greatest, axis) => greatest - (min[axis] ?? 0));
  const size = Math.max(...sizes);
  const away = Math.max(...max.map((greatest, axis) => Math.abs(greatest + (min[axis] ?? 0)) / 2));
  if (size < SMALLEST) return `it is only ${size.toPrecision(1)} units wide, too small to be drawn`;
  if (size > LARGEST) return `it is ${size.toPrecision(1)} units wide, too large to be drawn`;
  if (away <= size * FARTHEST) return undefined;
  return `it stands ${away.toPrecision(1)} units from its middle, too far off to be drawn well`;
}

function boxesOf(doc: Loose, node: Loose): Box[] {
  if (node['mesh'] === undefined) return [];
  const mesh = asObject(asList(doc['meshes'])[asNumber(node['mesh'])]);
  return asList(mesh['primitives']).flatMap((shape): Box[] => {
    const position = asObject(asObject(shape)['attributes'])['POSITION'];
    const accessor = asObject(asList(doc['accessors'])[asNumber(position)]);
    const min = asNumbers(accessor['min'], 3);
    const max = asNumbers(accessor['max'], 3);
    return min && max ? [{ min, max }] : [];
  });
}

/** Makes the box hold the eight corners of another, moved by a matrix. */
function include(whole: Box, box: Box, m: Matrix): void {
  for (let corner = 0; corner < 8; corner += 1) {
    const at = [1, 2, 4].map((bit, axis) => (corner & bit ? box.max : box.min)[axis] ?? 0);
    const [x = 0, y = 0, z = 0] = at;
    for (let axis = 0; axis < 3; axis += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = [m[axis], m[axis + 4], m[axis + 8], m[axis + 12]];
      const value = a * x + b * y + c * z + d;
      whole.min[axis] = Math.min(whole.min[axis] ?? value, value);
      whole.max[axis] = Math.max(whole.max[axis] ?? value, value);
    }
  }
}

/**
 * A node's own matrix, or the one made of its translation, rotation and scale (glTF 2.0, 3.5.3).
 */
function matrixOf(node: Loose): Matrix {
  const written = asNumbers(node['matrix'], 16);
  if (written) return written;
  const [tx = 0, ty = 0, tz = 0] = asNumbers(node['translation'], 3) ?? [];
  const [x = 0, y = 0, z = 0, w = 1] = asNumbers(node['rotation'], 4) ?? [];
  const [sx = 1, sy = 1, sz = 1] = asNumbers(node['scale'], 3) ?? [];
  return [
    (1 - 2 * (y * y + z * z)) * sx, 2 * (x * y + z * w) * sx, 2 * (x * z - y * w) * sx, 0,
    2 * (x * y - z * w) * sy, (1 - 2 * (x * x + z * z)) * sy, 2 * (y * z + x * w) * sy, 0,
    2 * (x * z + y * w) * sz, 2 * (y * z - x * w) * sz, (1 - 2 * (x * x + y * y)) * sz, 0,
    tx, ty, tz, 1,
  ];
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return b.map((_, index) => {
    const [row, column] = [index % 4, index - index % 4];
    let sum = 0;
    for (let k = 0; k < 4; k += 1) sum += (a[row + 4 * k] ?? 0) * (b[column + k] ?? 0);
    return sum;
  });
}
