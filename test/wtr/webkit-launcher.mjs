/**
 * A test-runner launcher for WebKitGTK over plain W3C WebDriver: one window, one page at a time.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Backspace: '\uE003',
  Delete: '\uE017',
};

/** @param {{ driver: string, browser: string }} paths */
export function webkitLauncher({ driver, browser }) {
  let base; let process_; let session; let active;

  const call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? response.status}`);
    return value;
  };

  const begin = async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    process_ = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      try { await call('GET', '/status'); break; } catch (error) {
        if (tries > 50) throw error;
        await wait(100);
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { pageLoad: 60_000, script: 60_000 });
    await call('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  };

  return {
    name: 'WebKitGTK', type: 'webkit', concurrency: 1,
    async initialize() { await begin(); },
    async startSession(id, url) { active = id; await call('POST', `${session}/url`, { url }); },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    async stopSession() {
      active = undefined;
      await call('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    async stop() {
      await call('DELETE', session).catch(() => {});
      process_?.kill();
    },
    /** Presses and releases a key, with Shift when asked. */
    async press(key, shift = false) {
      const value = keys[key] ?? key;
      const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
      if (shift) {
        actions.unshift({ type: 'keyDown', value: keys.Shift });
        actions.push({ type: 'keyUp', value: keys.Shift });
      }
      await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    /** Taps with the main button: WebKitGTK's driver has no touch. */
    async tap(x, y) {
      await call('POST', `${session}/actions`, {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => { resolve(port); });
    }).on('error', reject);
  });
}
