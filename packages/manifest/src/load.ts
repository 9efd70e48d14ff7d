import type { Definition } from './define.js';
import { definitionsWith } from './definitions.js';
import type { Exhibit } from './exhibit.js';
import { isRecord } from './field.js';
import { guard, isTooBig } from './guard.js';
import { limits } from './limits.js';
import { migrate } from './migrate/migrate.js';
import { normalize } from './normalize.js';
import type { Problem, Severity } from './problem.js';
import type { RawIssue } from './problem-codes.js';
import { briefProblem } from './problems.js';
import { validate } from './validate.js';

/** What `load` may be given. */
export interface LoadOptions {
  /** Third parties' component types that this page knows. */
  components?: readonly Definition[];
}

/**
 * More problems than these help nobody; the page stays quick when a file is wrong in every line.
 */
const MAX_PROBLEMS = 200;

/**
 * Reads a manifest so that a visitor always gets something: an exhibit in its normal form, with
 * what is wrong in `problems`. A part that cannot be used is left out, a component that cannot be
 * shown becomes a card of its words, and a document that cannot be read at all becomes one scene
 * that says so.
 *
 * Synchronous. Never throws on any content, never changes what it is given, and runs nothing of it.
 * The exhibit is plain JSON, and `load` of it gives the same again.
 *
 * @param source - The text of the file (JSON without comments), or the document as an object.
 */
export function load(source: string | object, options: LoadOptions = {}): Exhibit {
  try {
    return loadText(typeof source === 'string' ? source : JSON.stringify(source), options);
  } catch {
    return refuse({ code: 'VIT001', path: [] }); // A cycle, a BigInt, a getter that throws
  }
}

function loadText(text: string | undefined, { components }: LoadOptions): Exhibit {
  if (text === undefined) return refuse({ code: 'VIT001', path: [] });
  if (isTooBig(text))
    return refuse({ code: 'VIT403', path: [], expected: 'bytes', max: limits.bytes });
  const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const { refusal, issues } = guard(parsed);
  if (refusal !== undefined) return refuse(refusal);
  const document = migrate(parsed);
  if (isNormal(document))
    return { ...normalize(document, components && { components }), problems: document.problems };
  if (!isRecord(document)) return refuse({ code: 'VIT103', path: [], expected: 'document' });
  const type = document['type'];
  if (type === 'cabinet' || type === 'overlay')
    return refuse({ code: 'VIT104', path: ['type'], name: type });
  return loadDocument(document, issues, components);
}

function loadDocument(
  document: Record<string, unknown>,
  before: readonly RawIssue[],
  components?: readonly Definition[],
): Exhibit {
  const definitions = definitionsWith(components);
  const found = validate(document, definitions);
  const references: RawIssue[] = [];
  const exhibit = normalize(document, {
    ...(components && { components }),
    issues: references,
    isValid: found.length === 0,
  });
  const missing = Object.entries(exhibit.extensions).flatMap(([type, { required }]): RawIssue[] =>
    required && !definitions.some((one) => one.type === type)
      ? [{ code: 'VIT104', path: ['extensions', type], name: type }]
      : [],
  );
  const issues = [...before, ...missing, ...found, ...references].slice(0, MAX_PROBLEMS);
  const problems = issues.map((issue) => briefProblem(issue, severityOf(issue)));
  if (exhibit.scenes.length > 0) return { ...exhibit, problems };
  return { ...exhibit, scenes: refuse({ code: 'VIT102', path: ['scenes'] }).scenes, problems };
}

/**
 * An old page shows a newer file as well as it can: what it does not know is no error of the
 * author's.
 */
function severityOf({ code }: RawIssue): Severity | undefined {
  return code === 'VIT101' || code === 'VIT003' ? 'warning' : undefined;
}

/**
 * Whether a document is the answer of an earlier `load`: it is not blamed for what only the normal
 * form has.
 */
function isNormal(document: unknown): document is Exhibit {
  return (
    isRecord(document) &&
    (document['kind'] === 'exhibit' || document['kind'] === 'component') &&
    Array.isArray(document['problems']) &&
    document['problems'].every(isProblem)
  );
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    ['code', 'message', 'fix', 'severity'].every((key) => typeof value[key] === 'string') &&
    Array.isArray(value['path'])
  );
}

/** An exhibit of one scene, which says in words why there is nothing else. */
function refuse(issue: RawIssue): Exhibit {
  const problem = briefProblem(issue);
  const title = { en: 'This exhibit cannot be shown' };
  const scene = {
    id: 'problem',
    title,
    text: { en: `${sentence(problem.message)} ${problem.fix}` },
  };
  return {
    ...normalize({ vitrine: 1, languages: ['en'], title, scenes: [scene] }),
    problems: [problem],
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
