import { resolve } from 'node:path';

import { check } from '@vitrine/manifest/check.js';

import { readText } from './read-text.js';

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
  const read = await readText(path).catch(() => undefined);
  if (read === undefined) throw new Error(`"${place}" cannot be opened. Name a manifest.`);
  const { text, problems } = read;
  const hasUnreadable = check(text, { file: place }).some(({ code }) => unreadable.has(code));
  if (problems.length > 0 || hasUnreadable) {
    throw new Error(`"${place}" is no manifest that can be read. Run: vitrine check ${place}`);
  }
  return { path, text };
}
