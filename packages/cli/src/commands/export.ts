import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { load, resolve as resolveExhibit } from '@vitrine/manifest';

import { contentsOf, partsOf, publicationOf } from '../audiobook/publication.js';
import { plural } from '../check/format.js';
import { readManifest } from '../files/read-manifest.js';
import { MediaReader } from '../media/read-media.js';
import type { Terminal } from '../terminal.js';

/** Where files are while a manifest is resolved: its own folder. */
const here = 'https://folder.invalid/';

/**
 * Writes a guide as W3C audiobooks, one for each of its languages that has sounds.
 *
 * @param place - A manifest, or the folder that holds `vitrine.json`.
 * @returns 1 when no stop has a sound, else 0.
 * @throws {Error} When the manifest cannot be read.
 */
export async function exportAudiobook(
  place: string, options: { out?: string }, terminal: Terminal,
): Promise<number> {
  const given = resolve(terminal.cwd, place);
  const isFolder = (await stat(given).catch(() => undefined))?.isDirectory() ?? false;
  const { path } = await readManifest(isFolder ? join(place, 'vitrine.json') : place, terminal.cwd);
  const folder = dirname(path);
  const out = options.out ? resolve(terminal.cwd, options.out) : join(folder, 'audiobook');
  const exhibit = load(await readFile(path, 'utf8'));
  const reader = new MediaReader();
  let written = 0;
  for (const lang of exhibit.languages.filter((one) => !one.includes('-x-'))) {
    const resolved = resolveExhibit(exhibit, { languages: [lang], base: here });
    const parts = partsOf(resolved).filter(({ sound }) => sound.lang === undefined
      || sound.lang === lang || exhibit.languages.length === 1);
    if (parts.length === 0) continue;
    const lengths = new Map<string, number>();
    for (const { sound: { src } } of parts) {
      const { duration } = await reader.read(join(folder, local(src)), local(src));
      if (duration !== undefined) lengths.set(src, duration);
    }
    const target = join(out, lang);
    const at = (src: string): string => (src.startsWith(here)
      ? encodeURI(relative(target, join(folder, local(src))).replaceAll('\\', '/')) : src);
    const publication = publicationOf(resolved, (src) => lengths.get(src), at);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'publication.json'), `${JSON.stringify(publication, null, 2)}\n`);
    await writeFile(join(target, 'contents.html'), contentsOf(publication));
    const name = relative(terminal.cwd, join(target, 'publication.json'));
    terminal.print(`${name}: ${plural(publication.readingOrder.length, 'stop')}.`);
    written += 1;
  }
  if (written === 0) terminal.print(`${place}: no scene has a sound; nothing was written.`);
  return written === 0 ? 1 : 0;
}

function local(src: string): string {
  return src.startsWith(here) ? decodeURIComponent(src.slice(here.length)) : src;
}
