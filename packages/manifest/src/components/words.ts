import type { BuiltInComponent, ComponentType } from '../component.js';
import type { InWords } from '../define.js';
import type { PropsOf } from '../resolved.js';
import { openedInWords, seen } from './in-words.js';

/** How each built-in type says itself, from the resolved properties of its own. */
export type Words = {
  readonly [T in ComponentType]: (node: PropsOf<Extract<BuiltInComponent, { type: T }>>) => InWords;
};

/** The types that every page can show: all others are read when a manifest has one. */
export type PlainType = 'text' | 'image' | 'gallery' | 'quote';

/**
 * Text and pictures in words, in reading order, without `title` and `text`. Apart from the schemas,
 * because a page needs these and not those.
 */
export const plainWords: Pick<Words, PlainType> = {
  text: () => [],
  image: (node) => [seen(node.image), openedInWords(node.spots)],
  gallery: (node) => node.images.map(seen),
  quote: (node) => [node.quote, node.by, seen(node.image)],
};
