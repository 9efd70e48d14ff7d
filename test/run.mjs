/**
 * Runs every test: Node units, elements in each browser, journeys. Sets up what it needs itself.
 *
 *   npm test                 everything
 *   npm run test -- quiz     only files whose path contains "quiz"
 *
 * The last line is `N passed, N failed, N skipped`, summed over all runners. Firefox and WebKitGTK
 * run where they are installed, and are required when VITRINE_REQUIRE_BROWSERS is set.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxPath, webkit, which } from './browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pattern = process.argv[2] ?? '';
const total = { passed: 0, failed: 0, skipped: 0 };

function add(name, counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
  const { passed, failed, skipped } = counts;
  console.log(`${name} · passed ${passed}, failed ${failed}, skipped ${skipped}`);
}

function files(folder, ending) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...files(path, ending));
    else if (entry.name.endsWith(ending)) found.push(path);
  }
  return found.sort();
}

/** Compiled tests of a package whose source still exists: `build/` keeps what was deleted. */
const compiled = (name) =>
  files(join(root, 'packages', name, 'build'), '.test.js').filter((file) =>
    existsSync(file.replace(`${name}/build/`, `${name}/src/`).replace(/\.js$/, '.ts')),
  );

const wanted = (list) => list.filter((file) => relative(root, file).includes(pattern));

/** Runs files with node:test and reads its own count. */
async function nodeTests(name, list) {
  if (list.length === 0) return;
  const child = spawn(
    process.execPath,
    [
      '--conditions=vitrine-build',
      '--test',
      '--test-reporter=spec',
      '--test-concurrency=1',
      ...list,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (data) => { output += data; process.stdout.write(data); });
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  const read = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const counts = {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
  if (code !== 0 && counts.failed === 0) counts.failed = 1; // the runner itself broke
  add(name, counts);
}

/**
 * Runs the elements' tests in one browser, in a process of its own, on a virtual screen if needed.
 */
async function elementTests(name, list) {
  if (list.length === 0) return;
  const program = [
    process.execPath,
    fileURLToPath(new URL('wtr/main.mjs', import.meta.url)),
    name,
    ...list,
  ];
  const needsScreen = name !== 'chromium' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const command = needsScreen
    ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...program]
    : program;
  const child = spawn(command[0], command.slice(1), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  let counts;
  child.on('message', (message) => { counts = message; });
  await new Promise((resolve) => { child.on('close', resolve); });
  add(name, counts ?? { passed: 0, failed: 1, skipped: 0 });
}

const build = spawnSync(process.execPath, [join(root, 'test/tools/set-up.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) {
  console.error('The sources do not compile, so nothing was tested.');
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

/** Tests of an engine that need a browser say so in their name; arithmetic needs none. */
const needsBrowser = (file) => file.endsWith('.browser.test.js');
const engine = [...compiled('model'), ...compiled('audio')];

const nodeFiles = [
  ...['manifest', 'cli'].flatMap(compiled), ...engine.filter((file) => !needsBrowser(file)),
];
const repository = readdirSync(join(root, 'test')).filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join(root, 'test', name));
await nodeTests('node', wanted([...nodeFiles, ...repository]));

const elementFiles = wanted([...compiled('elements'), ...engine.filter(needsBrowser)]);
await elementTests('chromium', elementFiles);
const required = Boolean(process.env.VITRINE_REQUIRE_BROWSERS);
for (const [name, present] of [['firefox', firefoxPath()], ['webkit', webkit()]]) {
  const possible = present && (which('xvfb-run') || process.env.DISPLAY);
  if (possible) await elementTests(name, elementFiles);
  else if (required) add(name, { passed: 0, failed: 1, skipped: 0 });
  else console.log(`${name} · not installed here, so not run`);
}

await nodeTests('journeys', wanted(files(join(root, 'test', 'journeys'), '.test.mjs')));

if (total.passed + total.failed === 0) {
  console.error(pattern ? `No test file has "${pattern}" in its path.` : 'No test ran.');
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
