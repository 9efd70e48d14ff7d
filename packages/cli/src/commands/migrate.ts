import { writeFile } from 'node:fs/promises';

import { CURRENT_VERSION, migrationEdits } from '@vitrine/manifest';
import type { MigrationEdit } from '@vitrine/manifest';
import { applyEdits, modify, parse } from 'jsonc-parser';

import { readManifest } from '../files/read-manifest.js';
import type { Terminal } from '../terminal.js';

/**
 * Brings a manifest to the present version of the format, keeping its comments and its layout.
 *
 * @throws {Error} When the file cannot be read or is no JSON.
 */
export async function migrateCommand(place: string, terminal: Terminal): Promise<number> {
  const { path, text } = await readManifest(place, terminal.cwd);
  const doc: unknown = parse(text, [], { allowTrailingComma: true });
  const isObject = typeof doc === 'object' && doc !== null;
  const version: unknown = isObject && 'vitrine' in doc ? doc.vitrine : undefined;
  if (typeof version === 'number' && version > CURRENT_VERSION) {
    const known = `this program knows up to ${CURRENT_VERSION}. Update it.`;
    terminal.warn(`${place} is version ${version}; ${known}`);
    return 1;
  }
  const edits = migrationEdits(doc);
  if (edits.length === 0) {
    terminal.print(`${place} is already version ${CURRENT_VERSION}. Nothing to do.`);
    return 0;
  }
  await writeFile(path, editText(text, edits));
  terminal.print(`${place} is now version ${CURRENT_VERSION}.`);
  return 0;
}

/** The text after the edits, one after another; comments and layout elsewhere stay as they are. */
export function editText(text: string, edits: MigrationEdit[]): string {
  const insertSpaces = !/^\t/m.test(text);
  const tabSize = /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return edits.reduce((now, { path, value }) => applyEdits(now, modify(now, path, value, {
    formattingOptions: { insertSpaces, tabSize, eol },
  })), text);
}
