import type { WebGLRenderer } from 'three';
import type { DRACOLoader } from 'three/addons/loaders/DRACOLoader.js';
import type { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js';
import { decoderFiles } from './decoder-files.js';
import type { Draco } from './draco.js';
import type { GltfJson } from './gltf-json.js';
import type { Ktx2 } from './ktx2.js';

/** The decoders that one file needs, and no others. */
export interface Decoders {
  readonly ktx2?: Ktx2;
  /** Hands them to three's loader. */
  give(loader: GLTFLoader): void;
  /** Says that the file is read; to be called once. */
  release(): void;
}

/** How many loads need the workers now: with the last one they stop, and free their memory. */
interface Shared<Kind extends { stop(): void }> {
  decoder: Promise<Kind> | undefined;
  users: number;
}

const draco: Shared<Draco> = { decoder: undefined, users: 0 };
const ktx2: Shared<Ktx2> = { decoder: undefined, users: 0 };

/**
 * Loads what a file names in its JSON, while the rest of it still comes in.
 *
 * @param folder - Where the decoders' files are; by default beside this module.
 */
export async function decodersFor(
  json: GltfJson, renderer: () => WebGLRenderer, folder: string | undefined,
): Promise<Decoders> {
  const names = new Set(json.extensionsUsed ?? []);
  const files = decoderFiles(folder);
  const used: Shared<Draco | Ktx2>[] = [];
  const release = (): void => { for (const one of used.splice(0)) drop(one); };
  try {
    const [first, second, third] = await Promise.all([
      names.has('KHR_draco_mesh_compression') ? share(draco, used, async () =>
        new (await import('./draco.js')).Draco(files).preload()) : undefined,
      names.has('KHR_texture_basisu') ? share(ktx2, used, async () =>
        new (await import('./ktx2.js')).Ktx2(files, renderer())) : undefined,
      names.has('EXT_meshopt_compression') || names.has('KHR_meshopt_compression')
        ? (await import('./meshopt.js')).meshopt(files.meshoptPlain) : undefined,
    ]);
    return {
      release, ...(second && { ktx2: second }),
      give: (loader) => {
        // It knows them by three's own classes, and calls no more of them than ours have:
        // `preload`, `decodeDracoFile`, `isKTX2Loader`.
        if (first) loader.setDRACOLoader(first as unknown as DRACOLoader);
        if (second) loader.setKTX2Loader(second as unknown as KTX2Loader);
        if (third) loader.setMeshoptDecoder(third);
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function share<Kind extends Draco | Ktx2>(
  shared: Shared<Kind>, used: Shared<Draco | Ktx2>[], make: () => Promise<Kind>,
): Promise<Kind> {
  shared.users++;
  used.push(shared);
  return shared.decoder ??= make();
}

function drop(shared: Shared<Draco | Ktx2>): void {
  if (--shared.users > 0) return;
  void shared.decoder?.then((decoder) => { decoder.stop(); }, () => {});
  shared.decoder = undefined;
}
