import type { AssetKind, FieldMeta } from './field-meta.js';

/** What cleaning needs to know of a field, besides what it holds. */
export type Detail = 'options' | 'min' | 'max' | 'whole' | 'lengths' | 'keep' | 'keys';

/** One field of a schema, unwrapped once so that it can be followed many times. */
export interface PlanField extends Pick<FieldMeta, 'kind' | Detail> {
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

/** Whether a field names a file of the asset table. */
export function isFile(kind: FieldMeta['kind']): kind is AssetKind {
  return kind === 'image' || kind === 'audio' || kind === 'video' || kind === 'model';
}
