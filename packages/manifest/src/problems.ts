import { pageSentences, problemFrom } from './page-problems.js';
import type { Sentences } from './page-problems.js';
import type { Problem, Severity } from './problem.js';
import type { RawIssue } from './problem-codes.js';
import { problemCodes } from './problem-codes.js';

/**
 * What is wrong and what to do, in a line each; `check` has longer sentences that name the thing.
 */
const sentences: Sentences = {
  ...pageSentences,
  VIT003: ['this file is written for a newer Vitrine.', 'Bring Vitrine up to date.'],
  VIT101: ['this key is not known.', 'Correct its spelling, or remove it.'],
  VIT105: ['this is not a name.', 'Use lower-case letters, digits and hyphens.'],
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
  VIT402: [
    'Vitrine files hold no HTML, CSS or scripts.',
    'Use *markdown* in texts, and "theme" for colours.',
  ],
};

/**
 * A structural fault in plain words, for `load`: short, so that a page need not carry the long
 * ones.
 */
export function briefProblem(issue: RawIssue, severity?: Severity): Problem {
  return {
    ...problemFrom(sentences, issue),
    severity: severity ?? problemCodes[issue.code][1],
  };
}
