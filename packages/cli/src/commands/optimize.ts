import { findSharp } from '../optimize/sharp.js';
import type { Terminal } from '../terminal.js';

/** The switches of `vitrine optimize`. */
export interface OptimizeOptions {
  out?: string;
  force?: boolean;
  draco?: boolean;
  textureSize: number;
  lightSize: number;
  textures: 'ktx2' | 'webp';
  keep?: ('textures' | 'shapes')[];
  poster: boolean;
}

/**
 * Writes a heavy and a light version of a model, with a table of what that saved and the lines for
 * the manifest.
 *
 * Only now are the libraries for it loaded: nobody who checks an exhibit should wait for them.
 * @returns 0, or 1 when the model is broken; nothing is written then.
 * @throws {Error} When there is no such file, or a result is there already.
 */
export async function optimizeCommand(
  place: string, options: OptimizeOptions, terminal: Terminal,
): Promise<number> {
  const sharp = await findSharp();
  const { optimize } = await import('../optimize/optimize.js');
  return optimize(place, options, sharp, terminal);
}
