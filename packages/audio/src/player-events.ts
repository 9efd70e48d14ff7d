import type { AudioError } from './audio-error.js';

/**
 * The one truth about a player. `loading` also while it waits for more of the file; `blocked` where
 * the browser wants a visitor's tap first; `failed` when no source is left: the words remain.
 */
export type PlayerState = 'idle' | 'loading' | 'playing' | 'paused' | 'blocked' | 'failed';

/** The player is in another state. */
export class StateEvent extends Event {
  /** What it is doing now. */
  readonly state: PlayerState;
  /** What it did before. */
  readonly previous: PlayerState;

  constructor(state: PlayerState, previous: PlayerState) {
    super('statechange');
    this.state = state;
    this.previous = previous;
  }
}

/** Another line is being said; `index` is -1 in a pause. */
export class LineEvent extends Event {
  /** Place of the line in `lines`. */
  readonly index: number;

  constructor(index: number) {
    super('linechange');
    this.index = index;
  }
}

/** Another word of a line is being said; `word` is -1 between words. */
export class WordEvent extends Event {
  /** Place of the line in `lines`. */
  readonly line: number;
  /** Place of the word in its line. */
  readonly word: number;

  constructor(line: number, word: number) {
    super('wordchange');
    this.line = line;
    this.word = word;
  }
}

/** A source did not play, and another try or the next source does; `isLast`: nothing is left. */
export class SourceEvent extends Event {
  /** Why it did not play. */
  readonly error: AudioError;
  /** No source is left. */
  readonly isLast: boolean;

  constructor(error: AudioError, isLast: boolean) {
    super('sourcefail');
    this.error = error;
    this.isLast = isLast;
  }
}

/** What a player tells, by name. */
export interface PlayerEventMap {
  statechange: StateEvent;
  linechange: LineEvent;
  wordchange: WordEvent;
  sourcefail: SourceEvent;
  /** Time, duration, rate or volume changed; at most once a frame. */
  change: Event;
  /** It was played to its end. */
  ended: Event;
}
