import type { Definition } from './define.js';
import type { Exhibit } from './exhibit.js';
import { guard, isTooBig } from './guard.js';
import { isRecord } from './is-record.js';
import { limits } from './limits.js';
import { migrate } from './migrate/migrate.js';
import { normalize } from './normalize.js';
import { pageProblem } from './page-problems.js';
import type { Problem } from './problem.js';
import type { RawIssue } from './problem-codes.js';
import { readingsWith } from './readings.js';

/** What `load` may be given. */
export interface LoadOptions {
  /** Third parties' component types that this page knows. */
  components?: readonly Definition[];
}

/** How what is wrong with a document is found and said, besides what reading it shows. */
export interface Finder {
  /** Faults of a document that can be read. */
  find(document: Record<string, unknown>, components?: readonly Definition[]): RawIssue[];
  /** Whether what cleaning dropped is a fault of its own: not where `find` has found it. */
  readonly reportsDropped: boolean;
  say(issue: RawIssue): Problem;
}

/**
 * More problems than these help nobody; the page stays quick when a file is wrong in every line.
 */
const MAX_PROBLEMS = 200;

/**
 * Reads a manifest whatever it holds: limits, forbidden keys, older versions, the normal form.
 *
 * @param source - The text of the file, or the document as an object.
 */
export function read(source: string | object, { components }: LoadOptions, by: Finder): Exhibit {
  try {
    return readText(typeof source === 'string' ? source : JSON.stringify(source), by, components);
  } catch {
    return refuse({ code: 'VIT001', path: [] }); // A cycle, a BigInt, a getter that throws
  }
}

function readText(
  text: string | undefined,
  by: Finder,
  components?: readonly Definition[],
): Exhibit {
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
  return readDocument(document, issues, by, components);
}

function readDocument(
  document: Record<string, unknown>,
  before: readonly RawIssue[],
  { find, reportsDropped, say }: Finder,
  components?: readonly Definition[],
): Exhibit {
  const found = find(document, components);
  const noticed: RawIssue[] = [];
  const exhibit = normalize(document, {
    ...(components && { components }),
    issues: noticed,
    reportsDropped,
  });
  const readings = readingsWith(components);
  const missing = Object.entries(exhibit.extensions).flatMap(([type, { required }]): RawIssue[] =>
    required && !readings.has(type)
      ? [{ code: 'VIT104', path: ['extensions', type], name: type }]
      : [],
  );
  const issues = [...before, ...missing, ...found, ...noticed].slice(0, MAX_PROBLEMS);
  const problems = issues.map((issue) => say(issue));
  if (exhibit.scenes.length > 0) return { ...exhibit, problems };
  return { ...exhibit, scenes: refuse({ code: 'VIT102', path: ['scenes'] }).scenes, problems };
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
  const problem = pageProblem(issue);
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
