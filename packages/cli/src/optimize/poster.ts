import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launch, Launcher } from 'chrome-launcher';

import { PosterServer } from './poster-server.js';
import type { Engine } from './poster-server.js';

/** A poster, or why there is none, as a whole sentence. */
export type Poster = { webp: Buffer } | { why: string };

/** A large model on a slow machine, drawn without a graphics card, takes about ten. */
const MOST_SECONDS = 60;

/** Draws the same picture on every machine, whatever graphics card it has. */
const FLAGS = [
  '--headless=new', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist', '--disable-dev-shm-usage', '--disable-quic', '--hide-scrollbars',
];

/**
 * Draws a model as a visitor will first see it, with Vitrine's own engine in a browser that is
 * found on this machine.
 *
 * @param glb - A whole GLB.
 * @param signal - Ends the browser.
 */
export async function drawPoster(glb: Uint8Array, signal: AbortSignal): Promise<Poster> {
  const chromePath = findChrome();
  if (chromePath === undefined) {
    return {
      why: 'There is no poster: no Chrome or Chromium was found to draw it. Install one, or set '
        + 'CHROME_PATH to its program, and run this again.',
    };
  }
  const engine = findEngine();
  if (!engine) {
    return {
      why: 'There is no poster: Vitrine\'s 3D engine is not there. Run: npm install @vitrine/model',
    };
  }
  const server = new PosterServer(engine, glb);
  try {
    return { webp: await photograph(chromePath, server, signal) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { why: `There is no poster: the model could not be drawn (${reason}).` };
  } finally {
    server.stop();
  }
}

async function photograph(
  chromePath: string, server: PosterServer, signal: AbortSignal,
): Promise<Buffer> {
  // Chrome refuses its sandbox to the superuser, who in a container is often the only user.
  const isRoot = process.getuid?.() === 0;
  const chrome = await launch({
    chromePath, startingUrl: await server.start(), logLevel: 'silent', handleSIGINT: false,
    chromeFlags: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
  });
  const limit = AbortSignal.any([signal, AbortSignal.timeout(MOST_SECONDS * 1000)]);
  try {
    return await new Promise((resolve, reject) => {
      server.picture.then(resolve, reject);
      chrome.process.once('exit', () => { reject(new Error('the browser ended')); });
      limit.addEventListener('abort', () => {
        reject(new Error(signal.aborted ? 'stopped' : `not within ${MOST_SECONDS} seconds`));
      });
    });
  } finally {
    chrome.kill();
  }
}

/** `CHROME_PATH`, or an installed Chrome or Chromium. */
function findChrome(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** The engine as it is published or, in the repository, as it was compiled. */
function findEngine(): Engine | undefined {
  try {
    const index = fileURLToPath(import.meta.resolve('@vitrine/model'));
    if (!existsSync(index)) return undefined;
    const three = dirname(dirname(createRequire(index).resolve('three')));
    return { folder: dirname(index), three };
  } catch {
    return undefined;
  }
}
