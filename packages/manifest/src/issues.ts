import type * as z from 'zod/mini';

import type { ProblemCode, RawIssue } from './problem-codes.js';

/** Where a check puts what it finds. */
export type Issues = z.core.$ZodRawIssue[];
/** What a check may say besides the code. */
export type IssueDetail = Omit<RawIssue, 'code' | 'path'>;

/** Adds a fault to what a check has found so far; `path` starts at the checked value. */
export function report(
  issues: Issues,
  code: ProblemCode,
  path: (string | number)[] = [],
  detail: IssueDetail = {},
): void {
  issues.push({
    code: 'custom',
    input: undefined,
    path,
    params: { ...detail, code },
    continue: true,
  });
}
