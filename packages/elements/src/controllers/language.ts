import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dir } from '@vitrine/manifest';
import { ContextConsumer } from '../base/context.js';
import { languageContext } from '../base/contexts.js';
import type { Language } from '../base/contexts.js';
import type { Strings } from '../strings/en.js';
import { loadStrings, stringsNow } from '../strings/index.js';

const rightToLeft =
  /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb|syr|arc)\b|-(arab|hebr|thaa|syrc|nkoo|adlm)\b/i;

/**
 * Which way a language is written: a short table, so that an element alone needs no manifest code.
 */
export function directionOf(lang: string): Dir { return rightToLeft.test(lang) ? 'rtl' : 'ltr'; }

/**
 * The language of its element: the exhibit's, or the nearest `lang` attribute when there is none.
 *
 * A page that changes its `lang` is followed. UI words arrive a moment later than the element;
 * until then they are English.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: ContextConsumer<Language>;
  #observer: MutationObserver | undefined;
  #lang = 'en';
  #strings: Strings = stringsNow('en');

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, languageContext);
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined' || this.#provided) return;
    this.#observer = new MutationObserver(() => { this.#follow(); });
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    this.#observer.observe(document.documentElement, options);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Language tag in use. */
  get lang(): string { return this.#provided?.lang ?? this.#lang; }

  /** Direction of the language in use. */
  get dir(): Dir { return this.#provided?.dir ?? directionOf(this.#lang); }

  /** UI words. */
  get strings(): Strings { return this.#provided?.strings ?? this.#strings; }

  get #provided(): Language | undefined { return this.#context.value; }

  #follow(): void {
    if (this.#provided) return;
    const lang = nearestLang(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#host.requestUpdate();
    void loadStrings(lang).then((strings) => {
      if (lang !== this.#lang) return;
      this.#strings = strings;
      this.#host.requestUpdate();
    });
  }
}

/** The nearest `lang` up the tree, through shadow roots; else the browser's; else English. */
function nearestLang(start: Element): string {
  let element: Element | null = start;
  while (element) {
    const holder: Element | null = element.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || 'en';
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language || 'en';
}
