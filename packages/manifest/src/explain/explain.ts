import { baseFields } from '../components/base.js';
import type { Definition } from '../define.js';
import { schemaOf } from '../define.js';
import type { Schemas } from '../document-schema.js';
import type { Schema } from '../field.js';
import type { RawIssue } from '../problem-codes.js';
import { moreSentences } from './more-sentences.js';
import type { Sentences } from './sentences.js';
import { sentences } from './sentences.js';
import { editDistance, suggest } from './suggest.js';
import { locate } from './whereabouts.js';

/** What an explainer needs to know to name things. */
export interface Context {
  doc: unknown;
  root: Schema | undefined;
  schemas: Schemas;
  definitions: readonly Definition[];
  /** Third parties' component types, as they were given. */
  components?: readonly Definition[];
}

/** Says a fault in a curator's words: what is wrong with which thing, and what to write instead. */
export function explain(issue: RawIssue, context: Context): Sentences {
  const where = locate(context.doc, issue.path, context.root, context.schemas);
  const say = sentences[issue.code] ?? moreSentences[issue.code];
  return say?.(issue, where) ?? ['this cannot be used as it is.', 'See the page of this code.'];
}

/**
 * A component without a type: perhaps the key is only misspelt; else the types that its other keys
 * fit.
 */
function aboutType(issue: RawIssue, { doc, root, schemas, definitions }: Context): RawIssue {
  if (issue.code !== 'VIT102' || issue.expected !== 'type') return issue;
  const { parent = {} } = locate(doc, issue.path, root, schemas);
  const keys = Object.keys(parent);
  const misspelt = keys.find(
    (key) => editDistance(key.toLowerCase(), 'type', 1) <= 1 || key === 'kind',
  );
  if (misspelt !== undefined) {
    return { code: 'VIT101', path: [...issue.path.slice(0, -1), misspelt], options: ['type'] };
  }
  const own = keys.filter((key) => !Object.hasOwn(baseFields(), key));
  const fitting = definitions.filter(
    (one) => own.length && own.every((key) => Object.hasOwn(schemaOf(one), key)),
  );
  return fitting.length ? { ...issue, options: fitting.map(({ type }) => type) } : issue;
}

const missingCodes: readonly string[] = ['VIT102', 'VIT201', 'VIT202', 'VIT203', 'VIT204'];

/**
 * Leaves out what is only a consequence: `titel` is one mistake, not an unknown key and a missing
 * title.
 */
export function withoutConsequences(issues: readonly RawIssue[], context: Context): RawIssue[] {
  const meant = new Set<string>();
  for (const { code, path } of issues) {
    if (code !== 'VIT101') continue;
    const { key, siblings, parent } = locate(context.doc, path, context.root, context.schemas);
    const missing = siblings.filter((name) => !parent || !Object.hasOwn(parent, name));
    const right = suggest(String(key), missing);
    if (right !== undefined) meant.add(JSON.stringify([...path.slice(0, -1), right]));
  }
  const left = issues.filter(
    ({ code, path }) => !missingCodes.includes(code) || !meant.has(JSON.stringify(path)),
  );
  return left.map((issue) => aboutType(issue, context));
}
