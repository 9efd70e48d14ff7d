/** When something is said, in seconds from the start of the sound. */
export interface Timed {
  readonly start: number;
  /** Not before `start`. */
  readonly end: number;
}

/** A line of a transcript, as far as a clock needs it: `Cue` of `@vitrine/audio/cues.js` is one. */
export interface TimedLine extends Timed {
  /** Its words in order, where the file says when each is spoken. */
  readonly words?: readonly Timed[];
}

/**
 * Which of a list is being said at a time: the last one that has started, while it lasts.
 *
 * @param list - In order of `start`.
 * @returns Its index, or -1 in a pause.
 */
export function at(list: readonly Timed[], time: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) <= time) low = middle + 1; else high = middle;
  }
  // A long line may go on under a short one that has ended.
  for (let index = low - 1; index >= 0 && index > low - 4; index -= 1) {
    if ((list[index]?.end ?? 0) > time) return index;
  }
  return -1;
}
