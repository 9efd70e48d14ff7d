import { writeFile } from 'node:fs/promises';

import { applyEdits } from 'jsonc-parser';

import { plural } from '../check/format.js';
import { readManifest } from '../files/read-manifest.js';
import { findMissingIds } from '../ids/missing-ids.js';
import type { Terminal } from '../terminal.js';

/**
 * Writes the ids that a manifest lacks, or says which ones.
 *
 * @returns 1 with `check` when ids are missing, else 0.
 * @throws {Error} When the file cannot be read or is no JSON; it is not touched then.
 */
export async function idsCommand(
  place: string, options: { check?: boolean }, terminal: Terminal,
): Promise<number> {
  const { path, text } = await readManifest(place, terminal.cwd);
  const missing = findMissingIds(text);
  const words = options.check === true ? 'has no id; it would be' : 'is now';
  for (const { line, column, id } of missing) {
    terminal.print(`${place}:${line}:${column} ${words} "${id}"`);
  }
  if (missing.length === 0) terminal.print(`${place}: every id is there.`);
  else if (options.check === true) {
    terminal.print(`${plural(missing.length, 'id')} missing. Write them: vitrine ids ${place}`);
  } else {
    await writeFile(path, applyEdits(text, missing.map(({ edit }) => edit)));
    terminal.print(`${plural(missing.length, 'id')} written to ${place}.`);
  }
  return options.check === true && missing.length > 0 ? 1 : 0;
}
