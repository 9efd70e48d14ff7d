#!/usr/bin/env node
// Published, this runs `dist/`. In the repository it runs what `tsc -b` wrote, compiling it first
// when it is missing or older than its sources: `npx vitrine` works in a fresh clone, after a pull
// and after a change.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The packages that the program runs on. */
const needed = ['cli', 'manifest'];
/** What the compiler writes last. */
const compiled = (name) => here(`../../${name}/build/.src.tsbuildinfo`);

if (!existsSync(here('../src/cli.ts'))) {
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else if (process.env.VITRINE_BUILD_CONDITION) {
  const { main } = await import('../build/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  if (needed.some((name) => changed(name) > changedAt(compiled(name)))) compile();
  // The poster of a model is drawn by the 3D engine, with its decoders.
  const engine = existsSync(here('../../model/build/decoders'));
  if (process.argv[2] === 'optimize' && !engine) setUp();
  if (process.argv[2] === 'dev' && isBundleOld()) build();
  const { status, signal } = spawnSync(
    process.execPath,
    ['--conditions=vitrine-build', fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, VITRINE_BUILD_CONDITION: '1' } },
  );
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

/** When a file was last written, in milliseconds; 0 where there is none. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When the sources of a package last changed, without its tests. */
function changed(name) {
  const folder = here(`../../${name}/src`);
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return Math.max(0, ...files.map((file) => changedAt(join(folder, file))));
}

/** Whether the built `vitrine.js` is missing or older than what it is made from. */
function isBundleOld() {
  const parts = readdirSync(here('../..')).filter((name) =>
    name !== 'cli' && existsSync(here(`../../${name}/src`)),
  );
  return Math.max(...parts.map(changed)) > changedAt(here('../../vitrine/dist/vitrine.js'));
}

/**
 * Compiles the program and the manifest package; the compiler's words go to stderr, beside
 * `--json`.
 */
function compile() {
  process.stderr.write('Compiling the program…\n');
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const { status } = spawnSync(process.execPath, [tsc, '-b', here('..')], {
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  // It also writes what has errors: without this the next run would take that for good.
  for (const file of needed.map(compiled).filter(existsSync)) utimesSync(file, 0, 0);
  process.exit(status ?? 1);
}

/** Compiles all packages and puts the engine's decoders in place. */
function setUp() {
  process.stderr.write('Compiling the 3D engine once…\n');
  const { status } = spawnSync(process.execPath, [here('../../../test/tools/set-up.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Builds what a page needs to show an exhibit. */
function build() {
  process.stderr.write('Building vitrine.js, about half a minute…\n');
  const root = here('../../..');
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
