/** The version of the format that this package reads and writes. */
export const CURRENT_VERSION = 1;

/** One change to a document: `value` at `path`, or the key taken away where `value` is `undefined`. */
export interface MigrationEdit { path: (string | number)[]; value: unknown }

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
  return migrationEdits(doc, chain).reduce<unknown>(applyEdit, doc);
}

/**
 * The same as {@link migrate}, as a list of edits, in order: a tool that applies them to the text one
 * after another keeps the author's comments.
 */
export function migrationEdits(doc: unknown, chain: readonly Migration[] = migrations): MigrationEdit[] {
  const all: MigrationEdit[] = [];
  let now = doc;
  for (const step of chain) {
    if (!isObject(now) || now['vitrine'] !== step.from) continue;
    const edits = [...step.edits(now), { path: ['vitrine'], value: step.from + 1 }];
    now = edits.reduce<unknown>(applyEdit, now);
    all.push(...edits);
  }
  return all;
}

function applyEdit(node: unknown, { path, value }: MigrationEdit): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const next = rest.length === 0 ? value : applyEdit(childOf(node, key), { path: rest, value });
  if (Array.isArray(node) && typeof key === 'number') {
    return next === undefined ? node.toSpliced(key, 1) : node.toSpliced(key, 1, next);
  }
  const { [key]: _, ...others } = isObject(node) ? node : {};
  if (next === undefined) return others;
  return isObject(node) && Object.hasOwn(node, key) ? { ...node, [key]: next } : { ...others, [key]: next };
}

function childOf(node: unknown, key: string | number): unknown {
  return isObject(node) || Array.isArray(node) ? (node as Record<string | number, unknown>)[key] : undefined; // checked
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
