import type { ReactiveController, ReactiveElement } from 'lit';

/** How long the drawing of the gesture stands: `look.md`, the first three seconds. */
const HINT_MILLISECONDS = 3000;

let wasShown = false;

/** Forgets that the gesture was shown: the next visitor has not seen it. Called at session's end. */
export function forgetHint(): void { wasShown = false; }

/** Shows how an object is turned, once in a session and never again. */
export class Hint implements ReactiveController {
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the drawing is on screen. */
  isShown = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void { /* begins with the object's first picture */ }

  hostDisconnected(): void { this.stop(); }

  /** The object is there. */
  start(): void {
    if (wasShown) return;
    wasShown = true;
    this.isShown = true;
    this.#timer = setTimeout(() => { this.stop(); }, HINT_MILLISECONDS);
    this.#host.requestUpdate();
  }

  /** Somebody turns it already. */
  stop(): void {
    clearTimeout(this.#timer);
    if (!this.isShown) return;
    this.isShown = false;
    this.#host.requestUpdate();
  }
}
