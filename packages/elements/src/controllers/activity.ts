import type { ReactiveController, ReactiveElement } from 'lit';
import { ContextConsumer } from '../base/context.js';
import { sessionContext } from '../base/contexts.js';
import type { Session } from '../base/contexts.js';

/**
 * Tells the session that somebody is there while its element plays or is touched, so that a cabinet
 * never resets under a visitor. Without a session around it nothing happens.
 */
export class ActivityController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #session: ContextConsumer<Session>;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#session = new ContextConsumer(host, sessionContext);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#onTouch);
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('timeupdate', this.#onMedia, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#onTouch);
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('timeupdate', this.#onMedia, true);
  }

  readonly #onTouch = (): void => { this.#session.value?.activity('touch'); };
  readonly #onKey = (): void => { this.#session.value?.activity('key'); };
  readonly #onMedia = (): void => { this.#session.value?.activity('media'); };
}
