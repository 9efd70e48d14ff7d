import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fitsAction, fitsWhen } from './fits-logic.js';
import type { Issues } from './issues.js';
import { testAction, testWhen } from './logic-rules.js';

const values = [
  true, 0, 'a', null, [], {}, { not: 1 }, { atLeast: 2 }, { atMost: 'x' }, { atmost: 1 },
  { not: {} }, [true], { a: 1 }, { 'B C': true }, { 'visited/a/b': true }, { all: [] },
  { all: [{ a: true }] }, { any: [{ a: [] }] }, { all: [], any: [] }, { all: 3 }, { a: 1, any: [] },
  'https://example.org/', 'http://example.org/', 'a/b', 'asset:a', '../b', '',
];
const names = ['go', 'show', 'reset', 'set', 'add', 'link', 'toString', 'run', 'a', 'all', 'any'];

/** Everything above, alone, as the value of each name, and of two names at once. */
const all: unknown[] = [
  undefined, ...values,
  ...names.flatMap((name) => values.map((value) => ({ [name]: value }))),
  ...names.flatMap((name) => values.map((value) => ({ [name]: { [name]: value } }))),
  ...names.flatMap((name) => values.map((value) => ({ [name]: value, go: 'a' }))),
];

function hasNone(test: typeof testWhen, value: unknown): boolean {
  const issues: Issues = [];
  test(value, [], issues);
  return issues.length === 0;
}

describe('a page', () => {
  it('keeps the conditions that check has nothing against, and no others', () => {
    for (const value of all)
      assert.equal(fitsWhen(value), hasNone(testWhen, value), JSON.stringify(value));
    assert.ok(all.some(fitsWhen));
  });

  it('keeps the actions that check has nothing against, and no others', () => {
    for (const value of all)
      assert.equal(fitsAction(value), hasNone(testAction, value), JSON.stringify(value));
    assert.ok(all.some(fitsAction));
  });
});
