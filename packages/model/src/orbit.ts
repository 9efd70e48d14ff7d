import type { Bearing, Triple } from './pose.js';
import { directionOf, distanceOf, plus } from './pose.js';

/** How a camera goes round a point. Lengths on the stage, where the object has radius 1. */
export interface OrbitState {
  readonly look: Triple;
  readonly azimuth: number;
  readonly elevation: number;
  readonly distance: number;
  readonly fov: number;
}

/** How far a camera may go. Angles in degrees; closeness as a part of the home distance. */
export interface Limits {
  /** Lowest and highest elevation. */
  readonly elevation?: readonly [number, number];
  /** Leftmost and rightmost azimuth; without it the camera may go all the way round. */
  readonly azimuth?: readonly [number, number];
  /** The closest, 1 being home. */
  readonly closest?: number;
  /** The farthest, 1 being home. */
  readonly farthest?: number;
  /** How far from its middle one may look; 1, if not said, is the object itself. */
  readonly reach?: number;
}

/** How long a movement takes to fall to a third, seconds: felt as weight, not as delay. */
const settleSeconds = 0.07;
/** How long a finger's speed goes on after it has left, seconds. */
const flingSeconds = 0.22;
/** Straight up and down would leave no direction for the camera's own up. */
const steepest = 89.9;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/**
 * A camera on a sphere around what it looks at. What it is told is a goal; it follows with a little
 * weight, and without any where motion is not wanted.
 */
export class Orbit {
  #now: OrbitState = { look: [0, 0, 0], azimuth: 0, elevation: 0, distance: 4, fov: 30 };
  #goal: OrbitState = this.#now;
  /** The distance that fills the view. */
  homeDistance = 4;
  /** How far it may go. */
  limits: Limits = {};
  /** `false`: it is at its goal at once. */
  motion = true;

  /** Where it is. */
  get now(): OrbitState { return this.#now; }
  /** Where it is going. */
  get goal(): OrbitState { return this.#goal; }
  /** Whether it has arrived. */
  get isResting(): boolean { return this.#now === this.#goal; }

  /** Where it stands, on the stage. */
  get at(): Triple { return positionOf(this.#now); }

  /** Stands there at once, within no limits but the poles: authors may go anywhere. */
  set(state: OrbitState): void {
    this.#goal = { ...state, elevation: clamp(state.elevation, -steepest, steepest) };
    this.#now = this.#goal;
  }

  /** Goes round by angles. */
  turn({ azimuth, elevation }: Bearing): void {
    this.#aim({
      azimuth: this.#goal.azimuth + azimuth, elevation: this.#goal.elevation + elevation,
    });
  }

  /** Comes closer: 2 is twice as close. */
  zoom(factor: number): void { this.#aim({ distance: this.#goal.distance / factor }); }

  /** Moves what it looks at, in parts of the view's height: right and up are positive. */
  pan(right: number, up: number): void {
    const { azimuth, elevation, distance, fov, look } = this.#goal;
    const height = 2 * distance * Math.tan((fov * Math.PI) / 360);
    const across = directionOf({ azimuth: azimuth + 90, elevation: 0 });
    const above = directionOf({ azimuth, elevation: elevation + 90 });
    this.#aim({ look: plus(plus(look, across, right * height), above, up * height) });
  }

  /** Goes on with the speed of a finger that has left: degrees a second. */
  fling(speed: Bearing): void {
    if (!this.motion) return;
    this.turn({
      azimuth: speed.azimuth * flingSeconds, elevation: speed.elevation * flingSeconds,
    });
  }

  /**
   * Follows its goal for a time.
   *
   * @returns Whether it moved.
   */
  step(seconds: number): boolean {
    if (this.isResting) return false;
    const part = this.motion ? 1 - Math.exp(-seconds / settleSeconds) : 1;
    const next = between(this.#now, this.#goal, part);
    this.#now = isNear(next, this.#goal) ? this.#goal : next;
    return true;
  }

  #aim(change: Partial<OrbitState>): void {
    const { elevation = [-steepest, steepest], azimuth, closest = 0.12, farthest = 1.8,
      reach = 1 } = this.limits;
    const wanted = { ...this.#goal, ...change };
    const far = Math.hypot(...wanted.look);
    // What is looked at stays within the object: nobody pans it out of the view.
    const look: Triple = far > reach ? plus([0, 0, 0], wanted.look, reach / far) : wanted.look;
    this.#goal = {
      ...wanted, look,
      azimuth: azimuth ? clamp(wanted.azimuth, azimuth[0], azimuth[1]) : wanted.azimuth,
      elevation: clamp(wanted.elevation,
        Math.max(elevation[0], -steepest), Math.min(elevation[1], steepest)),
      distance: clamp(
        wanted.distance, this.homeDistance * closest, this.homeDistance * farthest),
    };
  }
}

/** Where a camera stands, on the stage. */
export function positionOf(state: OrbitState): Triple {
  return plus(state.look, directionOf(state), state.distance);
}

/** Part of the way from one state to another; distances by their ratio, so that zooming is even. */
export function between(a: OrbitState, b: OrbitState, part: number): OrbitState {
  const mix = (from: number, to: number): number => from + (to - from) * part;
  return {
    look: plus(a.look, [b.look[0] - a.look[0], b.look[1] - a.look[1], b.look[2] - a.look[2]], part),
    azimuth: mix(a.azimuth, b.azimuth), elevation: mix(a.elevation, b.elevation),
    distance: a.distance * (b.distance / a.distance) ** part, fov: mix(a.fov, b.fov),
  };
}

/** Less than a quarter of a pixel on a large screen. */
function isNear(a: OrbitState, b: OrbitState): boolean {
  return Math.abs(a.azimuth - b.azimuth) + Math.abs(a.elevation - b.elevation) < 0.02
    && Math.abs(a.distance / b.distance - 1) < 3e-4 && Math.abs(a.fov - b.fov) < 0.01
    && distanceOf(a.look, b.look) < 2e-4 * b.distance;
}
