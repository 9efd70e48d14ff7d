import { isRecord } from './is-record.js';
import { addressPattern, idPattern, stateKeyPattern, urlPattern } from './patterns.js';

/** What an action may do, and what its value is. */
export const actionKinds = {
  go: 'id',
  show: 'address',
  hide: 'address',
  enable: 'address',
  disable: 'address',
  start: 'address',
  stop: 'address',
  reset: 'address',
  select: 'address',
  set: 'values',
  add: 'amounts',
  link: 'url',
} as const;

const linePatterns = { id: idPattern, address: addressPattern, url: urlPattern } as const;

/** Whether something may be the value of a state. */
export function isValue(value: unknown): boolean {
  return ['boolean', 'number', 'string'].includes(typeof value);
}

function fitsTest(test: unknown): boolean {
  if (!isRecord(test)) return isValue(test);
  return Object.entries(test).every(([key, value]) =>
    key === 'not' ? isValue(value) : /^at(?:Least|Most)$/.test(key) && typeof value === 'number',
  );
}

/** Whether a value is a condition: what `testWhen` has nothing against. */
export function fitsWhen(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  const group = keys.find((key) => key === 'all' || key === 'any');
  return keys.every((key) => {
    const part = value[key];
    if (group === undefined) return stateKeyPattern.test(key) && fitsTest(part);
    return key === group && Array.isArray(part) && part.every(fitsWhen);
  });
}

/** Whether a value is an action: what `testAction` has nothing against. */
export function fitsAction(value: unknown): boolean {
  const [[name, target] = ['', undefined], ...more] = Object.entries(isRecord(value) ? value : {});
  if (more.length > 0 || !Object.hasOwn(actionKinds, name)) return false;
  const kind = actionKinds[name as keyof typeof actionKinds]; // just looked
  if (kind !== 'values' && kind !== 'amounts')
    return typeof target === 'string' && linePatterns[kind].test(target);
  const fits = kind === 'values' ? isValue : (one: unknown) => typeof one === 'number';
  return (
    isRecord(target) &&
    Object.entries(target).every(([key, one]) => idPattern.test(key) && fits(one))
  );
}
