import { register } from 'node:module';

/** The picture library. */
export type Sharp = typeof import('sharp').default;

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/**
 * `sharp`, or `undefined` where it is not installed or not made for this machine.
 *
 * To be called before `@gltf-transform/functions` is imported: that package imports
 * `ndarray-pixels`, which imports sharp at once (5.2.0), although nothing that is called here reads
 * pixels through it. Where there is no sharp, an empty module takes its place.
 */
export async function findSharp(): Promise<Sharp | undefined> {
  try {
    return (await import('sharp')).default;
  } catch {
    const empty = asModule('export const getPixels = undefined, savePixels = undefined;');
    register(asModule(`export const resolve = (name, context, next) => name === 'ndarray-pixels'
      ? { url: ${JSON.stringify(empty)}, shortCircuit: true } : next(name, context);`));
    return undefined;
  }
}
