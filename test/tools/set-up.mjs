/**
 * Compiles the packages and puts fonts and decoders in place: what tests, the dev server and the
 * bin need.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(join(root, 'test/tools/fonts.mjs'));
run(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-b');
run(join(root, 'test/tools/decoders.mjs'));
