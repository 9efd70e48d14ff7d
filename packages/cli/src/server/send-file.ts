import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import { mimeType } from './mime.js';

interface Range { start: number; end: number }

/**
 * The bytes that a `Range` header asks for.
 *
 * @returns `undefined` for "all of it" (no header, several ranges, or nonsense: RFC 9110, 14.2
 * lets a server ignore those) and `'unsatisfiable'` when the range begins behind the end.
 */
export function parseRange(
  header: string | undefined, size: number,
): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return 'unsatisfiable';
  return end < start ? undefined : { start, end };
}

/**
 * Streams a file, whole or in part (a browser that seeks in a film asks for parts).
 *
 * Settles when all is sent; a visitor who leaves midway is no failure.
 */
export async function sendFile(
  request: IncomingMessage, response: ServerResponse, path: string, type = mimeType(path),
): Promise<void> {
  const { size } = await stat(path);
  const range = parseRange(request.headers.range, size);
  response.setHeader('accept-ranges', 'bytes');
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  response.setHeader('content-type', type);
  response.setHeader('content-length', range ? range.end - range.start + 1 : size);
  if (range) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  try {
    await pipeline(createReadStream(path, range), response);
  } catch {
    response.destroy(); // the reader left, or the file vanished: the status line is already sent
  }
}
