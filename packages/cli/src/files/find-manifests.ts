import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** `vitrine.json` and `*.vitrine.json`: the names by which editors and tools know a manifest. */
export const isManifestName = (path: string): boolean =>
  /^(.+\.)?vitrine\.json$/.test(basename(path));

/**
 * The manifests at a path: the file itself whatever its name, or all in a folder and below, sorted.
 *
 * `node_modules` and hidden folders are left out.
 * @returns `undefined` when there is nothing at the path.
 */
export async function findManifests(path: string): Promise<string[] | undefined> {
  const about = await stat(path).catch(() => undefined);
  if (!about) return undefined;
  if (!about.isDirectory()) return [path];
  const found: string[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (isManifestName(entry.name)) found.push(join(folder, entry.name));
    }
  }
  return found.sort();
}
