/**
 * `npm start`: serves the gallery of examples, and loads the page again when a manifest, a picture
 * or
 * the source of an element is saved.
 *
 *   npm start                  http://127.0.0.1:8080/ or the next free port
 *   npm start -- --port 9000   that port
 *   npm start -- --no-open     without opening the browser of whoever sits there
 */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inCondition = process.execArgv.some((one) => one.includes('vitrine-build'));

if (inCondition) {
  await start();
} else {
  const compiled = spawnSync(process.execPath, [join(root, 'test/tools/set-up.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (compiled.status !== 0)
    console.error('The sources do not compile: the gallery shows what compiled last.');
  // The packages point to `build/` under this condition, and Node takes it only at its start.
  const again = [
    ...process.execArgv,
    '--conditions=vitrine-build',
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
  ];
  const child = spawn(process.execPath, again, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { child.kill(signal); });
  child.on('exit', (code) => { process.exit(code ?? 0); });
}

async function start() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const { gallery } = await import('./gallery-server.mjs');
  const server = await gallery(values.port === undefined ? {} : { port: Number(values.port) });
  const compiler = spawn(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('typescript/bin/tsc'),
      '-b',
      '-w',
      '--preserveWatchOutput',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  compiler.stdout.on('data', (words) => {
    if (!/Starting compilation|Found 0 errors|File change detected/.test(words))
      process.stdout.write(words);
  });
  console.log(`\nThe gallery of examples: ${server.url}\nStop with Ctrl+C.`);
  if (process.stdout.isTTY && !process.env.CI && !values['no-open']) {
    const { openBrowser } = await import('../../packages/cli/build/dev/browser.js');
    openBrowser(server.url);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      compiler.kill();
      void server.close().then(() => process.exit(0));
    });
  }
}
