import type { AudioPlayer, PlayerState } from '@vitrine/audio';
import type { Cue } from '@vitrine/audio/cues.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Chapter, Playable } from '../player/playable.js';
import { keyOf } from './sound.js';
import type { Sound } from './sound.js';

/** What a sound tells the element that it stands in. */
export interface SoundEvents {
  /** Another line is being said. */
  line: (index: number) => void;
  /** Another word is being said. */
  word: (line: number, word: number) => void;
  /** The time changed. */
  tick: () => void;
  /** It is doing something else. */
  state: (state: PlayerState, previous: PlayerState) => void;
  ended: () => void;
  /** A file did not play; the next one is tried, if there is one. */
  lost: (error: Error, isLast: boolean) => void;
  /** The words came, or did not. */
  words: (cues: readonly Cue[], isLost: boolean) => void;
  /** The same sentence is heard in another language now. */
  switched: () => void;
}

/** Where it was in another language. */
type Was = Pick<SoundController, 'cues' | 'currentTime' | 'duration'>;

/**
 * The sound of its element: the engine, the words, and the place in them when the language changes.
 * The engine comes by `import()`; what is asked for until then is done when it is there.
 */
export class SoundController implements ReactiveController, Playable {
  readonly #host: ReactiveElement;
  readonly #events: SoundEvents;
  #player: AudioPlayer | undefined;
  #engine: Promise<AudioPlayer> | undefined;
  #sound: Sound | undefined;
  #lang = '';
  #wanted = false;
  /** Where it goes on when it is put back on the page. */
  #kept = 0;
  #loading = new AbortController();
  #isSettled = false;
  #isReady = (): void => { /* nobody waits yet */ };
  #ready: Promise<void> = Promise.resolve();
  #hasBeenReady = false;

  /** The words with their times, in order. */
  cues: readonly Cue[] = [];
  /** The named parts of it, in order. */
  chapters: readonly Chapter[] = [];

  constructor(host: ReactiveElement, events: SoundEvents) {
    this.#host = host;
    this.#events = events;
    this.#waitAgain();
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#kept = this.currentTime;
    this.#loading.abort();
    this.#player?.unload();
    this.#wanted = false;
    this.#sound = undefined;
    this.#isSettled = false;
  }

  /** Once its length is known and it can be played, or never will be. */
  get ready(): Promise<void> { return this.#ready; }

  /** Its length and its words are there, or will not come. */
  get isSettled(): boolean { return this.#isSettled && this.state !== 'loading'; }

  /** The engine, once there is one. */
  get player(): AudioPlayer | undefined { return this.#player; }

  /** What it is doing. */
  get state(): PlayerState { return this.#player?.state ?? (this.#sound ? 'loading' : 'idle'); }

  /** Somebody wants to hear it. */
  get isWanted(): boolean { return this.#player?.isWanted || this.#wanted; }

  /** Seconds; `NaN` until it is known. */
  get duration(): number { return this.#player?.duration ?? Number.NaN; }

  /** Seconds from the start. */
  get currentTime(): number { return this.#player?.currentTime ?? this.#kept; }
  set currentTime(seconds: number) {
    if (this.#player) this.#player.currentTime = seconds; else this.#kept = seconds;
  }

  /** Speed; the pitch stays. */
  get playbackRate(): number { return this.#player?.playbackRate ?? 1; }
  set playbackRate(rate: number) { this.#later((player) => { player.playbackRate = rate; }); }

  /** Loudness, 0–1. */
  get volume(): number { return this.#player?.volume ?? 1; }
  set volume(level: number) { this.#later((player) => { player.volume = level; }); }

  /** Silent, though it plays on. */
  get muted(): boolean { return this.#player?.muted ?? false; }
  set muted(muted: boolean) { this.#later((player) => { player.muted = muted; }); }

  /** Plays, or will once the engine is there. */
  play(): void {
    if (this.#player) this.#player.play(); else this.#wanted = true;
  }

  /** Stops where it is. */
  pause(): void {
    this.#wanted = false;
    this.#player?.pause();
  }

  /** Plays from there. */
  playFrom(seconds: number): void {
    this.currentTime = seconds;
    if (!this.isWanted) this.play();
  }

  /**
   * Takes a sound, or none. The same sound in another language goes on at the same cue.
   *
   * @param chapters - Address of its chapters, `''` without any.
   */
  take(sound: Sound | undefined, chapters: string, lang: string): void {
    const before = this.#sound;
    if (keyOf(sound) === keyOf(before)) {
      this.#sound = sound;
      this.#lang = lang;
      return;
    }
    const isSame = before !== undefined && sound?.id === before.id
      && (sound.id !== '' || lang !== this.#lang);
    const { cues, currentTime, duration } = this;
    const place = isSame ? { cues, currentTime, duration } : undefined;
    const play = isSame ? this.isWanted : this.#wanted;
    this.#sound = sound;
    this.#lang = lang;
    this.#isSettled = false;
    this.#loading.abort();
    this.#loading = new AbortController();
    if (this.#hasBeenReady) this.#waitAgain();
    void this.#load(sound, chapters, { place, play });
  }

  async #load(
    sound: Sound | undefined, chapters: string, { place, play }: { place: Was | undefined;
      play: boolean },
  ): Promise<void> {
    const { signal } = this.#loading;
    const words = this.#words(sound, signal);
    const player = await this.#engineNow();
    if (signal.aborted) return;
    const begin = (from: number): void => {
      this.#kept = 0;
      player.load(sound?.sources ?? [], { from, play: play || this.#wanted });
      this.#wanted = false;
      if (player.state === 'idle') this.#becomeReady(); // it waits for its turn
    };
    if (!place) begin(this.#kept);
    const { cues, isLost } = await words;
    if (signal.aborted) return;
    this.cues = player.lines = cues;
    this.#events.words(cues, isLost);
    if (place) {
      const { placeOf, timeOf } = await import('./place.js');
      begin(timeOf(placeOf(place.cues, place.currentTime, place.duration), cues, Number.NaN));
      this.#events.switched();
    }
    this.chapters = chapters ? await this.#chapters(chapters, signal) : [];
    if (signal.aborted) return;
    this.#isSettled = true;
    this.#host.requestUpdate();
  }

  async #words(
    sound: Sound | undefined, signal: AbortSignal,
  ): Promise<{ cues: readonly Cue[]; isLost: boolean }> {
    if (!sound?.captions) return { cues: [], isLost: false };
    try {
      const { loadCues } = await import('@vitrine/audio/cues/load.js');
      const { cues } = await loadCues(sound.captions, signal);
      return { cues, isLost: cues.length === 0 };
    } catch {
      return { cues: [], isLost: true };
    }
  }

  async #chapters(address: string, signal: AbortSignal): Promise<readonly Chapter[]> {
    try {
      const { loadCues } = await import('@vitrine/audio/cues/load.js');
      const { cues } = await loadCues(address, signal);
      return cues.map(({ start, text }) => ({ start, title: text }));
    } catch {
      return []; // the sound goes on without them
    }
  }

  #engineNow(): Promise<AudioPlayer> {
    this.#engine ??= import('@vitrine/audio/player.js').then(({ AudioPlayer: Made }) => {
      const player = new Made();
      this.#player = player;
      player.addEventListener('linechange', ({ index }) => { this.#events.line(index); });
      player.addEventListener('wordchange', ({ line, word }) => { this.#events.word(line, word); });
      player.addEventListener('change', () => { this.#events.tick(); });
      player.addEventListener('ended', () => { this.#events.ended(); });
      player.addEventListener('sourcefail', ({ error, isLast }) => {
        this.#events.lost(error, isLast);
      });
      player.addEventListener('statechange', ({ state, previous }) => {
        if (state !== 'loading' && state !== 'idle') this.#becomeReady();
        this.#events.state(state, previous);
      });
      return player;
    });
    return this.#engine;
  }

  #becomeReady(): void {
    this.#hasBeenReady = true;
    this.#isReady();
  }

  #waitAgain(): void {
    this.#hasBeenReady = false;
    this.#ready = new Promise((resolve) => { this.#isReady = resolve; });
  }

  #later(run: (player: AudioPlayer) => void): void {
    if (this.#player) run(this.#player); else void this.#engineNow().then(run);
  }
}
