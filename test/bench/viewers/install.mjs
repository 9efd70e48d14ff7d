/** Puts the other viewers into `test/bench/node_modules`: nobody but the bench needs them. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const changed = (path) => statSync(`${folder}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what `package-lock.json` beside names, unless it is there. */
export function installed() {
  if (changed('node_modules/.package-lock.json') > changed('package-lock.json')) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('The viewers to measure with could not be installed: npm needs the network.');
  }
}
