/** A model that cannot be worked on. Its message is a sentence for whoever typed the command. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  /** What to do about it. */
  readonly fix: string;

  /** Takes what is wrong, with the file's name in it, what to do about it, and what led to it. */
  constructor(message: string, fix: string, cause?: unknown) {
    super(message, { cause });
    this.fix = fix;
  }
}

/** The fix for files that only the program that wrote them can mend. */
export const exportAgain =
  'Export the model again as GLB, or copy it again if the copying was cut short.';

/** For models that pass every look from outside and still break in the middle of the work. */
export const doesNotFit = (name: string, cause: unknown): Unusable => new Unusable(
  `"${name}" cannot be worked on: its parts do not fit together.`, exportAgain, cause,
);
