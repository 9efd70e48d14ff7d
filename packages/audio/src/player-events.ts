import type { AudioError } from './audio-error.js';

/**
 * The one truth about a player. `loading` also while it waits for more of the file; `blocked` where
 * the browser wants a visitor's tap first; `failed` when no source is left: the words remain.
 */
export type PlayerState = 'idle' | 'loading' | 'playing' | 'paused' | 'blocked' | 'failed';

/** The player is in another state. */
export class StateEvent extends Event {
  readonly state: PlayerState;
  readonly previous: PlayerState;

  constructor(state: PlayerState, previous: PlayerState) {
    super('statechange');
    this.state = state;
    this.previous = previous;
  }
}

/** Another line is being said; `index` is -1 in a pause. */
export class LineEvent extends Event {
  readonly index: number;

  constructor(index: number) {
    super('linechange');
    this.index = index;
  }
}

/** Another word of a line is being said; `word` is -1 between words. */
export class WordEvent extends Event {
  readonly line: number;
  readonly word: number;

  constructor(line: number, word: number) {
    super('wordchange');
    this.line = line;
    this.word = word;
  }
}

/** A source did not play, and another try or the next source does; `isLast`: nothing is left. */
export class SourceEvent extends Event {
  readonly error: AudioError;
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
