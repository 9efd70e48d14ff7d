import { en } from './en.js';
import type { Strings } from './en.js';

const loaders: Record<string, () => Promise<Strings>> = {
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
  id: async () => (await import('./id.js')).id,
  ne: async () => (await import('./ne.js')).ne,
};
/** Complete for whoever asks: what says more than `en` holds brings `en-more` along. */
const english = en as Strings;
const loaded = new Map<string, Strings>([['en', english]]);

/** The languages that Vitrine's own words speak. */
export const uiLanguages: readonly string[] = ['en', ...Object.keys(loaders)];

/** The UI words at hand now: of the language, or English until they are loaded. */
export function stringsNow(lang: string): Strings {
  return loaded.get(primary(lang)) ?? english;
}

/**
 * Loads the UI words nearest to a language tag (`es-MX` → `es`).
 *
 * @returns English when Vitrine does not speak the language or the file cannot be loaded.
 */
export async function loadStrings(lang: string): Promise<Strings> {
  const key = primary(lang);
  const load = loaders[key];
  if (loaded.has(key) || !load) return stringsNow(lang);
  try {
    loaded.set(key, await load());
  } catch (error) {
    console.warn(`Vitrine: the words for "${key}" could not be loaded; English is shown.`, error);
  }
  return stringsNow(lang);
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? 'en';
}
