import { bytesOf, freeGraphics, freePictures } from './dispose.js';
import { loadModel } from './loader.js';
import type { LoadedModel, LoadRequest } from './loader.js';

/** A model in use. */
export interface Lease {
  readonly model: LoadedModel;
  /** Says that it is not needed any more; to be called once. */
  release(): void;
}

interface Entry {
  readonly model: Promise<LoadedModel>;
  readonly stop: AbortController;
  readonly listeners: Set<NonNullable<LoadRequest['progress']>>;
  users: number;
  /** What it takes in memory; 0 while it loads. */
  bytes: number;
  loaded: LoadedModel | undefined;
}

/** How long models rest after the last view of a page has gone, milliseconds. */
const restTime = 2000;

/**
 * The models of a page. Two views of one file share it; one that nobody shows rests, without its
 * part on the graphics card, until the budget is needed for others.
 */
export class ModelCache {
  readonly #entries = new Map<string, Entry>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How many bytes all models may take before resting ones go, the longest unused first. */
  budget = 256 * 2 ** 20;

  /** Bytes of all models, in use and resting. */
  get bytes(): number {
    return [...this.#entries.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Gets a model, from memory where it is there. */
  async acquire(request: LoadRequest): Promise<Lease> {
    clearTimeout(this.#timer);
    const { address, signal, progress } = request;
    signal?.throwIfAborted();
    const entry = this.#entries.get(address) ?? this.#load(request);
    this.#entries.delete(address); // and to the end: it was used last
    this.#entries.set(address, entry);
    entry.users++;
    if (progress) entry.listeners.add(progress);
    let isHeld = true;
    const release = (): void => {
      if (isHeld) this.#release(address, entry);
      isHeld = false;
    };
    try {
      const model = await orAbort(entry.model, signal);
      if (entry.loaded) progress?.(model.bytes, model.bytes);
      return { model, release };
    } catch (error) {
      release();
      throw error;
    } finally {
      if (progress) entry.listeners.delete(progress);
    }
  }

  #load(request: LoadRequest): Entry {
    const stop = new AbortController();
    const listeners: Entry['listeners'] = new Set();
    const model = loadModel({
      ...request, signal: stop.signal, renderer: request.renderer.bind(request),
      progress: (loaded, total) => { for (const one of listeners) one(loaded, total); },
    });
    const entry: Entry = { model, stop, listeners, users: 0, bytes: 0, loaded: undefined };
    model.then((loaded) => {
      entry.loaded = loaded;
      entry.bytes = bytesOf(loaded);
      this.#trim(this.budget);
    }, () => {
      // The next one who asks tries anew.
      if (this.#entries.get(request.address) === entry) this.#entries.delete(request.address);
    });
    return entry;
  }

  #release(address: string, entry: Entry): void {
    if (--entry.users > 0) return;
    if (entry.loaded) freeGraphics(entry.loaded);
    else {
      entry.stop.abort();
      if (this.#entries.get(address) === entry) this.#entries.delete(address);
    }
    this.#trim(this.budget);
    if ([...this.#entries.values()].some(({ users }) => users > 0)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#trim(0); }, restTime);
  }

  #trim(budget: number): void {
    let bytes = this.bytes;
    for (const [address, entry] of this.#entries) {
      if (bytes <= budget) return;
      if (entry.users > 0 || !entry.loaded) continue;
      freePictures(entry.loaded);
      this.#entries.delete(address);
      bytes -= entry.bytes;
    }
  }
}

/** The same promise, or a rejection as soon as somebody calls it off. */
function orAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => { reject(signal.reason as Error); };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
  });
}
