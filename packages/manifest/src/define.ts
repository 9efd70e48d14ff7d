import type * as z from 'zod/mini';

import type { ExhibitDocument } from './exhibit.js';
import { planOf } from './compile-plan.js';
import type { Shape } from './field-meta.js';
import { extensionPattern } from './patterns.js';
import type { Plan } from './plan.js';
import type { Resolved } from './resolved.js';
import type { ResolvedText } from './text.js';

/** What `words()` may answer: texts in reading order, nested as is convenient, with gaps. */
export type InWords = ResolvedText | undefined | readonly InWords[];

/** The properties that `words()` is given: every key of the schema, resolved. */
export type WordsProps<S extends Shape> = Resolved<z.input<z.ZodMiniObject<S>>>;

/**
 * All that is known of a component type: its keys, its element, and how it says itself in words.
 */
export interface ComponentDefinition<T extends string = string, S extends Shape = Shape> {
  /** `quiz` for ours, `example:sandbox` for a third party's. */
  readonly type: T;
  /** The version of a third party's own format. */
  readonly version?: string;
  /** The custom element. */
  readonly tag: string;
  /** One sentence for editors and docs. */
  readonly summary: string;
  /** The keys besides those that every component has; a function is called on first use. */
  readonly schema: S | (() => S);
  /**
   * The component in words, in reading order, without `title` and `text`, which the caller adds.
   */
  words(props: WordsProps<S>): InWords;
  /** Imports the element; ours are loaded by the elements package. */
  load?(): Promise<unknown>;
  /** What a page needs of the schema, made on first use; `defineComponent` adds it. */
  readonly plan?: () => Plan;
  /** Brings data of an older version of a third party's format to this one. */
  migrate?(node: Record<string, unknown>, from: string): Record<string, unknown>;
}

/** A definition whose keys are not known to the compiler. */
export interface Definition extends Omit<ComponentDefinition, 'words'> {
  /** The component in words, from its resolved properties. */
  words(props: Record<string, unknown>): InWords;
}

/**
 * Describes a component type once, for the checker, the renderer, the docs and the reports.
 *
 * @throws {TypeError} When a part is missing: a component that cannot describe itself is not
 * accepted.
 */
export function defineComponent<const T extends string, S extends Shape>(
  definition: ComponentDefinition<T, S>,
): ComponentDefinition<T, S> {
  const { type, tag, words } = definition;
  if (typeof words !== 'function') {
    throw new TypeError(
      `${type}: words() is missing. Give the component in words, in reading order.`,
    );
  }
  if (!/^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(tag)) {
    throw new TypeError(
      `${type}: "${tag}" is not the name of a custom element. Write "example-${type}".`,
    );
  }
  if (!tag.startsWith('vitrine-') && !extensionPattern.test(type)) {
    throw new TypeError(`"${type}" needs a namespace. Write "example:${type}".`);
  }
  return { plan: () => planOf(schemaOf(definition)), ...definition };
}

/** The keys of a definition, made on first use. */
export function schemaOf(definition: Pick<Definition, 'schema'>): Shape {
  return typeof definition.schema === 'function' ? definition.schema() : definition.schema;
}

/** Gives an exhibit its types while it is written in TypeScript; changes nothing. */
export function defineExhibit<const E extends ExhibitDocument>(exhibit: E): E {
  return exhibit;
}
