import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the results go. */
export interface Outputs { folder: string; heavy: string; light: string; poster: string }

/** The folder beside the original that is used when none is named. */
const DEFAULT_FOLDER = 'optimized';

/**
 * The places of all results, absolute.
 *
 * @param path - Of the original, absolute.
 * @param out - The folder as typed; left out, `optimized` beside the original.
 * @throws {Error} When one of them is there already, unless `force` allows to replace it.
 */
export function planOutputs(
  path: string, name: string, options: { out?: string; force?: boolean }, cwd: string,
): Outputs {
  const folder = options.out === undefined
    ? join(dirname(path), DEFAULT_FOLDER) : resolve(cwd, options.out);
  const outputs = {
    folder, heavy: join(folder, `${name}.glb`), light: join(folder, `${name}.light.glb`),
    poster: join(folder, `${name}.webp`),
  };
  const there = [outputs.heavy, outputs.light, outputs.poster].find((file) => existsSync(file));
  if (there !== undefined && options.force !== true) {
    const what = there === path ? 'is the original' : 'is there already';
    throw new Error(
      `"${pathInWords(there, cwd)}" ${what}. Add --force to replace it, or --out <folder>.`,
    );
  }
  return outputs;
}

/** Writes all files, or none: a full disk leaves what was there before. */
export async function writeAll(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const fresh = new Map<string, string>();
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(path), { recursive: true });
      const place = `${path}.${randomUUID()}.tmp`;
      fresh.set(place, path);
      await writeFile(place, bytes);
    }
    for (const [place, path] of fresh) await rename(place, path);
  } catch (error) {
    for (const place of fresh.keys()) await rm(place, { force: true });
    throw error;
  }
}

/** A path as a person would type it from where they are. */
export function pathInWords(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}

/**
 * A path as a manifest names it: from the nearest folder above that holds a `vitrine.json`, else
 * from where the results are.
 */
export function pathInManifest(path: string): string {
  let folder = dirname(path);
  while (!existsSync(join(folder, 'vitrine.json'))) {
    const above = dirname(folder);
    if (above === folder) return encodePath(relative(dirname(path), path));
    folder = above;
  }
  return encodePath(relative(folder, path));
}

/** Only what would be read otherwise: a manifest may have spaces and letters of all scripts. */
const encodePath = (path: string): string =>
  path.replaceAll('\\', '/').replace(/[%?#]/g, encodeURIComponent);
