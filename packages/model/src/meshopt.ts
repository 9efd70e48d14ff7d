import type { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { ModelError } from './model-error.js';

/** What GLTFLoader needs of a meshopt decoder. */
export type MeshoptDecoder = Parameters<GLTFLoader['setMeshoptDecoder']>[0];

/**
 * The decoder for meshopt: with WebAssembly, or ten times slower without where the page's policy
 * forbids that.
 *
 * @param plain - Address of the module without WebAssembly.
 */
export async function meshopt(plain: string): Promise<MeshoptDecoder> {
  const quick = allowsWasm() ? await withWasm() : undefined;
  if (quick) return quick;
  try {
    // The address is of our own module, which has this one name.
    const module = await import(/* @vite-ignore */ plain) as { MeshoptDecoder: MeshoptDecoder };
    return module.MeshoptDecoder;
  } catch (error) {
    throw new ModelError('decoder', { decoder: 'meshopt', why: String(error) }, error);
  }
}

async function withWasm(): Promise<MeshoptDecoder | undefined> {
  try {
    const { MeshoptDecoder } = await import('three/addons/libs/meshopt_decoder.module.js');
    await MeshoptDecoder.ready;
    return MeshoptDecoder.supported ? MeshoptDecoder : undefined;
  } catch { return undefined; } // it did not come: the other one follows
}

/** Whether the page's policy lets WebAssembly run; eight bytes are a module with nothing in it. */
function allowsWasm(): boolean {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch { return false; }
}
