import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { PartFacts } from '@vitrine/model';
import type { Loose, Words } from '../../base/props.js';

/** A part as visitors read of it. */
export interface NamedPart {
  readonly id: string;
  readonly title: Words;
  readonly text?: Words | undefined;
}

type Named = NonNullable<Loose<PropsOf<ModelComponent>['parts']>>[number];

/** Names that programs give, and nobody says. */
const made = /^(object|mesh|group|node|root|scene|default|material|defaultmaterial|cube|sphere|plane|cylinder|geometry|empty|armature|polysurface|model|part|bone)$/i;

/**
 * The parts of an object by their author's words; where there are none, by their names in the file
 * if somebody has given them, else by their numbers.
 *
 * @param numbered - Words for a part without a name, and for one of several of a name.
 */
export function namedParts(
  facts: readonly PartFacts[], words: unknown, numbered: (title: string, index: number) => string,
): NamedPart[] {
  const told = Array.isArray(words) ? words as readonly (Named | null)[] : [];
  return facts.map(({ id, name }, index) => {
    const own = told.find((one) => one?.name === id) ?? told.find((one) => one?.name === name);
    if (own) return { id, title: own.title, text: own.text };
    const title = readable(name);
    const same = facts.slice(0, index).filter((one) => one.name === name).length;
    return { id, title: !title ? numbered('', index + 1)
      : same ? numbered(title, same + 1) : title };
  });
}

/** `JawHinge` as `Jaw hinge`; `''` for what only a program could have called it. */
export function readable(name: string): string {
  const words = name.replace(/[_.]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').trim();
  if (/\d/.test(words) || words.length < 3) return '';
  if (words.split(/\s+/).every((one) => made.test(one))) return '';
  const [first = '', ...rest] = words.split(/\s+/);
  return [first, ...rest.map((one) => (/^\p{Lu}\p{Ll}/u.test(one) ? one.toLowerCase() : one))]
    .join(' ');
}
