import { metresIn } from '../facts.js';
import type { ModelFacts } from '../facts.js';
import type { ModelView } from '../model-view.js';
import { distanceOf, plus } from '../pose.js';
import type { Pose, Triple } from '../pose.js';

/** How two objects stand to each other: each fills its view, or both as large as they are. */
export type Measure = 'same' | 'true';

/** Closer than this two cameras stand in the same place; parts of the object's size. */
const close = 1e-6;

/**
 * Turns two views together, whichever of them is turned. What one does the other does once: its own
 * answer is no new wish.
 */
export class Link {
  readonly #views: readonly [ModelView, ModelView];
  readonly #limits: readonly ModelView['limits'][];
  readonly #stop: readonly (() => void)[];
  #measure: Measure = 'same';

  constructor(first: ModelView, second: ModelView) {
    this.#views = [first, second];
    this.#limits = [first.limits, second.limits];
    this.#stop = [
      first.on('move', () => { follow(first, second, this.#measure); }),
      second.on('move', () => { follow(second, first, this.#measure); }),
    ];
    follow(first, second, this.#measure);
  }

  /** How large they are to each other. The larger one is in view as a whole when this changes. */
  get measure(): Measure { return this.#measure; }
  set measure(measure: Measure) {
    this.#measure = measure;
    const [first, second] = this.#views;
    const ratio = sizeOf(second) / sizeOf(first);
    const [large, small] = ratio > 1 ? [second, first] : [first, second];
    // Beside the larger one the smaller is seen from far away.
    const far = measure === 'true' ? Math.max(ratio, 1 / ratio) * 1.8 : undefined;
    this.#views.forEach((view, index) => {
      view.limits = {
        ...this.#limits[index], ...(far && view === small && { farthest: far, reach: far }),
      };
    });
    const lead = measure === 'true' ? large : first;
    void lead.home({ seconds: 0 });
    follow(lead, lead === first ? second : first, measure);
    lead.redraw();
  }

  /** Each is turned by itself again. */
  stop(): void {
    for (const stop of this.#stop) stop();
    this.#views.forEach((view, index) => { view.limits = this.#limits[index] ?? {}; });
  }
}

interface Place { readonly middle: Triple; readonly foot: Triple; readonly half: number }

function placeOf({ bounds: { min, max } }: ModelFacts): Place {
  const [x, y, z] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  return { middle: [x, y, z], foot: [x, min[1], z], half: distanceOf(min, max) / 2 || 1 };
}

/** How large an object is across, metres. */
function sizeOf({ facts }: ModelView): number {
  return facts ? placeOf(facts).half * metresIn[facts.units] : 1;
}

function follow(from: ModelView, to: ModelView, measure: Measure): void {
  if (!from.facts || !to.facts) return;
  const wanted = poseFor(from.pose, from.facts, to.facts, measure);
  const { half } = placeOf(to.facts);
  if (distanceOf(wanted.at, to.pose.at) + distanceOf(wanted.look, to.pose.look) < close * half
    && Math.abs(wanted.fov - to.pose.fov) < 1e-6) return;
  to.pose = wanted;
}

/**
 * Where a camera must stand before one object to see it as another camera sees another object: from
 * the same side, and as far away in parts of the object's size, or in metres:
 * then both stand on the same floor.
 */
export function poseFor(
  pose: Pose, from: ModelFacts, to: ModelFacts, measure: Measure,
): Pose {
  const [a, b] = [placeOf(from), placeOf(to)];
  const [factor, here, there] = measure === 'same' ? [b.half / a.half, a.middle, b.middle]
    : [metresIn[from.units] / metresIn[to.units], a.foot, b.foot];
  const move = (point: Triple): Triple => plus(there, plus(point, here, -1), factor);
  return { at: move(pose.at), look: move(pose.look), fov: pose.fov };
}
