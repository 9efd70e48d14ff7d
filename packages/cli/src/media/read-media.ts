import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';

import { parseCues } from '@vitrine/audio/cues.js';

import type { Fault } from './fault.js';
import type { Format } from './format.js';
import { formatNames, promisedFormat, sniffFormat } from './format.js';
import { readModel } from './model.js';
import { readPicture } from './picture.js';
import type { Reading } from './reading.js';
import { readSound } from './sound.js';

/** Files above this are read in parts: a long film must not fill the memory of a laptop. */
const MOST_HELD = 256_000_000;

const PICTURES = new Set<Format>(['png', 'jpg', 'gif', 'webp', 'avif', 'svg', 'tiff', 'bmp']);
const SOUNDS: Partial<Record<Format, string>> = {
  mp3: 'audio/mpeg', ogg: 'audio/ogg', wav: 'audio/wav', flac: 'audio/flac', aac: 'audio/aac',
  mp4: 'video/mp4', webm: 'video/webm',
};

/**
 * Reads media files, each once as long as it does not change.
 *
 * Never throws: a file that cannot be opened has a fault that says so.
 */
export class MediaReader {
  #known = new Map<string, { stamp: string; reading: Promise<Reading> }>();

  /**
   * What the file holds and what is wrong with it.
   *
   * @param path - Absolute.
   * @param name - The file as the manifest calls it: faults speak of it by this name.
   */
  async read(path: string, name: string): Promise<Reading> {
    try {
      const about = await stat(path);
      const stamp = `${about.size} ${about.mtimeMs} ${name}`;
      const known = this.#known.get(path);
      if (known?.stamp === stamp) return await known.reading;
      const reading = readMedia(path, name, about.size);
      this.#known.set(path, { stamp, reading });
      return await reading;
    } catch (error) {
      return { bytes: 0, faults: [notOpened(name, error)] };
    }
  }
}

async function readMedia(path: string, name: string, size: number): Promise<Reading> {
  if (size === 0) return { bytes: 0, faults: [empty(name)] };
  const held = size <= MOST_HELD;
  const bytes = held ? await readFile(path) : await readHead(path);
  const format = sniffFormat(bytes);
  const promised = promisedFormat(name);
  const start: Reading = { bytes: size, faults: [] };
  if (held) start.sha256 = createHash('sha256').update(bytes).digest('hex');
  if (format === 'html' && promised !== 'html') return { ...start, faults: [webPage(name)] };
  if (promised && format && format !== promised && !(promised === 'svg' && format === 'xml')) {
    start.faults.push(misnamed(name, format, promised));
  }
  const rest = await readAs(format ?? promised, path, bytes, held, size, name);
  const tells = promised && promised !== 'json' && promised !== 'xml';
  if (!format && tells && rest.faults.length === 0) {
    start.faults.push(notAtAll(name, promised));
  }
  return { ...start, ...rest, faults: [...start.faults, ...rest.faults] };
}

async function readAs(
  format: Format | undefined, path: string, bytes: Buffer, held: boolean,
  size: number, name: string,
): Promise<Omit<Reading, 'bytes'>> {
  if (!format) return { faults: [] };
  const mime = SOUNDS[format];
  if (mime !== undefined) return readSound(held ? bytes : path, mime, size, name);
  if (!held) return { faults: [tooBig(name, size)] };
  if (PICTURES.has(format)) return readPicture(bytes, format, name);
  if (format === 'vtt') return { faults: [], cues: parseCues(bytes.toString('utf8')).cues };
  if (format === 'glb') return readModel(bytes, true, name);
  if (/\.gltf$/i.test(name)) return readModel(bytes, false, name);
  return { faults: [] };
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const again = 'Export it again from the original, or copy it again.';

function empty(name: string): Fault {
  return { code: 'VIT701', message: `"${name}" is empty: it has no bytes.`, fix: again };
}

function notOpened(name: string, error: unknown): Fault {
  const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return {
    code: 'VIT701', message: `"${name}" cannot be opened${why}.`,
    fix: 'See that the file may be read by you, and that it is not open in another program.',
  };
}

function webPage(name: string): Fault {
  return {
    code: 'VIT702', message: `"${name}" is a web page under the name of a media file.`,
    fix: 'It was probably saved while a network asked you to log in. Download the file again.',
  };
}

function misnamed(name: string, format: Format, promised: Format): Fault {
  return {
    code: 'VIT706',
    message: `"${name}" is ${formatNames[format]}, but its name says ${formatNames[promised]}.`,
    fix: `Rename it to end in ".${format}", in the folder and here.`,
  };
}

function notAtAll(name: string, promised: Format): Fault {
  return {
    code: 'VIT701',
    message: `"${name}" cannot be read: it is not ${formatNames[promised]}.`,
    fix: again,
  };
}

function tooBig(name: string, size: number): Fault {
  return {
    code: 'VIT703', message: `"${name}" has ${Math.round(size / 1e6)} MB, too much for a visitor.`,
    fix: 'Save a smaller version: most pictures are good at 1 MB, most models at 5 MB.',
  };
}
