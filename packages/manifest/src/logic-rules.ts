import { actionKinds, isValue } from './fits-logic.js';
import type { Issues } from './issues.js';
import { report } from './issues.js';
import { isRecord } from './is-record.js';
import { addressPattern, idPattern, stateKeyPattern, urlPattern } from './patterns.js';
import type { ProblemCode } from './problem-codes.js';

type Where = (string | number)[];

const actionNames = Object.keys(actionKinds);
const testKeys = ['atLeast', 'atMost', 'not'];

function testTest(test: unknown, path: Where, issues: Issues): void {
  if (!isRecord(test)) {
    if (!isValue(test)) report(issues, 'VIT103', path, { expected: 'value' });
    return;
  }
  for (const key of Object.keys(test)) {
    const entry = test[key];
    if (!testKeys.includes(key)) report(issues, 'VIT101', [...path, key], { options: testKeys });
    else if (key === 'not' ? !isValue(entry) : typeof entry !== 'number') {
      report(issues, 'VIT103', [...path, key], { expected: key === 'not' ? 'value' : 'number' });
    }
  }
}

/** Reports every fault of a condition, `path` being where it stands. */
export function testWhen(value: unknown, path: Where, issues: Issues): void {
  if (!isRecord(value)) {
    report(issues, value === undefined ? 'VIT102' : 'VIT103', path, { expected: 'when' });
    return;
  }
  const keys = Object.keys(value);
  const group = keys.find((key) => key === 'all' || key === 'any');
  for (const key of keys) {
    const entry = value[key];
    if (group === undefined) {
      if (stateKeyPattern.test(key)) testTest(entry, [...path, key], issues);
      else report(issues, 'VIT105', [...path, key], { expected: 'state', name: key });
    } else if (key !== group) report(issues, 'VIT101', [...path, key], { options: [group] });
    else if (!Array.isArray(entry)) report(issues, 'VIT103', [...path, key], { expected: 'list' });
    else entry.forEach((part, index) => testWhen(part, [...path, key, index], issues));
  }
}

const lineRules: Record<'id' | 'address' | 'url', readonly [RegExp, ProblemCode]> = {
  id: [idPattern, 'VIT105'],
  address: [addressPattern, 'VIT105'],
  url: [urlPattern, 'VIT401'],
};

/** Reports every fault of an action, `path` being where it stands. */
export function testAction(action: unknown, path: Where, issues: Issues): void {
  if (!isRecord(action)) return report(issues, 'VIT103', path, { expected: 'action' });
  const [name, ...more] = Object.keys(action);
  if (name === undefined)
    return report(issues, 'VIT102', path, { expected: 'action', empty: true });
  const kind = Object.hasOwn(actionKinds, name)
    ? actionKinds[name as keyof typeof actionKinds] // just looked
    : undefined;
  for (const key of more)
    report(issues, 'VIT101', [...path, key], { expected: 'action', name: key });
  const target = action[name];
  if (kind === undefined) report(issues, 'VIT101', [...path, name], { options: actionNames });
  else if (kind === 'values' || kind === 'amounts') {
    if (!isRecord(target)) return report(issues, 'VIT103', [...path, name], { expected: 'values' });
    for (const key of Object.keys(target)) {
      const fits = kind === 'values' ? isValue(target[key]) : typeof target[key] === 'number';
      if (!idPattern.test(key)) {
        report(issues, 'VIT105', [...path, name, key], { expected: 'state', name: key });
      } else if (!fits) {
        const expected = kind === 'values' ? 'value' : 'number';
        report(issues, 'VIT103', [...path, name, key], { expected });
      }
    }
  } else if (typeof target !== 'string')
    report(issues, 'VIT103', [...path, name], { expected: kind });
  else {
    const [test, code] = lineRules[kind];
    if (!test.test(target)) report(issues, code, [...path, name], { expected: kind, name: target });
  }
}
