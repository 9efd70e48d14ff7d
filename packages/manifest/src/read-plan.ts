import type { FieldKind } from './field-meta.js';
import type { Plan, PlanField } from './plan.js';

/** A field as `plans.ts` has it: a line, and the keys of the object that it, or its item, is. */
export type WrittenField = string | readonly [line: string, keys: WrittenPlan];
/** The fields of an object as `plans.ts` has them. */
export interface WrittenPlan {
  readonly [key: string]: WrittenField;
}

/**
 * A plan from plain data. A line reads `list? min=1 / number max=9`: a question mark stands for
 * what may be left out, a slash comes before what a list holds, details are JSON without spaces.
 */
export function readPlan(written: WrittenPlan): Plan {
  return Object.entries(written).map(([key, field]) => {
    const [line, keys] = typeof field === 'string' ? [field] : field;
    return [key, readField(line.split(' / '), keys)] as const;
  });
}

function readField([line = '', ...items]: string[], keys: WrittenPlan | undefined): PlanField {
  const [kind = '', ...details] = line.split(' ');
  const known = details.map((one): [string, unknown] => {
    const [name = '', value = ''] = one.split('=');
    return [name, JSON.parse(value)];
  });
  return {
    kind: kind.replace('?', '') as FieldKind, // written from a field, and compared by a test
    optional: kind.endsWith('?'),
    ...Object.fromEntries(known),
    ...(items.length > 0 ? { item: readField(items, keys) } : keys && { plan: readPlan(keys) }),
  };
}
