import { isRecord } from '../is-record.js';

/** The version of the format that this package reads and writes. */
export const CURRENT_VERSION = 1;

/**
 * One change to a document: `value` at `path`, or the key taken away where `value` is `undefined`.
 */
export interface MigrationEdit {
  path: (string | number)[];
  value: unknown;
}

/** How a document of one version becomes one of the next. */
export interface Migration {
  /** The version that it reads; it leads to `from + 1`. */
  from: number;
  /** What to change, in order, each edit seen after the ones before it. Must not touch `doc`. */
  edits: (doc: Readonly<Record<string, unknown>>) => MigrationEdit[];
}

/** Steps from the first version to this one. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/**
 * The document in this version of the format, as a copy where anything changes. A document of this
 * version, a newer one and one that cannot be read come back as they are.
 *
 * @param chain - The steps; for tests.
 */
export function migrate(doc: unknown, chain: readonly Migration[] = migrations): unknown {
  return follow(doc, chain).doc;
}

/**
 * The same as {@link migrate}, as a list of edits, in order: a tool that applies them to the text
 * one after another keeps the author's comments.
 */
export function migrationEdits(
  doc: unknown,
  chain: readonly Migration[] = migrations,
): MigrationEdit[] {
  return follow(doc, chain).edits;
}

function follow(
  doc: unknown,
  chain: readonly Migration[],
): { doc: unknown; edits: MigrationEdit[] } {
  let now = doc;
  const all: MigrationEdit[] = [];
  for (const { from, edits } of chain) {
    if (!isRecord(now) || now['vitrine'] !== from) continue;
    const own = [...edits(now), { path: ['vitrine'], value: from + 1 }];
    now = structuredClone(now);
    for (const edit of own) apply(now, edit);
    all.push(...own);
  }
  return { doc: now, edits: all };
}

/** Changes the node, making objects on the way where there are none. */
function apply(node: unknown, { path: [key = '', ...path], value }: MigrationEdit): void {
  // An object or a list: made so below, or by the document.
  const parent = node as Record<string | number, unknown>;
  if (path.length > 0)
    apply(typeof parent[key] === 'object' ? parent[key] : (parent[key] = {}), { path, value });
  else if (value !== undefined) parent[key] = value;
  else if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}
