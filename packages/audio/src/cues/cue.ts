/** A word of a cue, or the few that its author timed together. Seconds. */
export interface CueWord {
  start: number;
  end: number;
  /** As written, with the space that follows it: the words of a cue, joined, are its text. */
  text: string;
}

/** Some words and when they are said. Seconds from the start of the sound. */
export interface Cue {
  /** Its name in the file, or its place there, counted from 1: the same in every language. */
  id: string;
  start: number;
  end: number;
  /** Plain words, with the line breaks of the file. Never markup. */
  text: string;
  /** Who speaks; where several do, their names, separated by commas. */
  voice?: string;
  /** Language tag of the words, where the file says one for the whole cue. */
  lang?: string;
  /** Its words in their order, where the file times them. */
  words?: readonly CueWord[];
}

/** What can be wrong with a file of cues; `problemInWords` says it. */
export type CueProblemCode =
  | 'signature' | 'page' | 'empty' | 'times' | 'loose-times' | 'backwards' | 'no-text'
  | 'word-times' | 'json' | 'unreachable';

/** Something wrong in a file of cues. What could be read is kept. */
export interface CueProblem {
  code: CueProblemCode;
  /** Counted from 1; 0 where it is about the file. */
  line: number;
}

/** What a file of cues says. */
export interface CueFile {
  /** In the order in which they are said. */
  cues: readonly Cue[];
  problems: readonly CueProblem[];
}
