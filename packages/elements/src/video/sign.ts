import type { ReactiveController, ReactiveElement } from 'lit';

/** Hands may be so far from the words before they are set right, seconds: half a sign. */
const drift = 0.2;

/**
 * Keeps the film in sign language where the film is: it plays, waits, jumps and hurries with it. It
 * is always mute: there is one sound.
 */
export class SignController implements ReactiveController {
  #following = new AbortController();
  #film: HTMLVideoElement | undefined;
  #sign: HTMLVideoElement | undefined;

  constructor(host: ReactiveElement) { host.addController(this); }

  hostDisconnected(): void { this.follow(undefined, undefined); }

  /** Makes one follow the other until it is called again. */
  follow(film: HTMLVideoElement | undefined, sign: HTMLVideoElement | undefined): void {
    if (film === this.#film && sign === this.#sign) return;
    this.#following.abort();
    this.#sign?.pause();
    this.#film = film;
    this.#sign = sign;
    if (!film || !sign) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    const types = [
      'playing', 'pause', 'waiting', 'seeking', 'seeked', 'ratechange', 'ended', 'timeupdate',
    ];
    for (const type of types) film.addEventListener(type, this.#match, { signal });
    sign.addEventListener('loadedmetadata', this.#match, { signal });
    this.#match();
  }

  readonly #match = (): void => {
    const [film, sign] = [this.#film, this.#sign];
    if (!film || !sign || sign.readyState < 1) return;
    sign.muted = true;
    if (sign.playbackRate !== film.playbackRate) sign.playbackRate = film.playbackRate;
    const to = Math.min(film.currentTime, sign.duration);
    if (Math.abs(sign.currentTime - to) > drift) sign.currentTime = to;
    const isMoving = !film.paused && !film.ended && film.readyState > 2 && to < sign.duration;
    if (isMoving && sign.paused) void sign.play().catch(() => { /* the film goes on without */ });
    else if (!isMoving && !sign.paused) sign.pause();
  };
}
