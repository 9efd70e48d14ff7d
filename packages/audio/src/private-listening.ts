import { outputs, useOutput } from './outputs.js';
import type { Output } from './outputs.js';

/**
 * Whatever is plugged in is heard alone: the loudspeaker is silent while a headset is in.
 *
 * A USB headset comes as a device; the jack of a keypad sends a key, for which whoever reads the
 * keypad calls {@link plug} and {@link unplug}. Tells `change`.
 *
 * @see 49 CFR 27.71 (k)(5); EN 301 549, 5.1.3
 */
export class PrivateListening extends EventTarget {
  readonly #isHeadset: (output: Output) => boolean;
  #isPrivate = false;

  /** @param isHeadset - Tells a headset by its name. */
  constructor(isHeadset = ({ label }: Output): boolean => /head|ear|handset/i.test(label)) {
    super();
    this.#isHeadset = isHeadset;
  }

  /** A headset is in. */
  get isPrivate(): boolean { return this.#isPrivate; }

  /** Looks now, and whenever a device comes or goes. @param signal - Ends it. */
  async watch(signal: AbortSignal): Promise<void> {
    if (!('mediaDevices' in navigator)) return; // a page without https
    const look = async (): Promise<void> => {
      const headset = (await outputs()).find(this.#isHeadset);
      if (!signal.aborted) await this.#route(headset !== undefined, headset?.id ?? '');
    };
    navigator.mediaDevices.addEventListener('devicechange', () => { void look(); }, { signal });
    await look();
  }

  /** A headset was plugged in that is no device of its own. */
  async plug(): Promise<void> {
    await this.#route(true, (await outputs()).find(this.#isHeadset)?.id ?? '');
  }

  /** It was pulled out. */
  async unplug(): Promise<void> { await this.#route(false, ''); }

  async #route(isPrivate: boolean, id: string): Promise<void> {
    const isNew = isPrivate !== this.#isPrivate;
    this.#isPrivate = isPrivate;
    try {
      await useOutput(id);
    } finally {
      if (isNew) this.dispatchEvent(new Event('change'));
    }
  }
}
