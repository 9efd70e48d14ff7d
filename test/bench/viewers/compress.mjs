/** Compresses files as a server does beforehand, once for all benches. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = fileURLToPath(new URL('../results/compressed', import.meta.url));
const known = new Map();

/** A file compressed as well as can be, and how large it is that way and by gzip. */
export function compressed(path) {
  if (!known.has(path)) known.set(path, compress(path));
  return known.get(path);
}

async function compress(path) {
  const raw = await readFile(path);
  const name = `${folder}/${createHash('sha256').update(raw).digest('hex')}`;
  const [body, zipped] = await Promise.all([
    kept(`${name}.br`, () => promisify(brotliCompress)(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    })),
    kept(`${name}.gz`, () => promisify(gzip)(raw, { level: 9 })),
  ]);
  return { body, brotli: body.length, gzip: zipped.length };
}

async function kept(file, make) {
  try { return await readFile(file); } catch { /* not yet */ }
  const made = await make();
  await mkdir(folder, { recursive: true });
  await writeFile(file, made);
  return made;
}
