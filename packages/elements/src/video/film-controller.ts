import type { AudioSource, Clock, ClockFace, PlayerState, TimedLine } from '@vitrine/audio';
import type { Ladder } from '@vitrine/audio/ladder.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Playable } from '../player/playable.js';

/** What a film tells the element that it stands in. */
export interface FilmEvents extends ClockFace {
  /** The time changed. */
  tick: () => void;
  /** It is doing something else. */
  state: (state: PlayerState) => void;
  ended: () => void;
  /** A file did not play; the next one is tried, if there is one. */
  lost: (error: Error, isLast: boolean) => void;
}

/** Without a byte for so long it tries the next file, milliseconds: as the sound engine does. */
const stallAfter = 8000;

type Engine = typeof import('@vitrine/audio/clock.js')
  & typeof import('@vitrine/audio/ladder.js') & typeof import('@vitrine/audio/exclusive.js');

async function engineOf(): Promise<Engine> {
  const [clock, ladder, exclusive] = await Promise.all([
    import('@vitrine/audio/clock.js'), import('@vitrine/audio/ladder.js'),
    import('@vitrine/audio/exclusive.js'),
  ]);
  return { ...clock, ...ladder, ...exclusive };
}

/**
 * The film of its element: one `<video>` that the element draws, its files tried in their order,
 * its lines told to the frame. Only one sound or film of a page is heard at a time.
 */
export class FilmController implements ReactiveController, Playable {
  readonly #host: ReactiveElement;
  readonly #events: FilmEvents;
  #engine: Engine | undefined;
  #element: HTMLVideoElement | undefined;
  #clock: Clock | undefined;
  #ladder: Ladder | undefined;
  #listening = new AbortController();
  #key = '[]';
  #sources: readonly AudioSource[] = [];
  #lines: readonly TimedLine[] = [];
  #state: PlayerState = 'idle';
  #wanted = false;
  /** Where it shall be once it has loaded, seconds. */
  #from = 0;
  /** It has been taken there. */
  #isThere = false;
  #rate = 1;
  #volume = 1;
  #muted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReady = (): void => { /* nobody waits yet */ };
  #ready = new Promise<void>((resolve) => { this.#isReady = resolve; });

  constructor(host: ReactiveElement, events: FilmEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void { this.#host.requestUpdate(); }

  hostDisconnected(): void {
    this.#from = this.currentTime;
    this.#release();
    this.#wanted = false;
    this.#state = 'idle';
  }

  /** Once its length is known, or no file is left. */
  get ready(): Promise<void> { return this.#ready; }

  /** The element in which it plays. */
  get element(): HTMLVideoElement | undefined { return this.#element; }
  set element(element: HTMLVideoElement | undefined) {
    if (element === this.#element) return;
    this.#release();
    this.#element = element;
    if (element && this.#sources.length > 0) void this.#open();
  }

  /** What it is doing. */
  get state(): PlayerState { return this.#state; }

  /** Somebody wants to see it: it plays, or will when it can. */
  get isWanted(): boolean { return this.#wanted; }

  /** Seconds, `NaN` until it is known. */
  get duration(): number { return this.#element?.duration ?? Number.NaN; }

  /** Seconds from the start; may be set before anything has loaded. */
  get currentTime(): number {
    return this.#element && this.#isThere ? this.#element.currentTime : this.#from;
  }
  set currentTime(seconds: number) {
    const last = Number.isFinite(this.duration) ? this.duration : Infinity;
    const time = Math.min(Math.max(0, Number.isFinite(seconds) ? seconds : 0), last);
    this.#from = time;
    if (this.#element && this.#isThere) this.#element.currentTime = time;
    this.#events.tick();
  }

  /** Speed, 0.25–4; the pitch stays. */
  get playbackRate(): number { return this.#rate; }
  set playbackRate(rate: number) {
    this.#rate = Math.min(Math.max(0.25, Number.isFinite(rate) ? rate : 1), 4);
    this.#adjust();
  }

  /** Loudness, 0–1. */
  get volume(): number { return this.#volume; }
  set volume(level: number) {
    this.#volume = Math.min(Math.max(0, Number.isFinite(level) ? level : 1), 1);
    this.#adjust();
  }

  /** Silent, though it plays on. */
  get muted(): boolean { return this.#muted; }
  set muted(muted: boolean) {
    this.#muted = muted;
    this.#adjust();
  }

  /** What is said when, in order. */
  get lines(): readonly TimedLine[] { return this.#lines; }
  set lines(lines: readonly TimedLine[]) {
    this.#lines = lines;
    if (this.#clock) this.#clock.lines = lines;
  }

  /** Plays; from the start after the end. After a failure it tries all files again. */
  play(): void {
    this.#wanted = true;
    if (this.#state === 'failed') this.#ladder?.restart();
    if (this.#state === 'idle' || this.#state === 'failed') void this.#open();
    else this.#start();
  }

  /** Stops where it is. */
  pause(): void {
    this.#wanted = false;
    this.#element?.pause();
    if (this.#state === 'loading' || this.#state === 'blocked') this.#become('paused');
  }

  /** Plays from there. */
  playFrom(seconds: number): void {
    this.currentTime = seconds;
    if (!this.#wanted) this.play();
  }

  /**
   * Takes the files of a film, best first; the same ones again change nothing.
   *
   * @param from - Where it goes on, seconds.
   */
  take(sources: readonly AudioSource[], from = 0): void {
    const key = JSON.stringify(sources);
    if (key === this.#key) return;
    const isPlaying = this.#wanted;
    this.#key = key;
    this.#sources = sources;
    this.#ladder = undefined;
    this.#from = from;
    this.#isThere = false;
    this.#wanted = isPlaying && sources.length > 0;
    this.#ready = new Promise((resolve) => { this.#isReady = resolve; });
    void this.#open();
  }

  /** Opens the file whose turn it is. */
  async #open(): Promise<void> {
    const [element, key] = [this.#element, this.#key];
    if (!element) return;
    this.#become(this.#sources.length > 0 ? 'loading' : 'idle');
    this.#engine ??= await engineOf();
    if (element !== this.#element || key !== this.#key) return;
    this.#ladder ??= new this.#engine.Ladder(this.#sources);
    this.#listen(element, this.#engine);
    const { source } = this.#ladder;
    this.#isThere = false;
    if (source) element.src = source.src; else element.removeAttribute('src');
    element.load();
    this.#adjust();
    if (this.#wanted) this.#start();
  }

  #listen(element: HTMLVideoElement, engine: Engine): void {
    if (this.#clock) return;
    this.#clock = new engine.Clock(this.#events);
    this.#clock.lines = this.#lines;
    this.#clock.attach(element);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const handlers: [string, () => void][] = [
      ['loadedmetadata', () => { this.#onLength(element); }],
      ['playing', () => { this.#onPlaying(engine); }],
      ['waiting', () => { if (this.#wanted) this.#wait(); }],
      ['progress', () => { if (this.#state === 'loading' && this.#wanted) this.#watch(); }],
      ['pause', () => { this.#onPause(element); }], ['ended', () => { this.#onEnded(); }],
      ['error', () => { this.#fail(engine.errorOf(element, element.src)); }],
      ...['timeupdate', 'seeking', 'seeked', 'durationchange'].map(
        (type): [string, () => void] => [type, () => { this.#events.tick(); }],
      ),
    ];
    for (const [type, run] of handlers) element.addEventListener(type, run, { signal });
    engine.whenOthersSpeak(this, signal, () => { if (this.#wanted) this.pause(); });
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#clock?.detach();
    this.#clock = undefined;
    const element = this.#element;
    this.#element = undefined;
    this.#isThere = false;
    if (!element) return;
    element.pause();
    element.removeAttribute('src');
    element.load(); // lets go of the file and of its decoder
  }

  #start(): void {
    const element = this.#element;
    if (!element) return;
    if (element.paused) this.#wait();
    element.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      this.#wanted = false;
      clearTimeout(this.#timer);
      this.#become('blocked');
    });
  }

  #wait(): void {
    this.#become('loading');
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const src = this.#element?.src ?? '';
      if (!this.#engine || !this.#wanted || this.#state !== 'loading') return;
      this.#fail(new Error(`${src} sent nothing for ${stallAfter / 1000} s.`));
    }, stallAfter);
  }

  #onLength(element: HTMLVideoElement): void {
    if (this.#from > 0) element.currentTime = Math.min(this.#from, element.duration);
    this.#isThere = true;
    if (!this.#wanted) this.#become('paused');
    this.#isReady();
    this.#events.tick();
  }

  #onPlaying(engine: Engine): void {
    clearTimeout(this.#timer);
    this.#ladder?.heard();
    this.#wanted = true;
    this.#become('playing');
    engine.speak(this);
  }

  #onPause(element: HTMLVideoElement): void {
    if (element.ended || !element.paused || this.#state === 'failed') return;
    if (this.#state !== 'playing') return; // another file is being loaded
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#become('paused');
  }

  #onEnded(): void {
    this.#wanted = false;
    this.#become('paused');
    this.#events.ended();
  }

  #fail(error: Error): void {
    if (this.#sources.length === 0) return; // nothing was asked for
    clearTimeout(this.#timer);
    this.#from = this.currentTime;
    this.#ladder?.next('code' in error && error.code === 'decode' ? 'decode' : 'network');
    const isLast = !this.#ladder?.source;
    if (isLast) {
      this.#wanted = false;
      this.#isReady();
      this.#become('failed');
    } else void this.#open();
    this.#events.lost(error, isLast);
  }

  /** A file that is loaded forgets its speed. */
  #adjust(): void {
    const element = this.#element;
    if (element) {
      element.preservesPitch = true;
      element.defaultPlaybackRate = element.playbackRate = this.#rate;
      element.volume = this.#volume;
      element.muted = this.#muted;
    }
    this.#events.tick();
  }

  #become(state: PlayerState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state !== 'playing' && state !== 'loading') this.#engine?.hush(this);
    this.#events.state(state);
  }
}
