import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * One voice of its element: what a spot or a stop of a tour says aloud. Only one thing speaks at a
 * time, and nothing does once the element is gone. Speech is never the only way: its words stand
 * beside it.
 */
export class NarrationController implements ReactiveController {
  readonly #host: ReactiveElement;
  #sound: HTMLAudioElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void { /* speaks when it is asked to */ }

  hostDisconnected(): void { this.stop(); }

  /** Address of what is being said; `''` in silence. */
  get speaking(): string { return this.#sound && !this.#sound.paused ? this.#sound.src : ''; }

  /** Says it from the start. A sound that cannot be played leaves its words. */
  async play(src: string): Promise<void> {
    this.stop();
    const sound = (this.#sound = new Audio(src));
    for (const type of ['ended', 'error', 'pause', 'playing']) {
      sound.addEventListener(type, () => { this.#host.requestUpdate(); });
    }
    try {
      await sound.play();
    } catch {
      if (sound === this.#sound) this.stop(); // a browser that wants a tap first, a broken file
    }
  }

  /** Says it, or is silent if something is being said. */
  toggle(src: string): void {
    if (this.speaking) this.stop();
    else void this.play(src);
  }

  /** Silence at once. */
  stop(): void {
    if (!this.#sound) return;
    this.#sound.pause();
    this.#sound.removeAttribute('src');
    this.#sound = undefined;
    this.#host.requestUpdate();
  }
}
