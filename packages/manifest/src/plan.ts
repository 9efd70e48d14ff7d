import type { Definition } from './define.js';
import { schemaOf } from './define.js';
import type { AssetKind, FieldMeta, Schema, Shape } from './field.js';
import { kindOf } from './field.js';

/** One field of a schema, unwrapped once so that it can be followed many times. */
export interface PlanField {
  readonly kind: FieldMeta['kind'];
  readonly optional: boolean;
  readonly meta: FieldMeta;
  readonly schema: Schema;
  /** The fields of an object. */
  readonly plan?: Plan;
  /** What a list holds, and what the values of a record are. */
  readonly item?: PlanField;
}

/** The fields of an object, in the order of its schema. */
export type Plan = readonly (readonly [key: string, field: PlanField])[];

const plans = new WeakMap<Shape, Plan>();
const definitionPlans = new WeakMap<object, Plan>();
const planFields = new WeakMap<Schema, PlanField>();

/** What normalising, resolving, walking and reports need to know of a shape: compiled once. */
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
  const inner =
    meta.item ?? (meta.kind === 'record' || meta.kind === 'parties' ? meta.value : undefined);
  const field: PlanField = {
    kind: meta.kind,
    optional: meta.optional,
    meta,
    schema,
    ...(meta.shape !== undefined && { plan: planOf(meta.shape) }),
    ...(inner !== undefined && { item: planField(inner) }),
  };
  planFields.set(schema, field);
  return field;
}

/** Whether a field names a file of the asset table. */
export function isFile(kind: FieldMeta['kind']): kind is AssetKind {
  return kind === 'image' || kind === 'audio' || kind === 'video' || kind === 'model';
}
