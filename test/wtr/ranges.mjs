import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const types = { webm: 'video/webm', wav: 'audio/wav', mp3: 'audio/mpeg', ogg: 'audio/ogg' };

/**
 * Serves sounds and films in parts, as every server of a museum does: without it a browser cannot
 * jump in them until it has kept the whole file.
 *
 * @param {string} root - Folder that is served.
 */
export const ranges = (root) => async (context, next) => {
  const { path, method } = context;
  const type = types[/\.(\w+)$/.exec(path)?.[1]];
  const bytes = type && method === 'GET' && !path.includes('..')
    ? await readFile(join(root, decodeURIComponent(path))).catch(() => undefined) : undefined;
  if (!bytes) return next();
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(context.get('range')) ?? [];
  const end = Math.min(to ? Number(to) : Infinity, bytes.length - 1);
  const start = Math.min(Number(from ?? 0), end);
  context.status = from === undefined ? 200 : 206;
  context.set({ 'Accept-Ranges': 'bytes', 'Cache-Control': 'no-store' });
  if (from !== undefined) context.set('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
  context.type = type;
  context.body = bytes.subarray(start, end + 1);
};
