/**
 * Finds browsers to test in, or says clearly what to do.
 *
 * Chromium: CHROME_PATH → an installed Chrome or Chromium → the browser inside `@sparticuz/chromium`
 * (Linux x64, with its own libraries). Firefox and WebKitGTK: only when they are installed.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Flags for a headless browser that runs as any user, draws WebGL in software and calls nobody. */
export const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--autoplay-policy=no-user-gesture-required',
];

let chromium;

/**
 * Path of a Chromium that can be launched.
 *
 * @throws {Error} When there is none, with what to do.
 */
export async function chromiumPath() {
  chromium ??= find();
  return chromium;
}

async function find() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", and there is no such file.`);
  }
  if (!process.env.VITRINE_NO_INSTALLED_CHROME) {
    const { Launcher } = require('chrome-launcher');
    const [installed] = safely(() => Launcher.getInstallations()) ?? [];
    if (installed) return installed;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error('No browser found. Install Chrome or Chromium, or set CHROME_PATH to its program.');
}

async function bundled() {
  const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
  const program = await sparticuz.executablePath();
  const bin = join(dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return program;
}

/** Path of Firefox, or `undefined`. */
export function firefoxPath() {
  return process.env.FIREFOX_PATH ?? which('firefox-esr') ?? which('firefox');
}

/** The WebKitGTK driver and its browser, or `undefined`. */
export function webkit() {
  const driver = which('WebKitWebDriver');
  const machine = process.arch === 'x64' ? 'x86_64-linux-gnu' : 'aarch64-linux-gnu';
  const folders = [`/usr/lib/${machine}`, `/usr/libexec`, '/usr/lib', '/usr/lib64'];
  const browser = folders.flatMap((folder) => ['4.1', '4.0', '6.0'].map(
    (version) => `${folder}/webkit${version === '6.0' ? 'gtk' : '2gtk'}-${version}/MiniBrowser`,
  )).find((path) => existsSync(path));
  return driver && browser ? { driver, browser } : undefined;
}

/** Path of a program on PATH, or `undefined`. */
export function which(program) {
  return (process.env.PATH ?? '').split(':').map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

function safely(run) {
  try { return run(); } catch { return undefined; }
}
