import type { ReactiveController, ReactiveElement } from 'lit';

/** A film on the whole screen, with everything that belongs to it; the browser's Escape ends it. */
export class FullScreen implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #part: () => Element | null;

  /** @param part - What is shown on the whole screen. */
  constructor(host: ReactiveElement, part: () => Element | null) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostConnected(): void { document.addEventListener('fullscreenchange', this.#onChange); }

  hostDisconnected(): void { document.removeEventListener('fullscreenchange', this.#onChange); }

  /** Whether the browser lets a page do it: a phone's may not, nor a frame's. */
  get isPossible(): boolean { return document.fullscreenEnabled; }

  /** It is on the whole screen. */
  get isOn(): boolean {
    const { renderRoot: root } = this.#host;
    return root instanceof ShadowRoot && root.fullscreenElement !== null;
  }

  /** Onto the whole screen, or back to its place in the page. */
  toggle(): void {
    const done = this.isOn ? document.exitFullscreen() : this.#part()?.requestFullscreen();
    done?.catch(() => { /* the browser says no: it stays where it is */ });
  }

  readonly #onChange = (): void => { this.#host.requestUpdate(); };
}
