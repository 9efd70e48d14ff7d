import type { ReactiveController, ReactiveElement } from 'lit';

/** The words of one kind of element: English at hand, other languages loaded when spoken. */
export interface WordPack<Words extends object> {
  readonly english: Words;
  readonly loaders: Readonly<Record<string, () => Promise<Words>>>;
}

const loaded = new WeakMap<object, Map<string, object>>();

/**
 * The words that only one kind of element says, in the language around it. Until they arrive, and
 * where they cannot be loaded, they are English.
 */
export class WordsController<Words extends object> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #pack: WordPack<Words>;
  readonly #lang: () => string;
  #asked = '';

  /** @param lang - Tells the language in use (`es-MX` speaks `es`). */
  constructor(host: ReactiveElement, pack: WordPack<Words>, lang: () => string) {
    this.#host = host;
    this.#pack = pack;
    this.#lang = lang;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#key;
    const load = this.#pack.loaders[key];
    if (!load || key === this.#asked || this.#known.has(key)) return;
    this.#asked = key;
    load().then((words) => {
      this.#known.set(key, words);
      this.#host.requestUpdate();
    }).catch((error: unknown) => {
      console.warn(`Vitrine: words for "${key}" could not be loaded; English is shown.`, error);
    });
  }

  /** The words now. */
  get now(): Words {
    // Safe: only words of this pack are kept under it.
    return (this.#known.get(this.#key) ?? this.#pack.english) as Words;
  }

  get #key(): string { return this.#lang().toLowerCase().split('-')[0] ?? 'en'; }

  get #known(): Map<string, object> {
    const known = loaded.get(this.#pack) ?? new Map<string, object>();
    loaded.set(this.#pack, known);
    return known;
  }
}
