import type { Id, Test, Value, When } from './logic.js';

/**
 * What conditions look at: the exhibit's `state`, and `visited/<address>` set to `true` for each
 * scene, component and spot that the visitor has opened. A name that is not there counts as
 * `false`.
 */
export type State = Readonly<Record<string, Value>>;

/** Whether a condition holds. No condition always holds. */
export function matches(when: When | undefined, state: State): boolean {
  if (when === undefined) return true;
  if (isList(when, 'all')) return when.all.every((one) => matches(one, state));
  if (isList(when, 'any')) return when.any.some((one) => matches(one, state));
  return Object.entries(when).every(([name, test]) => passes(valueOf(state, name), test));
}

function isList<K extends 'all' | 'any'>(
  when: When,
  key: K,
): when is Extract<When, Record<K, When[]>> {
  return Array.isArray((when as Record<string, unknown>)[key]); // any object may be asked for a key
}

function valueOf(state: State, name: string): Value {
  return Object.hasOwn(state, name) ? (state[name] ?? false) : false;
}

function passes(value: Value, test: Test): boolean {
  if (typeof test !== 'object')
    return value === test || (value === false && (test === 0 || test === ''));
  if (test.atLeast !== undefined && !(Number(value) >= test.atLeast)) return false;
  if (test.atMost !== undefined && !(Number(value) <= test.atMost)) return false;
  return test.not === undefined || !passes(value, test.not);
}

/** The state after `{ set }`. What was visited cannot be set. Answers with a new object. */
export function applySet(state: State, set: Readonly<Record<Id, Value>>): State {
  return {
    ...state,
    ...Object.fromEntries(Object.entries(set).filter(([name]) => isWritable(name))),
  };
}

/**
 * The state after `{ add }`: a name that holds no number starts at 0. Answers with a new object.
 */
export function applyAdd(state: State, add: Readonly<Record<Id, number>>): State {
  const sums = Object.entries(add).map(([name, amount]): [string, Value] => {
    const sum = Number(valueOf(state, name)) + amount;
    return [name, Number.isFinite(sum) ? sum : amount];
  });
  return applySet(state, Object.fromEntries(sums));
}

function isWritable(name: string): boolean {
  return !name.startsWith('visited/') && name !== '__proto__';
}
