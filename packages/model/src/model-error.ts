/** What can be wrong with an object. Words for visitors are made elsewhere. */
export type ModelErrorCode =
  /** This browser draws no 3D. */
  | 'no-webgl'
  /** The server does not have the file: `status`. */
  | 'not-found'
  /** No answer, or the answer broke off. */
  | 'network'
  /** Something else under the name of a model: `found` is `html`, `empty` or `other`. */
  | 'not-a-model'
  /** The end is missing: `expected` and `received` bytes. */
  | 'truncated'
  /** The file contradicts itself: `where`, and `why` where more is known. */
  | 'broken'
  /** More than a page can hold: `where`, `value`, `limit`. */
  | 'too-big'
  /** A glTF of another age: `version`. */
  | 'version'
  /** It cannot be shown without extensions that are not known here: `extensions`. */
  | 'unsupported'
  /** It asks for a file outside its own folder: `address`. */
  | 'unsafe-address'
  /** There is nothing to see in it. */
  | 'empty'
  /** A decoder could not start, as when the page's policy forbids it: `decoder`, `why`. */
  | 'decoder'
  /** One of its pictures cannot be shown: `image`, `why`. */
  | 'picture'
  /** It has no such surface or movement: `name`. */
  | 'unknown-name';

/** Plain data about an error. */
export type ErrorFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** Why an object cannot be shown, for a program that finds words for it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  /** What is wrong. */
  readonly code: ModelErrorCode;
  /** What is known of it; which facts there are follows from the code. */
  readonly facts: ErrorFacts;

  constructor(code: ModelErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** The error itself where it names its cause, else one that says where it happened. */
export function named(error: unknown, code: ModelErrorCode, facts: ErrorFacts = {}): Error {
  if (error instanceof ModelError || isAbort(error)) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ModelError(code, { ...facts, why: why.slice(0, 200) }, error);
}

/** Whether somebody called it off. */
export function isAbort(error: unknown): error is Error {
  return error instanceof Error && error.name === 'AbortError';
}
