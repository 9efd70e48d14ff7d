import type { Triple } from './pose.js';

/** A place and a direction in a room, as WebXR writes it: 16 numbers, column after column. */
export type Matrix = ArrayLike<number>;

/** A surface that leans more than this is a wall, not a floor or a table; cosine of 25 degrees. */
const level = 0.9;
/** How far ahead it stands where the phone sees no surfaces, metres: all of a statue is in view. */
const ahead = 1.5;
/** How far from the visitor its near side is at least, metres: nobody is to stand in a whale. */
const apart = 1;
/** Where a phone is held, metres above a floor of which nothing is known. Guessed. */
const handHeight = 1.4;
/** A finger that moves less has tapped, degrees seen from the phone: 4 mm on its screen. */
const still = 2;
/** Degrees of the object for one of the finger: half a turn for a swipe across a phone. */
const gear = 4.5;

const placeOf = (matrix: Matrix): Triple => [matrix[12] ?? 0, matrix[13] ?? 0, matrix[14] ?? 0];

/** The first place that something can stand on, of what the phone sees there: nearest first. */
export function levelPlace(hits: readonly Matrix[]): Triple | undefined {
  const hit = hits.find((matrix) => (matrix[5] ?? 0) >= level);
  return hit && placeOf(hit);
}

/**
 * Where an object stands that is put before a visitor.
 *
 * @param eye - The phone.
 * @param floor - Height of the floor; where it is not known, it is guessed from the phone's.
 * @param reach - Half the width of the object, metres.
 */
export function placeAhead(eye: Matrix, floor: number | undefined, reach: number): Triple {
  const [x, y, z] = placeOf(eye);
  // Where it looks; when it looks down or up, where its upper or lower edge points.
  const pitch = -(eye[9] ?? 0);
  const [upX, upZ] = pitch < 0 ? [eye[4] ?? 0, eye[6] ?? 0] : [-(eye[4] ?? 0), -(eye[6] ?? 0)];
  const flat = Math.hypot(eye[8] ?? 0, eye[10] ?? 0) > 0.3;
  const [dx, dz] = flat ? [-(eye[8] ?? 0), -(eye[10] ?? 0)] : [upX, upZ];
  const length = Math.hypot(dx, dz) || 1;
  const far = Math.max(ahead, reach + apart) / length;
  return [x + dx * far, floor ?? y - handHeight, z + dz * far];
}

/** The turn about its upright line with which an object's front faces a phone; degrees. */
export function turnTowards(place: Triple, eye: Matrix): number {
  const [x, , z] = placeOf(eye);
  return (Math.atan2(x - place[0], z - place[2]) * 180) / Math.PI;
}

/** How far to the right a ray points, in the space of the eye; degrees. */
export const sideways = (ray: Matrix): number =>
  (Math.atan2(-(ray[8] ?? 0), ray[10] ?? 1) * 180) / Math.PI;

/** One finger, from when it comes down until it goes. */
export class Finger {
  #start: number | undefined;
  #last = 0;
  #hasMoved = false;

  /** Whether it only touched. */
  get isTap(): boolean { return !this.#hasMoved; }

  /**
   * Follows it.
   *
   * @param angle - Where it is, degrees to the right of the middle.
   * @returns By how many degrees the object turns with it.
   */
  follow(angle: number): number {
    this.#start ??= angle;
    if (!this.#hasMoved && Math.abs(angle - this.#start) < still) {
      this.#last = angle;
      return 0;
    }
    this.#hasMoved = true;
    const by = (angle - this.#last) * gear;
    this.#last = angle;
    return by;
  }
}
