import { readFile } from 'node:fs/promises';

import type { Problem } from '@vitrine/manifest';

import type { Position } from './positions.js';
import { Positions } from './positions.js';

/** The text of a file, and what is wrong with how it was saved. */
export interface ReadText { text: string; problems: Problem[] }

/** Bytes, each as one character, that are UTF-8; and what is left. */
const UTF8_OR_BYTE = new RegExp(
  '((?:[\\x00-\\x7f]|[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]'
  + '|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]'
  + '|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}'
  + '|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2})+)|[\\x80-\\xff]',
  'g',
);
/**
 * Bytes 80 to 9f in windows-1252, which old editors in the West write; the rest is Latin-1. By
 * hand: TextDecoder of Node 20 reads these as Latin-1, too (nodejs/node#56542).
 */
const WESTERN = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/**
 * Reads a manifest's text. One that is not UTF-8 is read as what it most likely is, so that the
 * rest can be checked, and `problems` says so.
 *
 * @throws {Error} When the file cannot be opened.
 */
export async function readText(path: string): Promise<ReadText> {
  return decode(await readFile(path));
}

/** The text of a file's bytes, without a byte order mark. */
export function decode(bytes: Uint8Array): ReadText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const message = 'this file is saved as UTF-16, and browsers read manifests as UTF-8.';
    const problem = notUtf8(message, '"Save with Encoding", "UTF-8".', { line: 1, column: 1 });
    return { text: new TextDecoder(wide).decode(bytes), problems: [problem] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeWestern(bytes);
  }
}

/** UTF-16 by its mark, or by the empty half of its first character, which is ASCII in JSON. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

/** Each byte that is no UTF-8 as a letter of its own; what is UTF-8 stays. */
function decodeWestern(bytes: Uint8Array): ReadText {
  let text = '';
  let first: number | undefined;
  for (const [part, good] of Buffer.from(bytes).toString('latin1').matchAll(UTF8_OR_BYTE)) {
    if (good === undefined) first ??= text.length;
    text += good === undefined
      ? WESTERN[part.charCodeAt(0) - 0x80] ?? part : Buffer.from(good, 'latin1').toString('utf8');
  }
  const at = first ?? 0;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at + 1, at + 20))?.[0] ?? '';
  const letter = text.charAt(at);
  const word = `${before}${letter}${after}`;
  const place = word === letter ? `"${letter}"` : `the "${letter}" of "${word}"`;
  const message = `${place} is not saved as UTF-8: browsers show "\ufffd".`;
  const steps = '"Reopen with Encoding", "Western (Windows 1252)", then "Save with Encoding", '
    + '"UTF-8".';
  return { text, problems: [notUtf8(message, steps, new Positions(text).at(at))] };
}

function notUtf8(message: string, steps: string, place: Position): Problem {
  const fix = 'Save the file as UTF-8. In Notepad: "Save as", encoding "UTF-8". In VS Code: '
    + steps;
  return { code: 'VIT004', severity: 'error', ...place, path: [], message, fix };
}
