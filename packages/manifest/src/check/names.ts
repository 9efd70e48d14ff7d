import type { Schemas } from '../document-schema.js';
import type { Schema } from '../field.js';
import { isRecord } from '../field.js';
import type { RawIssue } from '../problem-codes.js';
import { visitFields } from './visit.js';

/** Every name that a document gives, and what is wrong among them. */
export interface Names {
  /** `scene`, `scene/component`, `scene/component/spot`, `asset:name`, `exhibit`. */
  addresses: Set<string>;
  /** The entries of the asset table. */
  assets: Map<string, unknown>;
  /** The names of `state`. */
  state: string[];
  issues: RawIssue[];
}

function idIn(value: Record<string, unknown>): string | undefined {
  return typeof value['id'] === 'string' ? value['id'] : undefined;
}

/** The ids of a list's entries, in order. */
export function idsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter(isRecord).flatMap((one) => idIn(one) ?? []) : [];
}

function findTwins(list: unknown[], path: readonly (string | number)[], issues: RawIssue[]): void {
  const seen = new Set<string>();
  list.forEach((entry, index) => {
    const id = isRecord(entry) ? idIn(entry) : undefined;
    if (id === undefined) return;
    if (seen.has(id)) issues.push({ code: 'VIT107', path: [...path, index, 'id'], name: id });
    seen.add(id);
  });
}

/** Collects the names of a document. The id of an exhibit itself is not part of any address. */
export function collectNames(doc: Record<string, unknown>, root: Schema, schemas: Schemas): Names {
  const table = isRecord(doc['assets']) ? doc['assets'] : {};
  const state = isRecord(doc['state']) ? Object.keys(doc['state']) : [];
  const names: Names = {
    addresses: new Set(['exhibit']),
    assets: new Map(Object.entries(table)),
    state,
    issues: [],
  };
  for (const name of names.assets.keys()) names.addresses.add(`asset:${name}`);
  const isExhibit = Array.isArray(doc['scenes']);
  visitFields(doc, root, schemas, ({ meta, value, path, around }) => {
    if (meta.kind === 'list' && Array.isArray(value)) findTwins(value, path, names.issues);
    if (!isRecord(value) || !['object', 'component'].includes(meta.kind)) return;
    const own = idIn(value);
    if (own === undefined || (isExhibit && !path.length)) return;
    const outer = around.slice(isExhibit ? 1 : 0).flatMap((one) => idIn(one.value) ?? []);
    names.addresses.add([...outer, own].join('/'));
    // A single component is alone in its document: its parts are named with it or without it.
    if (!isExhibit && outer.length) names.addresses.add([...outer.slice(1), own].join('/'));
  });
  return names;
}
