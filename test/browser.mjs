/**
 * Finds browsers to test in, or says clearly what to do.
 *
 * Chromium: CHROME_PATH → an installed Chrome or Chromium → the browser inside
 * `@sparticuz/chromium`
 * (Linux x64, with its own libraries). Firefox and WebKitGTK: only when they are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Flags for a headless browser that runs as any user, draws WebGL in software and calls nobody. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--autoplay-policy=no-user-gesture-required',
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
  throw new Error(
    'No browser found. Install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

/**
 * The browser inside `@sparticuz/chromium`, unpacked to a folder of our own (its usual place is a
 * fixed name in the temporary folder, which a half-unpacked browser would block for ever).
 */
async function bundled() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json')),
  );
  const folder = join(root, 'node_modules/.cache', `vitrine-chromium-${version}`);
  const program = join(folder, 'chromium.sh');
  if (!existsSync(program)) unpack(folder, program);
  return program;
}

function unpack(folder, program) {
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // It unpacks its shared libraries only where it believes to run as a function of Node 20.
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const code = "await (await import('@sparticuz/chromium')).default.executablePath()";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`No browser is installed, and the one that npm brought fails: ${stderr}`);
  writeFileSync(
    join(fresh, basename(program)),
    `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH" FONTCONFIG_FILE="$here/fonts/fonts.conf"
exec "$here/chromium" "$@"
`, { mode: 0o755 });
  writeFileSync(join(fresh, 'fonts/fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(fresh, folder);
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
