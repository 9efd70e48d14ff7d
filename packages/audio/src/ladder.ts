import { AudioError } from './audio-error.js';
import type { AudioErrorCode } from './audio-error.js';
import { mayPlay } from './source.js';
import type { AudioSource } from './source.js';

/**
 * The order in which sources are tried: each twice, for a link that hiccups, but for one that has
 * come and cannot be played; then the next; then none, and the words remain.
 */
export class Ladder {
  readonly #sources: readonly AudioSource[];
  #index = 0;
  #tries = 0;

  constructor(sources: readonly AudioSource[]) {
    const playable = sources.filter(mayPlay);
    this.#sources = playable.length > 0 ? playable : sources;
  }

  /** The source to play now; `undefined` when none is left. */
  get source(): AudioSource | undefined { return this.#sources[this.#index]; }

  /** Takes the next step after a failure. */
  next(code: AudioErrorCode): void {
    this.#tries += 1;
    if (this.#tries < 2 && code !== 'decode') return;
    this.#index += 1;
    this.#tries = 0;
  }

  /** The source has been heard: what fails later may be tried again. */
  heard(): void { this.#tries = 0; }

  /** From the first source again. */
  restart(): void { this.#index = this.#tries = 0; }
}

/** What a media element says about its failure, as one of our reasons. */
export function errorOf(element: HTMLMediaElement, src: string): AudioError {
  const { code = 0, message = '' } = element.error ?? {};
  const isDecode = code === MediaError.MEDIA_ERR_DECODE;
  return new AudioError(isDecode ? 'decode' : 'network', src, isDecode
    ? `${src} is damaged or is no sound that this browser plays. ${message}`
    : `${src} did not come, or is no sound. ${message}`);
}
