import * as z from 'zod/mini';

import type { FieldMeta, Schema, Shape } from './field-meta.js';
import { describe } from './field-meta.js';
import type { Issues } from './issues.js';
import { report } from './issues.js';

export type { AssetKind, FieldKind, FieldMeta, Schema, Shape } from './field-meta.js';
export { describe, kindOf } from './field-meta.js';
export { isRecord } from './is-record.js';
export type { IssueDetail, Issues } from './issues.js';
export { report } from './issues.js';

/** A schema made by one of our builders: takes and gives a `T`. */
export type Field<T> = z.ZodMiniType<T, T>;
/** What an author may write for a shape. */
export type InputOf<S extends Shape> = z.input<z.ZodMiniObject<S>>;

/** Makes a field of one of our kinds from a function that reports every fault of a value. */
export function leaf<T>(meta: FieldMeta, test: (value: unknown, issues: Issues) => void): Field<T> {
  const schema = z.any().check((payload) => test(payload.value, payload.issues));
  describe(schema, meta);
  // A T: whatever is not one makes the test report, and nobody uses a value that has issues.
  return schema;
}

/**
 * Runs a schema on a value and gives zod's own issues; an asynchronous or throwing schema is a
 * fault.
 */
export function run(schema: Schema, value: unknown): Issues {
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    if (!(result instanceof Promise)) return result.issues;
  } catch {
    // A third party's own check threw: reported below.
  }
  const issues: Issues = [];
  report(issues, 'VIT103', [], { expected: 'any' });
  return issues;
}

/** Runs a schema on a part of a value and adds what it finds below `path`. */
export function runAt(
  schema: Schema,
  value: unknown,
  path: (string | number)[],
  into: Issues,
): void {
  for (const issue of run(schema, value)) {
    into.push({ ...issue, path: [...path, ...(issue.path ?? [])] });
  }
}

/** Marks a key that may be left out. */
export function optional<S extends z.core.SomeType>(schema: S): z.ZodMiniExactOptional<S> {
  // Safe: differs only in `undefined`, which JSON cannot say and which plain JavaScript may.
  return z.optional(schema) as unknown as z.ZodMiniExactOptional<S>;
}

/**
 * Makes a value on first use and keeps it: schemas cost time that a page without them need not pay.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
