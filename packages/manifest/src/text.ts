/** A BCP 47 language tag: `en`, `pt-BR`, `en-x-plain` (plain language). */
export type Lang = string;

/**
 * Words for a visitor: a plain string in the exhibit's first language, or one string per language.
 * Rich fields may hold the Markdown subset (paragraphs, `*em*`, `**strong**`, lists, links, `[el
 * libro]{lang=es}`).
 */
export type Text = string | Record<Lang, string>;

/** One value for every language, or one value per language. */
export type PerLang<T> = T | Record<Lang, T>;

/** A relative path inside the exhibit's folder, or an `https:` address. */
export type Path = string;

/** Writing direction. */
export type Dir = 'ltr' | 'rtl';

/**
 * A piece of a line of rich text. `link` opens `href`; `span` is in another language (WCAG 3.1.2).
 */
export type Inline =
  | string
  | { em: Inline[] }
  | { strong: Inline[] }
  | { link: Inline[]; href: string }
  | { span: Inline[]; lang: Lang; dir: Dir };

/** A block of rich text: a paragraph, a bulleted list, or a numbered list (each item a line). */
export type Block = { p: Inline[] } | { ul: Inline[][] } | { ol: Inline[][] };

/**
 * Words after the language is chosen, with what a screen reader needs to pronounce them rightly.
 */
export interface ResolvedText {
  /** The words as plain text: Markdown marks are taken out where `blocks` exist. */
  value: string;
  /** The language of what was *used*, which may be a fall-back. */
  lang: Lang;
  /** The direction of that language. */
  dir: Dir;
  /** Rich fields only: the Markdown subset as a tree, from which an element builds DOM. */
  blocks?: Block[];
  /** In a component's words: the first of some that belong together, such as a question. */
  lead?: true;
}
