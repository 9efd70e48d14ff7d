import { Vector3 } from 'three';
import type { Object3D } from 'three';
import type { Camera } from './camera.js';
import { toStage } from './framing.js';
import { distanceOf, plus } from './pose.js';
import type { Triple } from './pose.js';
import { hits } from './ray.js';

/** A place on an object that something is said about. Model units. */
export interface ModelSpot {
  readonly id: string;
  readonly at: Triple;
  /** The direction it faces. */
  readonly normal?: Triple | undefined;
}

/** Where a spot is in the view. */
export interface PlacedSpot {
  readonly id: string;
  /** CSS pixels from the canvas's left. */
  readonly x: number;
  /** CSS pixels from its top. */
  readonly y: number;
  /** Whether its surface looks this way. */
  readonly facing: boolean;
  /** Whether something stands before it, or it is outside the view. */
  readonly hidden: boolean;
}

/** As a part of what the object measures: so far may a spot lie inside the surface. */
const tolerance = 0.03;
/** How long looking for what stands before spots may take at once, milliseconds. */
const lookTime = 6;

/** Follows spots through the view. */
export class Spots {
  #list: readonly ModelSpot[] = [];
  readonly #covered = new Set<string>();
  #look: number | undefined;
  /** Where a tool has put a place of the object; without an answer it is not there. */
  placeOf: ((at: Triple) => Triple | undefined) | undefined;

  /** The spots that are followed. */
  get list(): readonly ModelSpot[] { return this.#list; }
  set list(list: readonly ModelSpot[]) {
    this.#list = list;
    this.#covered.clear();
  }

  /** Where they all are now, for a view of so many CSS pixels. */
  place(camera: Camera, width: number, height: number): PlacedSpot[] {
    const point = new Vector3();
    return this.#list.map(({ id, at, normal }) => {
      const now = this.#now(at);
      const stage = toStage(camera.stage, now ?? at);
      point.set(...stage).project(camera.lens);
      const eye = camera.lens.position;
      const towards = plus([eye.x, eye.y, eye.z], stage, -1);
      const facing = !normal || cosine(normal, towards) > 0.05;
      const isInside = Math.abs(point.x) <= 1 && Math.abs(point.y) <= 1 && Math.abs(point.z) <= 1;
      return {
        id, x: ((point.x + 1) / 2) * width, y: ((1 - point.y) / 2) * height, facing,
        hidden: !now || !isInside || this.#covered.has(id),
      };
    });
  }

  /**
   * Looks, while nothing else is to do, at what stands before each spot.
   *
   * @param done - Called where that is something else than before.
   */
  lookLater(camera: Camera, root: Object3D, done: () => void): void {
    this.stop();
    if (this.#list.length === 0) return;
    const queue = [...this.#list];
    let hasChanged = false;
    const next = (): void => {
      const start = performance.now();
      while (queue.length > 0 && performance.now() - start < lookTime) {
        const spot = queue.shift();
        if (spot && this.#isNews(spot, camera, root)) hasChanged = true;
      }
      this.#look = queue.length > 0 ? later(next) : undefined;
      if (queue.length === 0 && hasChanged) done();
    };
    this.#look = later(next);
  }

  /** Stops looking. */
  stop(): void {
    if (this.#look !== undefined) notLater(this.#look);
    this.#look = undefined;
  }

  #now(at: Triple): Triple | undefined { return this.placeOf ? this.placeOf(at) : at; }

  #isNews({ id, at }: ModelSpot, camera: Camera, root: Object3D): boolean {
    const target = toStage(camera.stage, this.#now(at) ?? at);
    const { position } = camera.lens;
    const far = distanceOf([position.x, position.y, position.z], target);
    const towards = new Vector3(...target).sub(position).normalize();
    const isCovered = hits(root, position, towards, far - tolerance).length > 0;
    if (isCovered === this.#covered.has(id)) return false;
    if (isCovered) this.#covered.add(id);
    else this.#covered.delete(id);
    return true;
  }
}

function cosine(a: Triple, b: Triple): number {
  return (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b) || 1);
}

/** Safari has no idle callbacks. */
const later = (run: () => void): number =>
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(run, { timeout: 500 }) : Number(setTimeout(run, 30));
const notLater = (handle: number): void => {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(handle);
  else clearTimeout(handle);
};
