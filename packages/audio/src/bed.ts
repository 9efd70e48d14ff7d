import { buses, busLevel } from './buses.js';
import { decodeFirst } from './decoded.js';
import type { Decoded } from './decoded.js';
import { whenSpeech } from './exclusive.js';
import { fadeTo } from './fade.js';
import { audioContext, gainOf } from './howler.js';
import type { AudioSource } from './source.js';

/** Under speech a bed is 20 dB softer. @see WCAG 2.2, 1.4.7 */
const ducked = 0.1;
/** It makes room quickly and comes back slowly, seconds. */
const down = 0.3;
const up = 0.8;

/**
 * A sound that lies under everything: the sea, a workshop. A loop without a gap, at most about a
 * minute long, that makes room for every voice of the page, and that a visitor can stop. Tells
 * `change` when it can be heard, or no more.
 */
export class Bed extends EventTarget {
  readonly #sources: readonly AudioSource[];
  readonly #level: number;
  #decoded: Decoded | undefined;
  #sound: number | undefined;
  #listening: AbortController | undefined;
  #isDucked = false;
  /** The last wish counts: a bed that is stopped while it loads does not start. */
  #wish = 0;

  /** @param level - How loud it is at most, 0–1. */
  constructor(sources: readonly AudioSource[], level = 0.5) {
    super();
    this.#sources = sources;
    this.#level = level;
  }

  /** Somebody wants it; it may still be loading, or wait for the visitor's first tap. */
  get isOn(): boolean { return this.#listening !== undefined; }

  /** It is on, and waits for the visitor's first tap, as browsers want it. */
  get isBlocked(): boolean { return this.isOn && audioContext()?.state === 'suspended'; }

  /**
   * Comes in softly.
   *
   * @throws {AudioError} `budget` where it is too long to be kept in memory; `network`, `decode`.
   */
  async start(): Promise<void> {
    if (this.isOn) return;
    const wish = (this.#wish += 1);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    whenSpeech(signal, (isSpeaking) => {
      this.#isDucked = isSpeaking;
      this.#fade(isSpeaking ? down : up);
    });
    buses.addEventListener('change', () => { this.#fade(0.1); }, { signal });
    try {
      const decoded = await decodeFirst(this.#sources, { loop: true, volume: 0 });
      if (wish !== this.#wish) {
        decoded.unload();
        return;
      }
      this.#decoded = decoded;
      this.#sound = decoded.howl.play() ?? undefined;
      this.#fade(up);
      audioContext()?.addEventListener('statechange', () => { this.#changed(); }, { signal });
      this.#changed();
    } catch (error) {
      if (wish === this.#wish) this.stop();
      throw error;
    }
  }

  /** Goes softly, and leaves the memory. */
  stop(): void {
    if (!this.isOn) return;
    this.#wish += 1;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#isDucked = false;
    const decoded = this.#decoded;
    this.#fade(down);
    this.#decoded = this.#sound = undefined;
    if (decoded) setTimeout(() => { decoded.unload(); }, down * 1000 + 50);
    this.#changed();
  }

  /** How loud it shall be now. */
  get level(): number {
    if (!this.isOn) return 0;
    return this.#level * busLevel('bed') * (this.#isDucked ? ducked : 1);
  }

  #changed(): void { this.dispatchEvent(new Event('change')); }

  #fade(seconds: number): void {
    if (!this.#decoded || this.#sound === undefined) return;
    const gain = gainOf(this.#decoded.howl, this.#sound);
    if (gain) fadeTo(gain, this.level, seconds);
  }
}
