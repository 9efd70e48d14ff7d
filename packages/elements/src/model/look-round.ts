import type { FlightTarget, ModelView, PlacedSpot } from '@vitrine/model';
import { plain } from '../base/props.js';
import type { Words } from '../base/props.js';
import type { ModelStrings, Side } from '../strings/model/en.js';
import { seenInWords, sideOf } from './in-words.js';
import type { ModelSpot } from './views.js';

/** What going round an object needs to know of its element. */
export interface LookHost {
  view: () => ModelView | undefined;
  spots: () => readonly ModelSpot[];
  words: () => ModelStrings;
  /** What a side shows. */
  side: (side: Side) => Words | undefined;
  /** Says a sentence through the live region. */
  say: (sentence: string) => void;
  /** Other spots face the visitor now. */
  changed: () => void;
}

/**
 * Which spots face the visitor, and what is said when the object was turned: by keys, by buttons or
 * to a spot. What a hand does is not said, it is seen.
 */
export class LookRound {
  readonly #host: LookHost;
  #facing: ReadonlySet<number> = new Set();
  #placed: readonly PlacedSpot[] = [];
  #isAsked = false;

  constructor(host: LookHost) { this.#host = host; }

  /** The spots that face the visitor, counted from 0. */
  get facing(): ReadonlySet<number> { return this.#facing; }

  /** Where the spots are in the view. */
  get placed(): readonly PlacedSpot[] { return this.#placed; }

  /** Takes where the spots are now. */
  take(placed: readonly PlacedSpot[]): void {
    this.#placed = placed;
    const facing = new Set(
      placed.flatMap((spot, index) => (spot.facing && !spot.hidden ? [index] : [])));
    const isSame = facing.size === this.#facing.size
      && [...facing].every((index) => this.#facing.has(index));
    if (isSame) return;
    this.#facing = facing;
    this.#host.changed();
  }

  /** Says where the eye stands once it has come to rest. */
  sayAtRest(): void { this.#isAsked = true; }

  /** The eye has come to rest. */
  rested(): void {
    this.#host.changed();
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#host.say(this.sentence());
  }

  /** What is before the eye, in a breath. */
  sentence(): string {
    const seen = this.#host.view()?.seen();
    const spots = this.#host.spots();
    if (!seen) return '';
    return seenInWords(seen, this.#host.words(), {
      view: plain(this.#host.side(sideOf(seen))),
      facing: [...this.#facing].map((index) => plain(spots[index]?.title)),
      hasSpots: spots.length > 0,
    });
  }

  /** Turns the object so that a spot faces the visitor, unless it does. */
  turnTo(index: number): void {
    const spot = this.#host.spots()[index];
    if (spot && !this.#facing.has(index)) void this.#host.view()?.flyTo(before(spot));
  }

  /** Flies to what a spot wants to be seen from. */
  show(spot: ModelSpot): void { void this.#host.view()?.flyTo(before(spot)); }
}

/** From where a spot is seen best: as the author says, else straight before it. */
function before({ at, normal, camera }: ModelSpot): FlightTarget {
  if (camera) return camera;
  const spot = at as [number, number, number]; // three numbers, by the schema
  return { spot, ...(normal ? { normal } : {}) };
}
