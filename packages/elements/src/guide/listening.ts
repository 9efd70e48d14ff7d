import type { ReactiveController, ReactiveElement } from 'lit';
import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import type { VitrineAudio } from '../audio/audio.js';
import type { Stop } from './stops.js';
import type { TakeAlong } from './take-along.js';

/** The files of a stop. */
export interface StopFiles {
  readonly sound: ResolvedAudio | undefined;
  readonly picture: ResolvedImage | undefined;
}

/** Between what is said of a stop and its sound, milliseconds: time to hear the title. */
const titlePause = 2000;

/** Files of words that are asked for at once, to see how long a stop is. */
const atMost = 40;

/** What is heard in a guide: one stop in one player, the next one made ready meanwhile. */
export class Listening implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #along: TakeAlong;
  readonly #audio: () => VitrineAudio | null;
  /** Seconds, by the address of the sound; `undefined` while somebody looks. */
  readonly #lengths = new Map<string, number | undefined>();
  /** The files of the stop that is heard: they stay the same while it is. */
  #files: StopFiles & { key: string } = { key: '', sound: undefined, picture: undefined };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ready: AbortController | undefined;

  /** The stops that were heard to their end. */
  readonly heard = new Set<string>();
  /** It plays, or will when it can. */
  plays = false;

  constructor(host: ReactiveElement, along: TakeAlong, audio: () => VitrineAudio | null) {
    this.#host = host;
    this.#along = along;
    this.#audio = audio;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.rest();
    this.#files = { key: '', sound: undefined, picture: undefined };
  }

  /** Seconds of a stop; `undefined` until somebody knows. */
  lengthOf({ sound, duration }: Stop): number | undefined {
    return this.#lengths.get(sound?.src ?? '') ?? duration;
  }

  /** Looks up how long the stops are whose length the manifest does not say: to their last word. */
  async measure(stops: readonly Stop[]): Promise<void> {
    const open = stops.filter(({ sound, duration }) =>
      sound?.captions && !duration && !this.#lengths.has(sound.src)).slice(0, atMost);
    if (open.length === 0) return;
    for (const { sound } of open) this.#lengths.set(sound?.src ?? '', undefined);
    const { loadCues } = await import('@vitrine/audio/cues/load.js');
    await Promise.allSettled(open.map(async ({ sound }) => {
      const { cues } = await loadCues(sound?.captions ?? '', new AbortController().signal);
      const key = sound?.src ?? '';
      this.#lengths.set(key, this.#lengths.get(key) ?? cues.at(-1)?.end);
    }));
    this.#host.requestUpdate();
  }

  /** The files of a stop: the copy on the phone, if there was one when the stop was chosen. */
  filesOf({ id, sound, picture }: Stop, lang: string): StopFiles {
    const key = `${id} ${lang}`;
    if (key !== this.#files.key) {
      this.#files = { key, sound: sound && this.#along.sound(sound),
        picture: picture && this.#along.picture(picture) };
    }
    return this.#files;
  }

  /** Nothing that was begun for later goes on. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#ready?.abort();
    this.#ready = undefined;
  }

  /** Does it once there was time to hear what was said: nobody is talked over. */
  soon(run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, titlePause);
  }

  /** Plays, or stops where it is. */
  toggle(): void {
    const audio = this.#audio();
    if (audio?.paused) audio.play(); else audio?.pause();
  }

  /** It is ready: its length is known. */
  loaded({ sound }: Stop): void {
    const { duration = Number.NaN } = this.#audio() ?? {};
    if (Number.isFinite(duration)) this.#lengths.set(sound?.src ?? '', duration);
    this.#host.requestUpdate();
  }

  /** It plays or stopped. */
  changed(next: Stop | undefined): void {
    this.plays = !(this.#audio()?.paused ?? true);
    this.#host.requestUpdate();
    if (!this.plays || this.#ready || !next) return;
    const { signal } = (this.#ready = new AbortController());
    void import('./preload-stop.js').then(({ preloadStop }) => preloadStop(next, signal))
      .catch(() => undefined); // without a network there is nothing to make ready
  }
}
