import type { ReactiveController, ReactiveElement } from 'lit';

/** The words of one kind of element: English at hand, other languages loaded when spoken. */
export interface WordPack<Words extends object> {
  readonly english: Words;
  readonly loaders: Readonly<Record<string, () => Promise<Words>>>;
}

const loaded = new WeakMap<object, Map<string, object>>();

/**
 * The words of a pack in a language (`es-MX` speaks `es`): English until they have been loaded, and
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
    const words = load();
    known.set(key, words);
    words.then((there) => { known.set(key, there); }).catch((error: unknown) => {
      known.set(key, pack.english);
      console.warn(`Vitrine: words for "${key}" could not be loaded; English is shown.`, error);
    }).finally(arrived);
  } else if (known.get(key) instanceof Promise) {
    // Somebody else asked for them; who waits with them is told, too.
    void (known.get(key) as Promise<unknown>).then(arrived, arrived);
  }
  const now = known.get(key) ?? pack.english;
  return (now instanceof Promise ? pack.english : now) as Words; // only words of this pack are kept
}

/** The words that only one kind of element says, in the language around it. */
export class WordsController<Words extends object> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #pack: WordPack<Words>;
  readonly #lang: () => string;

  /** @param lang - Tells the language in use. */
  constructor(host: ReactiveElement, pack: WordPack<Words>, lang: () => string) {
    this.#host = host;
    this.#pack = pack;
    this.#lang = lang;
    host.addController(this);
  }

  hostConnected(): void { /* words are loaded when they are first asked for */ }

  /** The words now. */
  get now(): Words {
    return wordsIn(this.#pack, this.#lang(), () => { this.#host.requestUpdate(); });
  }
}
