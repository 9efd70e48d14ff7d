import type { Problem, Severity } from './problem.js';
import type { ProblemCode, RawIssue } from './problem-codes.js';
import { problemCodes } from './problem-codes.js';

/**
 * What is wrong and what to do, in a line each; `check` has longer sentences that name the thing.
 */
const sentences: Partial<Record<ProblemCode, readonly [message: string, fix: string]>> = {
  VIT001: ['this is not JSON.', 'Run "vitrine check" to find the place.'],
  VIT003: ['this file is written for a newer Vitrine.', 'Bring Vitrine up to date.'],
  VIT101: ['this key is not known.', 'Correct its spelling, or remove it.'],
  VIT102: ['this is missing or empty.', 'Write it.'],
  VIT103: ['this is not of the kind that is needed.', 'Write what the guide shows for this key.'],
  VIT104: ['this component type is not known.', 'Correct its spelling, or give its definition.'],
  VIT105: ['this is not a name.', 'Use lower-case letters, digits and hyphens.'],
  VIT106: ['there is nothing with this name.', 'Correct its spelling, or add what it names.'],
  VIT107: ['two things have this name.', 'Give one of them another name.'],
  VIT108: ['this number is out of range.', 'Write a number in the range.'],
  VIT201: ['there are no words for visitors who cannot see this.', 'Add "alt".'],
  VIT202: ['there are no words for visitors who cannot hear this.', 'Add "transcript".'],
  VIT203: ['this film has no captions.', 'Add "captions".'],
  VIT204: ['this film is not described for visitors who cannot see it.', 'Add "described".'],
  VIT205: ['the words for visitors who cannot see this are empty.', 'Write them.'],
  VIT208: [
    'this claim is contradicted by the content.',
    'Remove the claim, or add what it claims.',
  ],
  VIT302: ['this is not a language tag.', 'Write a tag such as "en" or "pt-BR".'],
  VIT401: [
    "this is not a path inside the exhibit's folder.",
    'Write a relative path, or an https address.',
  ],
  VIT402: [
    'Vitrine files hold no HTML, CSS or scripts.',
    'Use *markdown* in texts, and "theme" for colours.',
  ],
  VIT403: ['this is too big.', 'Make it smaller, or split it.'],
  VIT405: ['this key is forbidden.', 'Use another key.'],
};

/**
 * A structural fault in plain words, for `load`: short, so that a page need not carry the long
 * ones.
 */
export function briefProblem(issue: RawIssue, severity?: Severity): Problem {
  const [message, fix] = sentences[issue.code] ?? [
    'something is wrong here.',
    'Run "vitrine check".',
  ];
  const where = issue.path.join('/');
  return {
    code: issue.code,
    severity: severity ?? problemCodes[issue.code][1],
    line: 0,
    column: 0,
    path: issue.path,
    message: where ? `${where}: ${message}` : message,
    fix,
  };
}
