import type { ReactiveController, ReactiveElement } from 'lit';
import { keepWords, loadWords, wordsNow } from '../strings/index.js';
import type { WordPack } from '../strings/index.js';

export type { WordPack } from '../strings/index.js';

/**
 * The words of a pack in a language (`es-MX` speaks `es`): English until they have been loaded, and
 * where they cannot be.
 *
 * @param arrived - Called when words that were asked for here are there.
 */
export function wordsIn<Words extends object>(
  pack: WordPack<Words>, lang: string, arrived: () => void,
): Words {
  const now = wordsNow(pack, lang);
  if (now) return now;
  void loadWords(pack, lang).then((words) => {
    keepWords(pack, lang, words); // English, too: what cannot be loaded is not asked for again
    arrived();
  });
  return pack.english;
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
