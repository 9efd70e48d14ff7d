/**
 * What tests ask of the browser itself, as commands of the test runner. See test/tools/README.md.
 * Each answers the same in every browser whose driver can do it, and throws where it cannot.
 */

const sessions = new WeakMap();

async function cdp(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function press(session, { key, shift = false }) {
  const { browser } = session;
  if (browser.type === 'webkit') { await browser.press(key, shift); return; }
  const { keyboard } = browser.getPage(session.id);
  if (shift) await keyboard.down('Shift');
  await keyboard.press(key);
  if (shift) await keyboard.up('Shift');
}

async function tap(session, { x, y }) {
  const { browser } = session;
  if (browser.type === 'webkit') { await browser.tap(x, y); return; }
  const page = browser.getPage(session.id);
  if (browser.product === 'firefox') { await page.mouse.click(x, y); return; }
  const client = await cdp(page);
  await client.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x, y, id: 0 }],
  });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const chromiumOnly = {
  /**
   * @param {{ reducedMotion?: boolean, forcedColors?: boolean, contrast?: 'more', dark?: boolean }}
   * media
   */
  media: async (client, media) => {
    const features = [
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
      { name: 'prefers-contrast', value: media.contrast ?? 'no-preference' },
      { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
  },
  ax: async (client) => {
    await client.send('Accessibility.enable');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.send('Accessibility.disable');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        value: node.value?.value ?? '',
        description: node.description?.value ?? '',
        ...Object.fromEntries(
          (node.properties ?? []).map((property) => [property.name, property.value.value]),
        ),
      }));
  },
  size: async (client, { width, height, scale = 1 }) => {
    await client.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
  },
  screenshot: async (client) =>
    (await client.send('Page.captureScreenshot', { format: 'png' })).data,
};

/** The commands, as a plugin of the test runner. */
export function commandsPlugin() {
  return {
    name: 'vitrine-commands',
    async executeCommand({ command, payload, session }) {
      const [space, name] = command.split(':');
      if (space !== 'vitrine') return undefined;
      if (name === 'press') { await press(session, payload); return true; }
      if (name === 'tap') { await tap(session, payload); return true; }
      const run = chromiumOnly[name];
      if (!run) return undefined;
      if (session.browser.product !== 'chromium') throw new Error(`${command} needs Chromium.`);
      return (await run(await cdp(session.browser.getPage(session.id)), payload ?? {})) ?? true;
    },
  };
}
