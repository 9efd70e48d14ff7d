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
  try {
    const { MeshoptDecoder } = await import('three/addons/libs/meshopt_decoder.module.js');
    await MeshoptDecoder.ready;
    if (MeshoptDecoder.supported) return MeshoptDecoder;
  } catch { /* WebAssembly is forbidden: the other one follows */ }
  try {
    // The address is of our own module, which has this one name.
    const module = await import(/* @vite-ignore */ plain) as { MeshoptDecoder: MeshoptDecoder };
    return module.MeshoptDecoder;
  } catch (error) {
    throw new ModelError('decoder', { decoder: 'meshopt', why: String(error) }, error);
  }
}
