import { Vector3 } from 'three';
import type { Box3 } from 'three';
import { boxOf } from './box.js';
import { toStage } from './framing.js';
import type { Stage } from './framing.js';
import type { Part } from './parts.js';
import type { Triple } from './pose.js';
import { surfacePoints } from './shadow.js';

/** A place on a surface may lie a little outside of the box around it; on the stage. */
const tolerance = 0.01;

/** Finds the part that a place of the object belongs to, as the parts stood when it was made. */
export class NearPart {
  readonly #stage: Stage;
  readonly #boxes: readonly (readonly [Part, Box3])[];
  readonly #found = new Map<string, Part | undefined>();

  /** @param stage - How model units become the stage's, where the parts stand. */
  constructor(parts: readonly Part[], stage: Stage) {
    this.#stage = stage;
    this.#boxes = parts.map((part) =>
      [part, boxOf(part.object).expandByScalar(tolerance)]);
  }

  /**
   * The part at a place, in model units: the one whose box is nearest, of several the one whose
   * surface is.
   *
   * @param moved - How far a part was moved since, on the stage.
   */
  of(at: Triple, moved: (part: Part) => Vector3): Part | undefined {
    const key = at.join();
    if (this.#found.has(key)) return this.#found.get(key);
    const point = new Vector3(...toStage(this.#stage, at));
    const far = this.#boxes.map(([, box]) => box.distanceToPoint(point));
    const nearest = Math.min(...far);
    const near = this.#boxes.filter((_one, index) => far[index] === nearest);
    const found = near.length < 2 ? near[0]?.[0]
      : near.map(([part]) => ({ part, far: distanceTo(part, point.clone().add(moved(part))) }))
        .reduce((a, b) => (b.far < a.far ? b : a)).part;
    this.#found.set(key, found);
    return found;
  }
}

function distanceTo({ object }: Part, { x, y, z }: Vector3): number {
  const points = surfacePoints(object);
  let least = Infinity;
  for (let at = 0; at < points.length; at += 3) {
    const far = Math.hypot(
      (points[at] ?? x) - x, (points[at + 1] ?? y) - y, (points[at + 2] ?? z) - z);
    least = Math.min(least, far);
  }
  return least;
}
