import type { ReactiveController, ReactiveElement } from 'lit';

/** Says once when its element is near the view, so that heavy files load only when wanted. */
export class VisibleController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #margin: string;
  #observer: IntersectionObserver | undefined;
  /** Whether the element was near the view since it was connected. */
  seen = false;

  /** @param margin - How near is near: CSS length around the viewport. */
  constructor(host: ReactiveElement, margin = '400px') {
    this.#host = host;
    this.#margin = margin;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen || typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.seen = true;
      this.hostDisconnected();
      this.#host.requestUpdate();
    }, { rootMargin: this.#margin });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
