#!/usr/bin/env node
// Published, this runs `dist/`. In the repository it runs what `tsc -b` wrote, compiling it first
// when it is not there, so that `npx vitrine` works in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(here('../src/cli.ts'))) {
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else if (process.env.VITRINE_BUILD_CONDITION) {
  const { main } = await import('../build/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const ready = ['cli', 'manifest'].every((name) =>
    existsSync(here(`../../${name}/build/index.js`)),
  );
  if (!ready) compile();
  // The poster of a model is drawn by the 3D engine, with its decoders.
  const engine = existsSync(here('../../model/build/decoders'));
  if (process.argv[2] === 'optimize' && !engine) setUp();
  const bundle = here('../../vitrine/dist/vitrine.js');
  if (process.argv[2] === 'dev' && !existsSync(bundle)) build();
  const { status, signal } = spawnSync(
    process.execPath,
    ['--conditions=vitrine-build', fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, VITRINE_BUILD_CONDITION: '1' } },
  );
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

/**
 * Compiles the program and the manifest package; the compiler's words go to stderr, beside
 * `--json`.
 */
function compile() {
  process.stderr.write('Compiling the program once…\n');
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const { status } = spawnSync(process.execPath, [tsc, '-b', here('..')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Compiles all packages and puts the engine's decoders in place. */
function setUp() {
  process.stderr.write('Compiling the 3D engine once…\n');
  const { status } = spawnSync(process.execPath, [here('../../../test/tools/set-up.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Builds what a page needs to show an exhibit, which a fresh clone has not. */
function build() {
  process.stderr.write('Building vitrine.js once, about half a minute…\n');
  const root = here('../../..');
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
