import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { mostSimilar } from './similar.js';

/** A file that is there, or what was probably meant. */
export type Lookup =
  | { path: string }
  | { path?: never; meant?: string; why?: 'letters' };

/** Names are stored in either form of Unicode (macOS takes letters and accents apart). */
const plain = (name: string): string => name.normalize('NFC').toLowerCase();
const bare = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/**
 * Looks for files by their exact names.
 *
 * Windows and macOS find `Shell.JPG` when asked for `shell.jpg`; the museum's web server does not.
 * So names are compared letter by letter with what the folder lists.
 */
export class FileFinder {
  readonly #lists = new Map<string, Promise<string[]>>();

  /**
   * @param folder - The manifest's folder.
   * @param names - The path inside it, split at `/`.
   */
  async find(folder: string, names: string[]): Promise<Lookup> {
    let here = folder;
    for (const [index, name] of names.entries()) {
      const list = await this.#list(here);
      if (!list.includes(name)) {
        const other = list.find((entry) => plain(entry) === plain(name));
        const last = index === names.length - 1;
        const meant = other ?? mostSimilar(name, list)
          ?? (last ? list.find((entry) => bare(entry) === bare(name)) : undefined);
        if (meant === undefined) return {};
        const path = [...names.slice(0, index), meant, ...names.slice(index + 1)].join('/');
        return other === undefined ? { meant: path } : { meant: path, why: 'letters' };
      }
      here = join(here, name);
    }
    return { path: here };
  }

  #list(folder: string): Promise<string[]> {
    const known = this.#lists.get(folder);
    if (known) return known;
    const list = readdir(folder).catch(() => []); // no folder: nothing is in it
    this.#lists.set(folder, list);
    return list;
  }
}
