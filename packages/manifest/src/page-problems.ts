import type { Problem } from './problem.js';
import type { ProblemCode, RawIssue } from './problem-codes.js';

/** What is wrong and what to do, in a line each. */
export type Sentences = Readonly<
  Partial<Record<ProblemCode, readonly [message: string, fix: string]>>
>;

/** Sentences for all that reading a manifest notices without its schema. Each is an error. */
export const pageSentences: Sentences = {
  VIT001: ['this is not JSON.', 'Run "vitrine check" to find the place.'],
  VIT102: ['this is missing or empty.', 'Write it.'],
  VIT103: ['this is not of the kind that is needed.', 'Write what the guide shows for this key.'],
  VIT104: ['this component type is not known.', 'Correct its spelling, or give its definition.'],
  VIT106: ['there is nothing with this name.', 'Correct its spelling, or add what it names.'],
  VIT107: ['two things have this name.', 'Give one of them another name.'],
  VIT401: [
    "this is not a path inside the exhibit's folder.",
    'Write a relative path, or an https address.',
  ],
  VIT403: ['this is too big.', 'Make it smaller, or split it.'],
  VIT405: ['this key is forbidden.', 'Use another key.'],
};

/** A fault in plain words, from a table of sentences. */
export function problemFrom(sentences: Sentences, { code, path }: RawIssue): Problem {
  const [message, fix] = sentences[code] ?? ['something is wrong here.', 'Run "vitrine check".'];
  const where = path.join('/');
  return {
    code,
    severity: 'error',
    line: 0,
    column: 0,
    path,
    message: where ? `${where}: ${message}` : message,
    fix,
  };
}

/** What reading noticed, in plain words. */
export function pageProblem(issue: RawIssue): Problem {
  return problemFrom(pageSentences, issue);
}
