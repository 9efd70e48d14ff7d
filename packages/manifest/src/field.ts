import * as z from 'zod/mini';

import type { ProblemCode, RawIssue } from './problem-codes.js';

/** The kinds of media a field can ask for. */
export type AssetKind = 'image' | 'audio' | 'video' | 'model';

/**
 * What a field holds, as normalize, resolve, reports, the editor schema and the explainer see it.
 */
export type FieldKind =
  | 'text'
  | 'rich'
  | 'string'
  | 'path'
  | 'paths'
  | 'url'
  | AssetKind
  | 'asset'
  | 'id'
  | 'address'
  | 'number'
  | 'numbers'
  | 'boolean'
  | 'true'
  | 'choice'
  | 'date'
  | 'colour'
  | 'lang'
  | 'licence'
  | 'when'
  | 'actions'
  | 'value'
  | 'json'
  | 'component'
  | 'object'
  | 'list'
  | 'record'
  | 'version'
  | 'parties'
  | 'any';

/** What the registry knows of a field. Built by the builders, read through {@link kindOf}. */
export interface FieldMeta {
  kind: FieldKind;
  /** For editors and docs; empty in the published runtime. */
  description?: string;
  /** The words of a choice. */
  options?: readonly string[];
  /** Smallest number or count. */
  min?: number;
  /** Largest number or count. */
  max?: number;
  /** True for whole numbers. */
  whole?: boolean;
  /** How many numbers a `numbers` field may hold. */
  lengths?: readonly number[];
  /** A word that a `paths` field keeps as it is: `not-needed`. */
  keep?: string;
  /**
   * An id that names another thing: the key of the list that holds it (`spots`, `steps`, `scenes`).
   */
  to?: string;
  /** The keys of an object. */
  shape?: Shape;
  /** What a list holds. */
  item?: Schema;
  /** What the values of a record are. */
  value?: Schema;
  /** What the keys of a record are. */
  keys?: 'id' | 'lang' | 'string' | 'extension';
  /** The code for words that are there and empty. */
  emptyCode?: ProblemCode;
}

/** Any zod schema, of zod/mini or classic. */
export type Schema = z.core.$ZodType;
/** A schema made by one of our builders: takes and gives a `T`. */
export type Field<T> = z.ZodMiniType<T, T>;
/** The keys of an object, each with its schema. */
export type Shape = Readonly<Record<string, Schema>>;
/** What an author may write for a shape. */
export type InputOf<S extends Shape> = z.input<z.ZodMiniObject<S>>;

/**
 * What each schema holds. Our own, so that two copies of Vitrine, or a host's schemas, cannot
 * collide.
 */
const metas = new WeakMap<Schema, FieldMeta>();

/** Says what a schema holds. */
export function describe(schema: Schema, meta: FieldMeta): void {
  metas.set(schema, meta);
}

/** Where a check puts what it finds. */
export type Issues = z.core.$ZodRawIssue[];
/** What a check may say besides the code. */
export type IssueDetail = Omit<RawIssue, 'code' | 'path'>;

/** Adds a fault to what a check has found so far; `path` starts at the checked value. */
export function report(
  issues: Issues,
  code: ProblemCode,
  path: (string | number)[] = [],
  detail: IssueDetail = {},
): void {
  issues.push({
    code: 'custom',
    input: undefined,
    path,
    params: { ...detail, code },
    continue: true,
  });
}

/** Makes a field of one of our kinds from a function that reports every fault of a value. */
export function leaf<T>(meta: FieldMeta, test: (value: unknown, issues: Issues) => void): Field<T> {
  const schema = z.any().check((payload) => test(payload.value, payload.issues as Issues));
  describe(schema, meta);
  // Safe: whatever is not a T makes the test report, and nobody uses a value that has issues.
  return schema as unknown as Field<T>;
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

/** True for `{}` and the like: not null, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/**
 * What a schema holds, however deep it is wrapped. Fields of a third party's own zod come as `any`.
 */
export function kindOf(schema: Schema): FieldMeta & { optional: boolean } {
  const meta = metas.get(schema);
  if (meta) return { ...meta, optional: false };
  // `text('…').check(…)` is a copy of a field of ours.
  const { parent } = schema._zod;
  if (parent) return kindOf(parent);
  const def: z.core.$ZodTypeDef & { innerType?: Schema; shape?: Shape; element?: Schema } =
    schema._zod.def;
  if (def.innerType) {
    const inner = kindOf(def.innerType);
    return def.type === 'optional' || def.type === 'default' ? { ...inner, optional: true } : inner;
  }
  if (def.shape) return { kind: 'object', shape: def.shape, optional: false };
  if (def.element) return { kind: 'list', item: def.element, optional: false };
  return { kind: 'any', optional: false };
}
