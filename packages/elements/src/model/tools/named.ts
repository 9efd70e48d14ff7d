import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { Loose, Words } from '../../base/props.js';

/** Something in a file, as visitors read it. */
export interface Titled { readonly name: string; readonly title: Words; readonly text?: Words }

type Named = NonNullable<Loose<PropsOf<ModelComponent>['variants']>>[number];

/**
 * What a file has, by its author's words and in the author's order; what the author says nothing of
 * follows by its name in the file.
 */
export function titled(names: readonly string[], words: unknown): readonly Titled[] {
  const told = (Array.isArray(words) ? words as readonly (Named | null)[] : [])
    .flatMap((one) => (one && names.includes(one.name) ? [one] : []));
  const rest = names.filter((name) => !told.some((one) => one.name === name));
  return [...told, ...rest.map((name) => ({ name, title: name }))];
}
