import type { Cue } from '@vitrine/audio/cues.js';

/** Where a visitor is in a recording, in words that hold in every language. */
export interface Place {
  /** The cue that is being said, or was said last. */
  readonly cue: string;
  /** How far into it, 0–1. */
  readonly within: number;
  /** How far into the whole, 0–1: where the other language has no such cue. */
  readonly whole: number;
}

/** The place at a time. */
export function placeOf(cues: readonly Cue[], time: number, duration: number): Place {
  const cue = cues.findLast(({ start }) => start <= time);
  const whole = duration > 0 ? Math.min(1, time / duration) : 0;
  if (!cue) return { cue: '', within: 0, whole };
  const within = Math.min(1, (time - cue.start) / Math.max(0.001, cue.end - cue.start));
  return { cue: cue.id, within, whole };
}

/**
 * The time of a place in another language: the start of the same cue, so that the sentence is heard
 * whole; a proportional time where there is no such cue.
 */
export function timeOf(place: Place, cues: readonly Cue[], duration: number): number {
  const cue = place.cue === '' ? undefined : cues.find(({ id }) => id === place.cue);
  if (cue) return place.within >= 1 ? cue.end : cue.start;
  const last = Number.isFinite(duration) ? duration : cues.at(-1)?.end ?? 0;
  return place.whole * last;
}
