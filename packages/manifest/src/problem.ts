/** How bad a problem is: an `error` must be mended before publishing; a `warning` should be. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong, said so that a curator can mend it. */
export interface Problem {
  /** Stable: `VIT101`. Each code has a page in `docs/problems/`. */
  code: string;
  severity: Severity;
  /** 1-based; 0 where there is no text to point at (`load` of an object). */
  line: number;
  /** 1-based; 0 where there is no text to point at. */
  column: number;
  /** Keys from the root: `['scenes', 0, 'image']`. */
  path: (string | number)[];
  /** What is wrong, one sentence. */
  message: string;
  /** What to write instead. Never empty. */
  fix: string;
}
