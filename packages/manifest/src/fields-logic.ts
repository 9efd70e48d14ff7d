import type { Field } from './field.js';
import { leaf } from './field.js';
import { wrong } from './fields.js';
import { testAction, testWhen } from './logic-rules.js';
import type { Action, When } from './logic.js';

/** A condition over `state` and `visited/<address>`. */
export function when(description: string): Field<When> {
  return leaf({ kind: 'when', description }, (value, issues) => testWhen(value, [], issues));
}

/** Things that happen, in order. */
export function actions(description: string): Field<Action[]> {
  return leaf({ kind: 'actions', description }, (value, issues) => {
    if (!Array.isArray(value)) wrong(value, 'actions', issues);
    else value.forEach((action, index) => testAction(action, [index], issues));
  });
}
