import { forbiddenKeys } from './limits.js';
import { idPattern } from './patterns.js';
import type { NormalText } from './exhibit.js';

/** Long titles make ids of so many characters. */
const MAX_LENGTH = 48;

/**
 * An id made of words: lower case, digits, hyphens; marks on letters are dropped. `''` when no
 * letter of the Latin alphabet and no digit is left.
 */
export function slug(words: string): string {
  const ascii = words.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');
}

/**
 * The id that an author wrote, or the nearest that is one; so that references to it change in the
 * same way.
 */
export function toId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (idPattern.test(value) ? value : slug(value)) || undefined;
}

/** The first of the words, in any language, that an id can be made of. */
export function slugOf(text: NormalText | undefined): string | undefined {
  for (const words of Object.values(text ?? {})) {
    const id = slug(words);
    if (id !== '') return id;
  }
  return undefined;
}

/**
 * Gives out each name once: the second `shell` is `shell-2`. Forbidden keys are taken from the
 * start.
 */
export class UniqueIds {
  readonly #taken = new Set(forbiddenKeys);

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.#taken.add(id);
  }

  /** Takes the name if nobody has it. */
  claim(id: string): boolean {
    return !this.#taken.has(id) && this.take(id) === id;
  }

  /** The name itself, or with the first number that is free. */
  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
