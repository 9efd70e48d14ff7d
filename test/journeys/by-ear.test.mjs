import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from '../browser.mjs';
import { devBundle } from '../tools/dev-bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs in the page: notes what the exhibit's live region says. */
function listen() {
  const region = document.querySelector('vitrine-exhibit').shadowRoot
    .querySelector('[role="status"]');
  window.said = [];
  new MutationObserver(() => {
    const sentence = region.textContent.trim();
    if (sentence) window.said.push(sentence);
  }).observe(region, { childList: true, characterData: true, subtree: true });
}

describe('the skull of the sea cabinet, by keys and by ear alone', { timeout: 180_000 }, () => {
  const dist = mkdtempSync(join(tmpdir(), 'vitrine-by-ear-'));
  let bundle, server, browser, page, cdp;

  before(async () => {
    bundle = await devBundle(dist);
    server = await serve({ root, port: 0, mounts: { '/packages/vitrine/dist/': dist } });
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
    page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
    cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    await page.goto(`${server.url}examples/sea-cabinet/`);
    await page.getByRole('button', { name: 'A head made for listening' }).waitFor();
    await page.evaluate(listen);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await bundle?.close();
    rmSync(dist, { recursive: true, force: true });
  });

  /** What a screen reader says of where the focus is. */
  async function focused() {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const has = (node) => node.properties?.some(({ name, value }) => name === 'focused' && value.value);
    const node = nodes.filter((one) => !one.ignored && has(one)).at(-1);
    const text = (key) => node?.[key]?.value ?? '';
    return { role: text('role'), name: text('name'), description: text('description') };
  }

  /** Waits until the focus is on something of that name: it comes back with the next drawing. */
  async function comesTo(role, name) {
    const end = performance.now() + 5000;
    let now = await focused();
    const isThere = () => now.name === name && now.role === role;
    while (!isThere() && performance.now() < end) now = await focused();
    assert.deepEqual([now.role, now.name], [role, name]);
  }

  /** Presses Tab until the focus is on a control of that name; gives all that was met. */
  async function tabTo(name, most = 40) {
    const met = [];
    for (let count = 0; count < most; count += 1) {
      await page.keyboard.press('Tab');
      met.push(await focused());
      if (name.test(met.at(-1).name)) return met;
    }
    return assert.fail(`${name} was not met, but ${met.map((one) => one.name).join('; ')}`);
  }

  const heard = async (sentence) => {
    await page.waitForFunction(
      ([source]) => window.said.some((one) => new RegExp(source).test(one)), [sentence.source]);
    await page.evaluate(() => { window.said.length = 0; });
  };
  const heading = (name) =>
    page.locator('vitrine-model').getByRole('heading', { name }).waitFor();

  it('is reached, says what it is, and which keys turn it', async () => {
    await tabTo(/^A head made for listening$/);
    await page.keyboard.press('Enter');
    await heard(/^Now showing: A head made for listening/);
    await page.locator('vitrine-model').getByRole('button', { name: 'Parts' }).waitFor();
    const object = (await tabTo(/^The pale skull of a pilot whale/)).at(-1);
    assert.equal(object.role, 'application');
    assert.match(object.description, /^Arrow keys turn it/);
  });

  it('says after a turn from where it is seen, what is there and which points', async () => {
    await page.keyboard.press('ArrowRight');
    await heard(/^Seen from the .*\. .+\. (One point faces|\d points face|No point faces) you/);
  });

  it('says when the arrow keys shift it, and when they turn it again', async () => {
    await page.keyboard.press('s');
    await heard(/^Shift it$/);
    await page.keyboard.press('s');
    await heard(/^Turn the object$/);
  });

  it('names every control on the way, each once', async () => {
    const met = await tabTo(/^Parts$/);
    const names = met.map(({ name }) => name);
    assert.deepEqual(met.filter(({ name }) => !name), []);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(met.filter(({ name, description }) => name === description), []);
    for (const one of ['1. The nose on top', 'Turn left', 'Start the tour', 'Measure']) {
      assert.ok(names.includes(one), `${one} is among ${names.join('; ')}`);
    }
  });

  for (const tool of ['Movement', 'Take apart', 'Cut open', 'Measure', 'Parts']) {
    it(`opens "${tool}" at its heading, and gives the focus back on Escape`, async () => {
      await tabTo(new RegExp(`^${tool}$`), 60);
      await page.keyboard.press('Enter');
      await heading(tool);
      await comesTo('heading', tool);
      await page.keyboard.press('Tab');
      assert.notEqual((await focused()).name, '');
      await page.keyboard.press('Escape');
      await comesTo('button', tool);
    });
  }

  it('opens a spot at its heading, turns to it and walks on by name', async () => {
    await tabTo(/^3\. Teeth that hold$/, 60);
    await page.keyboard.press('Enter');
    await heading(/Teeth that hold/);
    assert.match((await focused()).name, /^3 of 5 *Teeth that hold$/);
    await tabTo(/^Next$/);
    await page.keyboard.press('Enter');
    await heard(/^The ear in the jaw, 4 of 5$/);
    await page.keyboard.press('Escape');
  });

  it('walks the tour from its first spot to its end', async () => {
    await tabTo(/^Start the tour$/, 60);
    await page.keyboard.press('Enter');
    await heading(/The nose on top/);
    for (const place of [2, 3, 4, 5]) {
      if (place === 2) await tabTo(/^Next$/);
      await page.keyboard.press('Enter');
      await heard(new RegExp(`, ${place} of 5$`));
    }
    await tabTo(/^End the tour$/);
    await page.keyboard.press('Enter');
    await comesTo('button', 'Start the tour');
  });
});
