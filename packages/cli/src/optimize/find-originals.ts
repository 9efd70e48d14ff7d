import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { promisedFormat } from '../media/format.js';
import type { Format } from '../media/format.js';

/** What work can be done on, by its name. */
export interface Original { place: string; kind: 'model' | 'sound' }

const SOUNDS = new Set<Format | undefined>(['mp3', 'ogg', 'wav', 'flac', 'aac']);
const MODEL = /\.(glb|gltf)$/i;
/** A name that may be a sound's or a film's: in a folder such files are left alone. */
const EITHER = /\.(m4a|weba)$/i;

/** What a file is; anything that is not called a sound is taken for a model, which then says no. */
function kindOf(name: string): Original['kind'] {
  return SOUNDS.has(promisedFormat(name)) || EITHER.test(name) || /\.(webm|mp4)$/i.test(name)
    ? 'sound' : 'model';
}

/**
 * The file that is named, or the models and sounds in the folder that is named, not below it.
 *
 * @throws {Error} When there is nothing to work on in the folder.
 */
export async function findOriginals(place: string, cwd: string): Promise<Original[]> {
  const path = resolve(cwd, place);
  const isFolder = await stat(path).then((one) => one.isDirectory(), () => false);
  if (!isFolder) return [{ place, kind: kindOf(place) }];
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((one) => one.isFile()).map((one) => one.name).sort()
    .filter((name) => MODEL.test(name) || EITHER.test(name) || SOUNDS.has(promisedFormat(name)));
  if (names.length === 0) throw new Error(`There is no model and no sound in "${place}".`);
  return names.map((name) => ({ place: join(place, name), kind: kindOf(name) }));
}
