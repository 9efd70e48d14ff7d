import { assetKind } from '../asset-kind.js';
import type { Schemas } from '../document-schema.js';
import type { AssetKind, FieldMeta, Schema } from '../field.js';
import { isRecord, kindOf } from '../field.js';
import { assetSchema } from '../fields-asset.js';
import type { Path } from './source.js';

/** Something in the document, with what the schema says of it. */
export interface Visit {
  meta: FieldMeta;
  value: unknown;
  path: Path;
  /** The objects around it, the outermost first. */
  around: readonly Around[];
}
/** An object around a value. */
export interface Around {
  value: Record<string, unknown>;
  path: Path;
  meta: FieldMeta;
}

const assetKinds: readonly string[] = ['image', 'audio', 'video', 'model'];

/** True for the kinds that hold a file or the id of one. */
export function isAssetKind(kind: string): kind is AssetKind {
  return assetKinds.includes(kind);
}

/** The schema that a value is really held to: an asset's by its kind, a component's by its type. */
export function schemaBehind(
  meta: FieldMeta,
  value: unknown,
  schemas: Schemas,
): Schema | undefined {
  if (!isRecord(value)) return undefined;
  if (isAssetKind(meta.kind)) return assetSchema(meta.kind);
  if (meta.kind === 'asset') return assetSchema(assetKind(value));
  if (meta.kind === 'parties') return meta.value;
  if (meta.kind !== 'component') return undefined;
  const type = value['type'];
  return (typeof type === 'string' && schemas.component(type)) || schemas.extension();
}

/** Calls back for every value that the schema knows of, from the root inwards. */
export function visitFields(
  doc: unknown,
  root: Schema,
  schemas: Schemas,
  visit: (field: Visit) => void,
): void {
  const walk = (schema: Schema, value: unknown, path: Path, around: readonly Around[]): void => {
    const meta = kindOf(schema);
    visit({ meta, value, path, around });
    if (Array.isArray(value)) {
      const { item } = meta;
      if (item) value.forEach((entry, index) => walk(item, entry, [...path, index], around));
      return;
    }
    if (!isRecord(value)) return;
    const behind = schemaBehind(meta, value, schemas);
    const inner = behind ? kindOf(behind) : meta;
    const nested = [...around, { value, path, meta }];
    for (const key of Object.keys(value)) {
      const child = inner.shape && Object.hasOwn(inner.shape, key) ? inner.shape[key] : inner.value;
      if (child) walk(child, value[key], [...path, key], nested);
    }
  };
  walk(root, doc, [], []);
}
