import { findOriginals } from '../optimize/find-originals.js';
import type { Original } from '../optimize/find-originals.js';
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
  music?: boolean;
}

/**
 * Makes a model, a sound, or all of a folder ready for visitors, with a table of what that saved
 * and the lines for the manifest.
 *
 * Only now are the libraries for it loaded: nobody who checks an exhibit should wait for them.
 * @returns 0, or 1 when a file is broken; nothing is written for it then.
 * @throws {Error} When there is no such file, or a result is there already.
 */
export async function optimizeCommand(
  place: string, options: OptimizeOptions, terminal: Terminal,
): Promise<number> {
  let code = 0;
  for (const [index, one] of (await findOriginals(place, terminal.cwd)).entries()) {
    if (index > 0) terminal.print('');
    code = Math.max(code, await optimizeOne(one, options, terminal));
  }
  return code;
}

async function optimizeOne(
  { place, kind }: Original, options: OptimizeOptions, terminal: Terminal,
): Promise<number> {
  if (kind === 'sound') {
    const { optimizeSound } = await import('../optimize/optimize-sound.js');
    return optimizeSound(place, options, terminal);
  }
  const sharp = await findSharp();
  const { optimize } = await import('../optimize/optimize.js');
  return optimize(place, options, sharp, terminal);
}
