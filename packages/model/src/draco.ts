import { BufferAttribute, BufferGeometry } from 'three';
import type { TypedArray } from 'three';
import { startWorker } from './decoder-files.js';
import type { DecoderFiles } from './decoder-files.js';
import { ModelError } from './model-error.js';

/** What a worker answers. */
interface Unpacked {
  readonly index?: Uint32Array;
  readonly attributes: readonly {
    readonly name: string;
    readonly size: number;
    readonly array: TypedArray;
  }[];
}
type Answer = Unpacked & { id?: number; ready?: true; failed?: string; error?: string };

interface Waiting { resolve(unpacked: Unpacked): void; reject(error: Error): void }

/** One worker and what it still owes. */
class DracoWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  /** Resolves when it can decode; rejects where the page's policy forbids it. */
  readonly ready: Promise<void>;

  constructor(address: string, wasm: ArrayBuffer | undefined) {
    this.#worker = startWorker(address);
    this.ready = new Promise((resolve, reject) => {
      const fail = (why: string): void => {
        const error = new ModelError('decoder', { decoder: 'draco', why });
        reject(error);
        for (const one of this.#waiting.values()) one.reject(error);
      };
      this.#worker.onerror = (event) => { fail(event.message || 'the worker did not start'); };
      this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.ready) resolve();
        else if (data.failed !== undefined) fail(data.failed);
        else this.#answer(data);
      };
    });
    this.#worker.postMessage({ wasm });
  }

  get owed(): number { return this.#waiting.size; }

  unpack(bytes: ArrayBuffer, attributes: Record<string, [number, string]>): Promise<Unpacked> {
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, bytes, attributes }, [bytes]);
    });
  }

  stop(): void { this.#worker.terminate(); }

  #answer(data: Answer): void {
    const waiting = this.#waiting.get(data.id ?? -1);
    this.#waiting.delete(data.id ?? -1);
    if (data.error === undefined) waiting?.resolve(data);
    else waiting?.reject(new ModelError('broken', { where: 'draco', why: data.error }));
  }
}

/** Unpacks Draco geometry in two workers. GLTFLoader takes it for its own DRACOLoader. */
export class Draco {
  readonly #files: DecoderFiles;
  #workers: Promise<readonly DracoWorker[]> | undefined;

  constructor(files: DecoderFiles) { this.#files = files; }

  /** Starts the workers: called by GLTFLoader as soon as a file names Draco, and by us before. */
  preload(): this {
    this.#workers ??= this.#start();
    this.#workers.catch(() => {}); // told to whoever decodes
    return this;
  }

  /** What GLTFLoader calls for each piece. */
  decodeDracoFile(
    bytes: ArrayBuffer, done: (geometry: BufferGeometry) => void,
    ids: Record<string, number>, types: Record<string, string>, _space: string,
    failed: (error: unknown) => void,
  ): void {
    const attributes: Record<string, [number, string]> = {};
    for (const [name, id] of Object.entries(ids)) attributes[name] = [id, types[name] ?? ''];
    this.#unpack(bytes, attributes).then(done, failed);
  }

  async #unpack(
    bytes: ArrayBuffer, attributes: Record<string, [number, string]>,
  ): Promise<BufferGeometry> {
    this.preload();
    const workers = await this.#workers ?? [];
    const free = workers.reduce((best, one) => (one.owed < best.owed ? one : best));
    const { index, attributes: parts } = await free.unpack(bytes, attributes);
    const geometry = new BufferGeometry();
    if (index) geometry.setIndex(new BufferAttribute(index, 1));
    for (const { name, size, array } of parts) {
      geometry.setAttribute(name, new BufferAttribute(array, size));
    }
    return geometry;
  }

  /** Two, so that a second piece is unpacked while the first is drawn; more cost memory. */
  async #start(): Promise<readonly DracoWorker[]> {
    try {
      const answer = await fetch(this.#files.dracoWasm);
      if (!answer.ok) throw new ModelError('decoder', { decoder: 'draco', why: 'no file' });
      const wasm = await answer.arrayBuffer();
      return await ready([0, 1].map(() => new DracoWorker(this.#files.dracoWorker, wasm)));
    } catch {
      return ready([new DracoWorker(this.#files.dracoPlainWorker, undefined)]);
    }
  }

  /** Stops the workers; they come back when they are needed. */
  stop(): void {
    void this.#workers?.then((workers) => { for (const one of workers) one.stop(); }, () => {});
    this.#workers = undefined;
  }
}

async function ready(workers: readonly DracoWorker[]): Promise<readonly DracoWorker[]> {
  try {
    await Promise.all(workers.map((one) => one.ready));
    return workers;
  } catch (error) {
    for (const one of workers) one.stop();
    throw error;
  }
}
