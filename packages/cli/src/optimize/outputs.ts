import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';

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
  const folder = folderOf(path, options.out, cwd);
  const outputs = {
    folder, heavy: join(folder, `${name}.glb`), light: join(folder, `${name}.light.glb`),
    poster: join(folder, `${name}.webp`),
  };
  refuseToReplace([outputs.heavy, outputs.light, outputs.poster], path, options, cwd);
  return outputs;
}

/**
 * The places of a sound's two versions, absolute; see `planOutputs`.
 *
 * @throws {Error} When one of them is there already, unless `force` allows to replace it.
 */
export function planSound(
  path: string, options: { out?: string; force?: boolean }, cwd: string,
): { opus: string; mp3: string } {
  const name = join(folderOf(path, options.out, cwd), basename(path, extname(path)));
  const outputs = { opus: `${name}.webm`, mp3: `${name}.mp3` };
  refuseToReplace(Object.values(outputs), path, options, cwd);
  return outputs;
}

const folderOf = (path: string, out: string | undefined, cwd: string): string =>
  out === undefined ? join(dirname(path), DEFAULT_FOLDER) : resolve(cwd, out);

function refuseToReplace(
  files: string[], path: string, options: { force?: boolean }, cwd: string,
): void {
  const there = files.find((file) => existsSync(file));
  if (there === undefined || options.force === true) return;
  const what = there === path ? 'is the original' : 'is there already';
  throw new Error(
    `"${pathInWords(there, cwd)}" ${what}. Add --force to replace it, or --out <folder>.`,
  );
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
