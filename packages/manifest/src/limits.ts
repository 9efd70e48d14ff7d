/** What a manifest may grow to before it is refused. */
export const limits = {
  /** UTF-8 bytes of the file. */
  bytes: 2_000_000,
  /** Objects and lists inside one another; the document itself is the first. */
  depth: 16,
  /** Objects and lists in all. */
  nodes: 20_000,
  /** Characters of one text. */
  textLength: 20_000,
} as const;

/** Keys that could change what an object is; refused at any depth before anything else is read. */
export const forbiddenKeys: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
