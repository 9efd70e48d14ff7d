import { interactiveWords } from './components/interactive-words.js';
import { interactivePlans } from './interactive-plans.js';
import { addTypes } from './readings.js';

let known = false;

/**
 * Makes the types with more to do than to look known to reading, once. Apart from the others: a
 * page of text and pictures does not load them, see `prepare` of `page.ts`.
 */
export function knowInteractive(): void {
  if (known) return;
  known = true;
  addTypes(interactivePlans, interactiveWords);
}
