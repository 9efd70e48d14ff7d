import { en } from './en.js';
import type { Strings } from './en.js';

/** The words of one kind of element: English at hand, other languages loaded when spoken. */
export interface WordPack<Words extends object> {
  readonly english: Words;
  readonly loaders: Readonly<Record<string, () => Promise<Words>>>;
}

const basic: WordPack<Strings> = {
  // Complete for whoever asks: what says more than `en` holds brings `en-more` along.
  english: en as Strings,
  loaders: {
    es: async () => (await import('./es.js')).es,
    fr: async () => (await import('./fr.js')).fr,
    ar: async () => (await import('./ar.js')).ar,
    id: async () => (await import('./id.js')).id,
    ne: async () => (await import('./ne.js')).ne,
  },
};
const loaded = new WeakMap<object, Map<string, object>>();

/** The languages that Vitrine's own words speak. */
export const uiLanguages: readonly string[] = ['en', ...Object.keys(basic.loaders)];

/** The UI words at hand now: of the language, or English until they are loaded. */
export function stringsNow(lang: string): Strings {
  return wordsNow(basic, lang) ?? basic.english;
}

/**
 * Loads the UI words nearest to a language tag (`es-MX` → `es`).
 *
 * @returns English when Vitrine does not speak the language or the file cannot be loaded.
 */
export function loadStrings(lang: string): Promise<Strings> { return loadWords(basic, lang); }

/** The words of a pack at hand now; `undefined` when they have to be loaded. */
export function wordsNow<Words extends object>(
  pack: WordPack<Words>, lang: string,
): Words | undefined {
  const key = primary(lang);
  if (!pack.loaders[key]) return pack.english;
  return loaded.get(pack)?.get(key) as Words | undefined; // only words of this pack are kept
}

/** Keeps the words of a pack in a language. */
export function keepWords(pack: WordPack<object>, lang: string, words: object): void {
  const known = loaded.get(pack) ?? new Map<string, object>();
  loaded.set(pack, known.set(primary(lang), words));
}

/**
 * Loads the words of a pack nearest to a language tag.
 *
 * @returns English when the pack does not have the language or its file cannot be loaded.
 */
export async function loadWords<Words extends object>(
  pack: WordPack<Words>, lang: string,
): Promise<Words> {
  const key = primary(lang);
  try {
    const words = wordsNow(pack, lang) ?? await pack.loaders[key]?.() ?? pack.english;
    keepWords(pack, lang, words);
    return words;
  } catch (error) {
    console.warn(`Vitrine: the words for "${key}" could not be loaded; English is shown.`, error);
    return pack.english;
  }
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? 'en';
}
