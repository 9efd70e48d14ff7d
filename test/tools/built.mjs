/**
 * What `npm run build` writes, for the tests that look at it: made only when something was compiled
 * since.
 */
import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = ['manifest', 'model', 'audio', 'elements', 'cli', 'vitrine'];

async function newest(folder, wanted) {
  const names = (await readdir(folder, { recursive: true })).filter(wanted);
  const times = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

/** Builds `packages/<name>/dist` when it is missing or older than what was compiled. */
export async function built() {
  const sources = packages.map((name) =>
    newest(
      join(root, 'packages', name, 'build'),
      (file) => file.endsWith('.js') && !file.endsWith('.test.js'),
    ),
  );
  const compiled = Math.max(
    ...(await Promise.all(sources)),
    (await stat(join(root, 'rollup.config.mjs'))).mtimeMs,
  );
  const last = await stat(join(root, 'packages/vitrine/dist/vitrine.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (last > compiled) return;
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('rollup/package.json')),
    'dist/bin/rollup',
  );
  await promisify(execFile)(process.execPath, [bin, '-c', '--silent'], { cwd: root });
}
