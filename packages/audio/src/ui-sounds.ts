import { AudioError } from './audio-error.js';
import { busLevel } from './buses.js';
import { decodeFirst } from './decoded.js';
import type { Decoded } from './decoded.js';
import type { AudioSource } from './source.js';

/** Longer than this a sheet of clicks and chimes is none, seconds. */
const longest = 10;

/**
 * Clicks and chimes out of one sheet, each where it stands in it: they start within milliseconds
 * and never run into their neighbour.
 */
export class UiSounds {
  readonly #loading: Promise<Decoded>;
  #decoded: Decoded | undefined;

  /**
   * @param sounds - Name → `[start, length]`, seconds in the sheet.
   */
  constructor(
    sheet: readonly AudioSource[], sounds: Readonly<Record<string, readonly [number, number]>>,
  ) {
    const sprite = Object.fromEntries(Object.entries(sounds).map(
      ([name, [start, length]]): [string, [number, number]] =>
        [name, [start * 1000, length * 1000]],
    ));
    this.#loading = decodeFirst(sheet, { sprite }).then((decoded) => {
      this.#decoded = decoded;
      if (decoded.howl.duration() <= longest) return decoded;
      this.unload();
      throw new AudioError('budget', sheet[0]?.src ?? '',
        `A sheet of UI sounds is at most ${longest} s long.`);
    });
    this.#loading.catch(() => { /* told by `ready` */ });
  }

  /** Once they can be heard. Rejects with an {@link AudioError}: a click is never needed. */
  get ready(): Promise<void> { return this.#loading.then(() => undefined); }

  /** Plays one at once; nothing while they load, or when there is none of that name. */
  play(name: string): void {
    const { howl } = this.#decoded ?? {};
    if (!howl) return;
    const sound = howl.play(name);
    if (sound !== null) howl.volume(busLevel('ui'), sound);
  }

  /** Leaves the memory. */
  unload(): void {
    this.#decoded?.unload();
    this.#decoded = undefined;
  }
}
