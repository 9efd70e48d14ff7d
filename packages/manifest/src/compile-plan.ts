import type { Schema, Shape } from './field-meta.js';
import { kindOf } from './field-meta.js';
import type { Detail, Plan, PlanField } from './plan.js';

const DETAILS: readonly Detail[] = ['options', 'min', 'max', 'whole', 'lengths', 'keep', 'keys'];
const plans = new WeakMap<Shape, Plan>();
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

/** The plan of one field. */
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
