import type { WordPack } from '../../controllers/words.js';

const loaded = new WeakMap<object, Map<string, object>>();

/**
 * The words of a tool in a language (`es-MX` speaks `es`): English until they have been loaded, and
 * where they cannot be.
 *
 * @param arrived - Called when words that were asked for here are there.
 */
export function wordsIn<Words extends object>(
  pack: WordPack<Words>, lang: string, arrived: () => void,
): Words {
  const key = lang.toLowerCase().split('-')[0] ?? 'en';
  const known = loaded.get(pack) ?? new Map<string, object>();
  loaded.set(pack, known);
  const load = pack.loaders[key];
  if (load && !known.has(key)) {
    known.set(key, pack.english);
    load().then((words) => {
      known.set(key, words);
      arrived();
    }).catch((error: unknown) => {
      console.warn(`Vitrine: words for "${key}" could not be loaded; English is shown.`, error);
    });
  }
  return (known.get(key) ?? pack.english) as Words; // only words of this pack are kept under it
}
