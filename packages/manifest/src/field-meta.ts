import type * as z from 'zod/mini';

import type { ProblemCode } from './problem-codes.js';

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
/** The keys of an object, each with its schema. */
export type Shape = Readonly<Record<string, Schema>>;
/**
 * What each schema holds. Our own, so that two copies of Vitrine, or a host's schemas, cannot
 * collide.
 */
const metas = new WeakMap<Schema, FieldMeta>();

/** Says what a schema holds. */
export function describe(schema: Schema, meta: FieldMeta): void {
  metas.set(schema, meta);
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
