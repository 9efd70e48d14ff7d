import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import type { AudioSource } from '@vitrine/audio';
import type { Stop } from './stops.js';

/** What a copy of a guide is doing. */
export type CopyState = 'none' | 'asking' | 'loading' | 'whole' | 'failed' | 'full';

/** A file to keep, and its bytes where the manifest says them. */
interface Wanted { readonly src: string; readonly bytes: number | undefined }

/** What says that a copy is whole; its body is the list of its bytes. */
const seal = new URL('vitrine-guide-copy', 'https://copy.invalid/').href;

/**
 * A guide on the visitor's own phone, in one language: sounds, words and pictures in the browser's
 * Cache Storage. They are played from there by `blob:` addresses, so that no service worker is
 * needed and seeking works. A copy counts once all of it is there; half of one is thrown away.
 */
export class OfflineCopy {
  readonly #name: string;
  readonly #stops: readonly Stop[];
  readonly #mayPlay: (source: AudioSource) => boolean;
  readonly #changed: () => void;
  readonly #local = new Map<string, string>();
  #running: AbortController | undefined;

  /** What it is doing. */
  state: CopyState = 'none';
  /** Bytes that are here. */
  done = 0;
  /** Bytes of the whole; `undefined` where no server says them. */
  whole: number | undefined;

  /**
   * @param name - The same for the same guide in the same language.
   * @param mayPlay - Whether this browser may be able to play a file.
   */
  constructor(
    name: string, stops: readonly Stop[], mayPlay: (source: AudioSource) => boolean,
    changed: () => void,
  ) {
    this.#name = name;
    this.#mayPlay = mayPlay;
    this.#stops = stops;
    this.#changed = changed;
  }

  /** Takes up a copy that was made before; lets go of half of one. */
  async open(): Promise<void> {
    if (!await caches.has(this.#name)) return;
    const cache = await caches.open(this.#name);
    const sealed = await cache.match(seal);
    if (!sealed) { await caches.delete(this.#name); return; }
    this.done = this.whole = Number(await sealed.text());
    for (const { src } of this.#wanted) {
      const blob = await (await cache.match(src))?.blob();
      if (blob) this.#local.set(src, URL.createObjectURL(blob));
    }
    this.#become('whole');
  }

  /** Asks how large it would be. */
  async ask(): Promise<void> {
    if (this.state !== 'none' || this.whole !== undefined) return;
    this.#become('asking');
    try {
      const sizes = await Promise.all(this.#wanted.map(sizeOf));
      this.whole = sizes.every((size) => size > 0) ? sizes.reduce((a, b) => a + b, 0) : undefined;
    } catch {
      this.whole = undefined; // no network: downloading will say so
    }
    this.#become('none');
  }

  /** Downloads everything. */
  async download(): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    this.done = 0;
    this.#become('loading');
    try {
      const cache = await caches.open(this.#name);
      for (const { src } of this.#wanted) {
        const response = await fetch(src, { signal });
        if (!response.ok) throw new Error(`${src} did not come: ${response.status}.`);
        const body = await this.#read(response);
        const type = response.headers.get('content-type') ?? '';
        await cache.put(src, new Response(body, { headers: { 'content-type': type } }));
      }
      signal.throwIfAborted();
      await cache.put(seal, new Response(String(this.done)));
      await this.open();
    } catch (error) {
      await caches.delete(this.#name);
      this.done = 0;
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#become(signal.aborted ? 'none' : isFull ? 'full' : 'failed');
    }
  }

  /** Stops a download and keeps nothing of it. */
  cancel(): void { this.#running?.abort(); }

  /** Throws the copy away. */
  async remove(): Promise<void> {
    await caches.delete(this.#name);
    this.close();
    this.done = 0;
    this.#become('none');
  }

  /** Lets go of the addresses; the files stay. */
  close(): void {
    this.cancel();
    for (const address of this.#local.values()) URL.revokeObjectURL(address);
    this.#local.clear();
  }

  /** A sound as it is kept here; `undefined` where it is not. */
  sound(sound: ResolvedAudio): ResolvedAudio | undefined {
    const here = sourcesOf(sound).map(({ src }) => this.#local.get(src)).find(Boolean);
    if (!here) return undefined;
    const captions = sound.captions && this.#local.get(sound.captions);
    return { ...sound, src: here, sources: [], ...(captions ? { captions } : {}) };
  }

  /** A picture as it is kept here; `undefined` where it is not. */
  picture(picture: ResolvedImage): ResolvedImage | undefined {
    const here = this.#local.get(picture.src);
    return here ? { ...picture, src: here, sources: [] } : undefined;
  }

  /** What is kept: of each sound the best file that this browser plays. */
  get #wanted(): Wanted[] {
    const found = new Map<string, Wanted>();
    const add = (src: string | undefined, bytes?: number): void => {
      if (src && !found.has(src)) found.set(src, { src, bytes });
    };
    for (const { sound, picture } of this.#stops) {
      const best = sound && sourcesOf(sound).find(this.#mayPlay);
      add(best?.src, best?.bytes);
      add(sound?.captions);
      add(picture?.src);
    }
    return [...found.values()];
  }

  async #read(response: Response): Promise<Blob> {
    const reader = response.body?.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      this.done += part.value.length;
      this.#changed();
    }
    return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
  }

  #become(state: CopyState): void {
    this.state = state;
    this.#changed();
  }
}

function sourcesOf(sound: ResolvedAudio): { src: string; type?: string; bytes?: number }[] {
  return [...sound.sources, { src: sound.src }];
}

/** Bytes of a file: what the manifest says, else what the server says; 0 where neither does. */
async function sizeOf({ src, bytes }: Wanted): Promise<number> {
  if (bytes) return bytes;
  const { headers } = await fetch(src, { method: 'HEAD' });
  return Number(headers.get('content-length') ?? 0);
}
