import type { ReactiveController, ReactiveElement } from 'lit';

/** From this width on, in letters (`em`), a stop stands beside the ways to others. */
const wide = 41;

/** How much room a guide has, in letters: larger text has less of it. */
export class Room implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;
  /** There is room for two columns. */
  isWide = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => { this.#measure(); });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void { this.#observer?.disconnect(); }

  hostUpdate(): void { this.#measure(); } // the text may have another size

  #measure(): void {
    const letter = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const isWide = this.#host.clientWidth >= wide * letter;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
