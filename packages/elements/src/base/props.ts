import type { Dir, ResolvedImage, ResolvedText } from '@vitrine/manifest';
import type { ComplexAttributeConverter } from 'lit';

/** Words as an element takes them: resolved, or a plain string in the element's own language. */
export type Words = ResolvedText | string;

/** Properties of an element for a component type: each text may also be a plain string. */
export type Loose<T> = T extends ResolvedText ? Words
  : T extends readonly [unknown, ...unknown[]] ? T
  : T extends readonly (infer Item)[] ? Loose<Item>[]
  : T extends object ? { [K in keyof T]: Loose<T[K]> }
  : T;

/**
 * What an element declares for a component type: each key of its schema, perhaps not set yet. A key
 * that is missing does not compile. (`heading` is the base's.)
 */
export type Fields<T> = { [K in keyof Omit<T, 'heading'>]-?: Loose<T[K]> | undefined };

/** A picture as an element takes it. */
export type Picture = Loose<ResolvedImage>;

/**
 * Attribute → words: an attribute is always a plain string. Words never go back to an attribute.
 */
export const words: ComplexAttributeConverter<Words | undefined> = {
  fromAttribute: (value) => value ?? undefined,
  toAttribute: () => null,
};

/**
 * A list that an element was given; nothing given is an empty list.
 *
 * @throws {TypeError} For anything else, so that the error boundary shows the element's words.
 */
export function listOf<T>(value: readonly T[] | null | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new TypeError('A list was expected here.');
  return value as readonly T[]; // what is in it is the caller's to say
}

/** The plain text of words, `''` when there are none. */
export function plain(text: Words | undefined): string {
  return typeof text === 'string' ? text : text?.value ?? '';
}

/** Gives a plain string the language around it. */
export function resolved(text: Words, lang: string, dir: Dir): ResolvedText {
  return typeof text === 'string' ? { value: text, lang, dir } : text;
}

/** What the attributes `src`, `alt`, `credit`, `width`, `height` say about one picture. */
export interface ImageShorthand {
  src: string;
  alt: string | null;
  credit?: string;
  width?: number;
  height?: number;
}

/**
 * Folds the attribute shorthands of a picture into the manifest's `image`.
 *
 * `alt=""` means ornament, as in HTML. A missing `alt` leaves the words empty: `check` of a
 * manifest
 * would refuse it, HTML cannot.
 */
export function imageFrom(short: ImageShorthand, lang: string, dir: Dir): ResolvedImage {
  const image: ResolvedImage = {
    kind: 'image', id: '', src: new URL(short.src, document.baseURI).href, sources: [],
    alt: { value: short.alt ?? '', lang, dir }, decorative: short.alt === '',
  };
  if (short.credit) image.credit = { value: short.credit, lang, dir };
  if (short.width) image.width = short.width;
  if (short.height) image.height = short.height;
  return image;
}

/**
 * Reads a child `<script type="application/json">`: structured properties for an element alone on a
 * page, written as in a manifest. What reads it loads only when there is such a child.
 *
 * @returns The properties to assign, or `undefined` when there is no such child.
 * @throws {Error} When the child holds no JSON; problems of the content are warned about and shown.
 */
export async function propsFromChild(
  host: HTMLElement, type: string, lang: string,
): Promise<Record<string, unknown> | undefined> {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  const { propsFrom } = await import('../on-demand/child-props.js');
  return propsFrom(script.textContent, host.localName, type, lang);
}
