import { html } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import { handIcon } from '../styles/model-icons.js';

/** Who has not touched the object for so long may not know that it turns; chosen by trying. */
const PATIENCE_MILLISECONDS = 2500;
/** How long the drawing of the gesture stands. */
const HINT_MILLISECONDS = 3000;

let wasShown = false;

/** Forgets that the gesture was shown: the next visitor has not seen it. For a session's end. */
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
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (wasShown) return; // on another object meanwhile
      wasShown = true;
      this.isShown = true;
      this.#timer = setTimeout(() => { this.stop(); }, HINT_MILLISECONDS);
      this.#host.requestUpdate();
    }, PATIENCE_MILLISECONDS);
  }

  /** A hand that moves to and fro; it rests where the page's own styles say so. */
  draw(words: string): TemplateResult {
    return html`<div class="hint" aria-hidden="true">${icon(handIcon)}<span>${words}</span></div>`;
  }

  /** Somebody turns it already. */
  stop(): void {
    clearTimeout(this.#timer);
    if (!this.isShown) return;
    this.isShown = false;
    this.#host.requestUpdate();
  }
}
