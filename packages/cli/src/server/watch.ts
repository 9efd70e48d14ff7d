import { basename } from 'node:path';

import { watch } from 'chokidar';

/**
 * Long enough for an editor to finish writing a file in two steps, short enough to feel at once.
 */
const QUIET_MS = 60;

/**
 * Calls back with the paths that changed, once a batch has gone quiet; batches never overlap.
 *
 * @returns What stops the watching. It is there only when the watcher is ready, so no change is
 * missed.
 */
export async function watchPaths(
  paths: string[], changed: (paths: string[]) => void | Promise<void>,
): Promise<() => Promise<void>> {
  if (paths.length === 0) return () => Promise.resolve();
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const flush = (): void => {
    const batch = [...pending];
    pending.clear();
    running = running.then(() => changed(batch)).catch((error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      process.stderr.write(`After a change: ${words}\n`);
    });
  };
  const watcher = watch(paths, {
    ignoreInitial: true,
    ignored: (path) => !paths.includes(path) && /^(node_modules$|\.)/.test(basename(path)),
  });
  watcher.on('all', (_event, path) => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MS);
  });
  await new Promise<void>((ready, fail) => {
    watcher.once('ready', ready);
    watcher.once('error', fail);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await running;
  };
}
