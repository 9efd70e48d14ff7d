import type { CompressedTexture, WebGLRenderer } from 'three';
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import { startWorker } from './decoder-files.js';
import type { DecoderFiles } from './decoder-files.js';
import { ModelError, named } from './model-error.js';

/** What three keeps to itself of its loader, so that its worker can come from a file. */
interface Inside {
  workerPool: { setWorkerCreator(create: () => Worker): void; setWorkerLimit(limit: number): void };
  workerConfig: unknown;
}

/** Reads KTX2 pictures with Binomial's transcoder in workers of their own file. */
export class Ktx2 {
  readonly #loader: KTX2Loader;
  readonly #stopped: Promise<never>;

  constructor(files: DecoderFiles, renderer: WebGLRenderer) {
    this.#loader = new KTX2Loader().detectSupport(renderer);
    // The two fields are there in this version of three, which is pinned; a test decodes a picture.
    const inside = this.#loader as unknown as Inside;
    let fail: (why: unknown) => void;
    this.#stopped = new Promise((_resolve, reject) => {
      fail = (why) => { reject(named(why, 'decoder', { decoder: 'ktx2' })); };
    });
    this.#stopped.catch(() => {});
    let binary: ArrayBuffer;
    const prepared = fetchWasm(files.basisWasm).then((bytes) => {
      binary = bytes;
      inside.workerPool.setWorkerLimit(2);
      inside.workerPool.setWorkerCreator(() => {
        const worker = startWorker(files.basisWorker);
        worker.onerror = (event) => { fail(event.message || 'the worker did not start'); };
        worker.addEventListener('message', ({ data }: MessageEvent<{ blocked?: string }>) => {
          if (data.blocked !== undefined) fail(data.blocked);
        });
        const transcoderBinary = binary.slice(0);
        worker.postMessage({ type: 'init', config: inside.workerConfig, transcoderBinary },
          [transcoderBinary]);
        return worker;
      });
    });
    prepared.catch((error: unknown) => { fail(error); });
    Object.assign(this.#loader, { init: () => prepared });
  }

  /** What GLTFLoader looks for; it never calls `load`, as all bytes are here. */
  readonly isKTX2Loader = true;

  /** Makes a picture that the graphics card can read as it is. */
  async decode(bytes: ArrayBuffer): Promise<CompressedTexture> {
    const made = new Promise<CompressedTexture>((resolve, reject) => {
      this.#loader.parse(bytes, resolve, reject);
    });
    const texture = await Promise.race([made, this.#stopped]);
    if (!texture) throw new ModelError('broken', { where: 'ktx2' });
    return texture;
  }

  /** Stops its workers. */
  stop(): void { this.#loader.dispose(); }
}

async function fetchWasm(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new ModelError('decoder', { decoder: 'ktx2', why: 'no file' });
  return answer.arrayBuffer();
}
