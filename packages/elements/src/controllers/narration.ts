import type { ReactiveController, ReactiveElement } from 'lit';

/** What every voice of a page tells the others when it starts: `exclusive.ts` of the engine. */
const sound = 'vitrine-sound';

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

  hostConnected(): void { document.addEventListener(sound, this.#onOther); }

  hostDisconnected(): void {
    document.removeEventListener(sound, this.#onOther);
    this.stop();
  }

  /** Address of what is being said; `''` in silence. */
  get speaking(): string { return this.#sound && !this.#sound.paused ? this.#sound.src : ''; }

  /** Says it from the start. A sound that cannot be played leaves its words. */
  async play(src: string): Promise<void> {
    this.stop();
    const voice = (this.#sound = new Audio(src));
    for (const type of ['ended', 'error', 'pause', 'playing']) {
      voice.addEventListener(type, () => {
        if (voice === this.#sound) this.#tell(type === 'playing');
        this.#host.requestUpdate();
      });
    }
    try {
      await voice.play();
    } catch {
      if (voice === this.#sound) this.stop(); // a browser that wants a tap first, a broken file
    }
  }

  /** Says it, or is silent if something is being said. */
  toggle(src: string): void {
    if (this.speaking) this.stop();
    else void this.play(src);
  }

  /** Tells the page that it speaks, or no more: others fall silent, a bed below rises again. */
  #tell(isSpeaking: boolean): void {
    document.dispatchEvent(new CustomEvent(sound, { detail: { owner: this, isSpeaking } }));
  }

  /** Two voices at once are none. */
  readonly #onOther = (event: Event): void => {
    // Safe: nothing else is told by events of this name.
    const { owner, isSpeaking } = (event as CustomEvent<{ owner: object; isSpeaking: boolean }>)
      .detail;
    if (isSpeaking && owner !== this) this.stop();
  };

  /** Silence at once. */
  stop(): void {
    if (!this.#sound) return;
    this.#sound.pause();
    this.#sound.removeAttribute('src');
    this.#sound = undefined;
    this.#tell(false);
    this.#host.requestUpdate();
  }
}
