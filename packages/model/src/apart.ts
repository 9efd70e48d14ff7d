import { Box3, Vector3 } from 'three';

/** The least and the most by which parts move away from the middle, in parts of their distance. */
const [least, most] = [0.5, 2] as const;
/** Air between parts, as a part of what they overlap. */
const air = 1.15;
/** Nearer to the middle than this, in parts of the object, a part has no direction of its own. */
const inTheMiddle = 0.04;

/**
 * How far each part moves until none is in another: away from the middle of all of them, and side
 * by side where all have the same middle, as boxes in boxes have.
 */
export function waysApart(boxes: readonly Box3[]): Vector3[] {
  const whole = new Box3();
  for (const box of boxes) whole.union(box);
  const middle = whole.getCenter(new Vector3());
  const half = whole.getSize(new Vector3()).length() / 2;
  const ways = boxes.map((box) => box.getCenter(new Vector3()).sub(middle));
  if (ways.every((way) => way.length() < half * inTheMiddle)) return inARow(boxes, middle);
  let factor: number = least;
  boxes.forEach((box, at) => {
    const way = ways[at] ?? middle;
    boxes.slice(at + 1).forEach((other, after) => {
      factor = Math.max(factor, factorFor(box, other, way, ways[at + 1 + after] ?? middle));
    });
  });
  return ways.map((way) => way.multiplyScalar(Math.min(factor * air, most)));
}

/** By how much two parts have to move so that they are apart in one direction; 0 if they are. */
function factorFor(a: Box3, b: Box3, wayA: Vector3, wayB: Vector3): number {
  const factors = (['x', 'y', 'z'] as const).map((axis) => {
    const overlap = Math.min(a.max[axis], b.max[axis]) - Math.max(a.min[axis], b.min[axis]);
    const apart = Math.abs(wayA[axis] - wayB[axis]);
    return overlap <= 0 ? 0 : overlap / apart;
  });
  const factor = Math.min(...factors);
  return Number.isFinite(factor) ? factor : 0; // they lie in each other, whatever is done
}

function inARow(boxes: readonly Box3[], middle: Vector3): Vector3[] {
  const widths = boxes.map((box) => box.max.x - box.min.x);
  const gap = Math.max(...widths) * (air - 1);
  const all = widths.reduce((sum, width) => sum + width + gap, -gap);
  let left = middle.x - all / 2;
  return boxes.map((box, at) => {
    const way = new Vector3(left - box.min.x, 0, 0);
    left += (widths[at] ?? 0) + gap;
    return way;
  });
}

/** How far from the origin something reaches. */
export function reachOf({ min, max }: Box3, way: Vector3, part: number): number {
  return Math.hypot(...(['x', 'y', 'z'] as const).map((axis) =>
    Math.max(Math.abs(min[axis] + way[axis] * part), Math.abs(max[axis] + way[axis] * part))));
}
