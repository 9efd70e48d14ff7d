import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { check } from '@vitrine/manifest/check.js';

/** Problems that make a text not worth reading: no JSON, too big or too deep, forbidden keys. */
export const unreadable: ReadonlySet<string> = new Set(['VIT001', 'VIT403', 'VIT405']);

/** A manifest that a command is about to change. */
export interface ManifestText { path: string; text: string }

/**
 * Reads a manifest in order to change it; what is wrong with its content does not matter.
 *
 * @param place - As typed.
 * @throws {Error} When it cannot be opened, is no JSON or is beyond the limits, in words.
 */
export async function readManifest(place: string, cwd: string): Promise<ManifestText> {
  const path = resolve(cwd, place);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`"${place}" cannot be opened. Name a manifest.`);
  if (check(text, { file: place }).some(({ code }) => unreadable.has(code))) {
    throw new Error(`"${place}" is no manifest that can be read. Run: vitrine check ${place}`);
  }
  return { path, text };
}
