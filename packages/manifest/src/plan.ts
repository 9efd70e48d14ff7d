import type { Definition } from './define.js';
import { schemaOf } from './define.js';
import type { AssetKind, FieldMeta, Schema, Shape } from './field-meta.js';
import { kindOf } from './field-meta.js';

/** What cleaning and resolving need to know of a field, besides what it holds. */
export const DETAILS = ['options', 'min', 'max', 'whole', 'lengths', 'keep', 'keys'] as const;

/** One field of a schema, unwrapped once so that it can be followed many times. */
export interface PlanField extends Pick<FieldMeta, 'kind' | (typeof DETAILS)[number]> {
  readonly optional: boolean;
  /** The fields of an object. */
  readonly plan?: Plan;
  /** What a list holds, and what the values of a record are. */
  readonly item?: PlanField;
  /** A third party's own test of the value. Absent where we have one for the kind. */
  readonly accepts?: (value: unknown) => boolean;
}

/** The fields of an object, in the order of its schema. */
export type Plan = readonly (readonly [key: string, field: PlanField])[];

const plans = new WeakMap<Shape, Plan>();
const definitionPlans = new WeakMap<object, Plan>();
const planFields = new WeakMap<Schema, PlanField>();

/** The plan of an object's keys: compiled once. */
export function planOf(shape: Shape): Plan {
  let plan = plans.get(shape);
  if (plan === undefined) {
    plan = Object.entries(shape).map(([key, schema]) => [key, planField(schema)] as const);
    plans.set(shape, plan);
  }
  return plan;
}

/** The plan of a component type, without the keys that every component has. */
export function planOfDefinition(definition: Pick<Definition, 'schema'>): Plan {
  let plan = definitionPlans.get(definition);
  if (plan === undefined) definitionPlans.set(definition, (plan = planOf(schemaOf(definition))));
  return plan;
}

/** The same for one schema. */
export function planField(schema: Schema): PlanField {
  const known = planFields.get(schema);
  if (known !== undefined) return known;
  const meta = kindOf(schema);
  const { kind, optional } = meta;
  const inner = meta.item ?? (kind === 'record' || kind === 'parties' ? meta.value : undefined);
  const field: PlanField = {
    kind,
    optional,
    ...Object.fromEntries(
      DETAILS.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name]]])),
    ),
    ...(meta.shape !== undefined && { plan: planOf(meta.shape) }),
    ...(inner !== undefined && { item: planField(inner) }),
    ...(kind === 'any' && { accepts: (value: unknown) => accepts(schema, value) }),
  };
  planFields.set(schema, field);
  return field;
}

/** Whether a schema has nothing against a value; one that throws or takes its time has. */
function accepts(schema: Schema, value: unknown): boolean {
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0;
  } catch {
    return false;
  }
}

/** Whether a field names a file of the asset table. */
export function isFile(kind: FieldMeta['kind']): kind is AssetKind {
  return kind === 'image' || kind === 'audio' || kind === 'video' || kind === 'model';
}
