import { AudioError } from './audio-error.js';
import { buses, busLevel } from './buses.js';
import { Clock } from './clock.js';
import { hush, speak, whenOthersSpeak } from './exclusive.js';
import { Ladder, errorOf } from './ladder.js';
import { LineEvent, SourceEvent, StateEvent, WordEvent } from './player-events.js';
import type { PlayerEventMap, PlayerState } from './player-events.js';
import type { AudioSource } from './source.js';
import type { TimedLine } from './timed.js';
import { borrowVoice, isVoiceFree } from './voice.js';
import type { Loan } from './voice.js';

/** How a sound is loaded. */
export interface LoadOptions {
  /** Where it starts, seconds. */
  readonly from?: number;
  /** Plays as soon as it can. */
  readonly play?: boolean;
}

/** How a player behaves. */
export interface PlayerOptions {
  /** Without a byte for so long it tries the next source, milliseconds. @defaultValue 8000 */
  readonly stallAfter?: number;
  /** Before a source that failed is tried again, milliseconds. @defaultValue 250 */
  readonly retryAfter?: number;
}

/**
 * One voice: narration, description, the sound of a stop. It streams, so that an hour costs no more
 * memory than a minute; only one player of a page is heard at a time.
 *
 * `state` is the only truth; everything else follows from it and from the events.
 */
export class AudioPlayer extends EventTarget {
  readonly #options: Required<PlayerOptions>;
  readonly #clock = new Clock({
    line: (index) => { this.dispatchEvent(new LineEvent(index)); },
    word: (line, word) => { this.dispatchEvent(new WordEvent(line, word)); },
  });
  #ladder = new Ladder([]);
  #loan: Loan | undefined;
  #listening: AbortController | undefined;
  #state: PlayerState = 'idle';
  #failure: AudioError | undefined;
  /** Somebody wants to hear it. */
  #wanted = false;
  /** Where it shall be once it has loaded, seconds. */
  #from = 0;
  /** The time that was told last, seconds. */
  #last = 0;
  #duration = Number.NaN;
  #rate = 1;
  #volume = 1;
  #muted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PlayerOptions = {}) {
    super();
    this.#options = { stallAfter: 8000, retryAfter: 250, ...options };
  }

  override addEventListener<Type extends keyof PlayerEventMap>(
    type: Type, listener: (event: PlayerEventMap[Type]) => void,
    options?: AddEventListenerOptions,
  ): void {
    // Safe: events of this name are dispatched here only, and are of this class.
    super.addEventListener(type, listener as (event: Event) => void, options);
  }

  /** What it is doing. */
  get state(): PlayerState { return this.#state; }

  /** Why it is `failed`. */
  get failure(): AudioError | undefined { return this.#failure; }

  /** The media element in use, `undefined` while none is. Another one may be lent later. */
  get mediaElement(): HTMLAudioElement | undefined { return this.#loan?.element; }

  /** Somebody wants to hear it: it plays, or will when it can. */
  get isWanted(): boolean { return this.#wanted; }

  /** Address of the file in use, `''` when there is none. */
  get src(): string { return this.#ladder.source?.src ?? ''; }

  /** Length in seconds, `NaN` until it is known. */
  get duration(): number { return this.#duration; }

  /** Seconds from the start; may be set before anything has loaded. */
  get currentTime(): number {
    const element = this.mediaElement;
    return element && element.readyState > 0 ? element.currentTime : this.#from;
  }
  set currentTime(seconds: number) {
    const last = Number.isFinite(this.#duration) ? this.#duration : Infinity;
    const time = Math.min(Math.max(0, Number.isFinite(seconds) ? seconds : 0), last);
    const element = this.mediaElement;
    this.#from = time;
    if (element && element.readyState > 0) element.currentTime = time;
    this.#changed();
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

  /** What is said when, in order; `linechange` and `wordchange` tell of it. */
  get lines(): readonly TimedLine[] { return this.#clock.lines; }
  set lines(lines: readonly TimedLine[]) { this.#clock.lines = lines; }

  /** Index of the line that is being said, -1 in a pause. */
  get line(): number { return this.#clock.line; }

  /** Index of its word, -1 between words. */
  get word(): number { return this.#clock.word; }

  /**
   * Takes other files, best first. Loads no more than their length until somebody plays it, and not
   * even that where other voices of the page are at it: `idle`.
   */
  load(sources: readonly AudioSource[], { from = 0, play = false }: LoadOptions = {}): void {
    this.#ladder = new Ladder(sources);
    this.#from = from;
    this.#wanted = play;
    this.#duration = Number.NaN;
    this.#failure = undefined;
    if (this.src && (play || this.#loan || isVoiceFree())) this.#open();
    else this.#become('idle');
    this.#changed();
  }

  /** Plays, from the start after the end. After a failure it tries all sources again. */
  play(): void {
    this.#wanted = true;
    if (this.#state === 'failed') this.#ladder.restart();
    if (!this.src) this.#wanted = false;
    else if (!this.#loan || this.#state === 'failed') this.#open();
    else this.#start(this.#loan.element);
  }

  /** Stops where it is. */
  pause(): void {
    this.#wanted = false;
    this.mediaElement?.pause();
    if (this.#state === 'loading' || this.#state === 'blocked') this.#become('paused');
  }

  /** Gives the element back and forgets the files. The player may be used again. */
  unload(): void {
    this.load([]);
    this.#release();
  }

  #open(): void {
    const { source } = this.#ladder;
    if (!source) return;
    this.#failure = undefined;
    const element = this.#loan?.element ?? this.#borrow();
    element.src = source.src;
    element.load();
    this.#adjust();
    this.#become('loading');
    if (this.#wanted) this.#start(element);
  }

  #start(element: HTMLAudioElement): void {
    if (element.paused) this.#become('loading');
    this.#watchForStall();
    element.play().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      this.#wanted = false;
      clearTimeout(this.#timer);
      this.#become('blocked');
    });
  }

  #borrow(): HTMLAudioElement {
    this.#loan = borrowVoice(() => {
      this.#from = this.currentTime;
      this.#wanted = false;
      this.#release();
      this.#become('idle');
    });
    const { element } = this.#loan;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const handlers: [string, () => void][] = [
      ['loadedmetadata', () => { this.#onLength(element); }],
      ['playing', this.#onPlaying], ['waiting', this.#onWaiting],
      ['progress', () => { if (this.#state === 'loading') this.#watchForStall(); }],
      ['pause', () => { this.#onPause(element); }], ['ended', this.#onEnded],
      ['error', () => { this.#fail(errorOf(element, this.src)); }],
      ['timeupdate', () => { this.#onTime(element); }],
      ...['seeked', 'durationchange'].map(
        (type): [string, () => void] => [type, () => { this.#changed(); }],
      ),
    ];
    for (const [type, run] of handlers) element.addEventListener(type, run, { signal });
    whenOthersSpeak(this, signal, () => { if (this.#wanted) this.pause(); });
    buses.addEventListener('change', () => { this.#adjust(); }, { signal });
    this.#clock.attach(element);
    return element;
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#clock.detach();
    this.#listening?.abort();
    this.#loan?.give();
    this.#loan = undefined;
  }

  #onLength(element: HTMLAudioElement): void {
    this.#duration = element.duration;
    if (this.#from > 0) element.currentTime = Math.min(this.#from, element.duration);
    if (!this.#wanted) this.#become('paused');
    this.#changed();
  }

  readonly #onPlaying = (): void => {
    clearTimeout(this.#timer);
    this.#ladder.heard();
    this.#wanted = true; // a lock screen may have started it
    this.#become('playing');
    speak(this);
  };

  /** It plays when its time goes on, also where that is not said (WebKitGTK, after the end). */
  #onTime(element: HTMLAudioElement): void {
    const { currentTime } = element;
    const goesOn = currentTime > this.#last && currentTime < this.#last + 1;
    this.#last = currentTime;
    if (goesOn && this.#state === 'loading' && !element.paused) this.#onPlaying();
    this.#changed();
  }

  readonly #onWaiting = (): void => {
    if (!this.#wanted) return;
    this.#become('loading');
    this.#watchForStall();
  };

  /** The system may pause it, too: a call, another app, a lock screen. */
  #onPause(element: HTMLAudioElement): void {
    if (element.ended || !element.paused || this.#state === 'failed') return;
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#become('paused');
  }

  readonly #onEnded = (): void => {
    this.#wanted = false;
    this.#become('paused');
    this.dispatchEvent(new Event('ended'));
  };

  #watchForStall(): void {
    clearTimeout(this.#timer);
    const { stallAfter } = this.#options;
    this.#timer = setTimeout(() => {
      if (!this.#wanted || this.#state !== 'loading') return;
      const seconds = stallAfter / 1000;
      this.#fail(new AudioError('stall', this.src, `${this.src} sent nothing for ${seconds} s.`));
    }, stallAfter);
  }

  #fail(error: AudioError): void {
    clearTimeout(this.#timer);
    this.#from = this.currentTime;
    this.#ladder.next(error.code);
    const isLast = !this.src;
    if (isLast) {
      this.#wanted = false;
      this.#failure = error;
      this.#become('failed');
    } else {
      this.#become('loading');
      this.#timer = setTimeout(() => { this.#open(); }, this.#options.retryAfter);
    }
    this.dispatchEvent(new SourceEvent(error, isLast));
  }

  /** A file that is loaded forgets its speed. */
  #adjust(): void {
    const element = this.mediaElement;
    if (element) {
      element.preservesPitch = true;
      element.defaultPlaybackRate = element.playbackRate = this.#rate;
      element.volume = this.#volume * busLevel('narration');
      element.muted = this.#muted;
    }
    this.#changed();
  }

  #changed(): void { this.dispatchEvent(new Event('change')); }

  #become(state: PlayerState): void {
    const previous = this.#state;
    if (state === previous) return;
    this.#state = state;
    if (state !== 'playing' && state !== 'loading') hush(this);
    this.dispatchEvent(new StateEvent(state, previous));
  }
}
