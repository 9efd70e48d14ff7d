import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from '../browser.mjs';
import { devBundle } from '../tools/dev-bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');

describe('the examples, as a visitor opens them', () => {
  const dist = mkdtempSync(join(tmpdir(), 'vitrine-examples-'));
  let bundle, server, browser;

  before(async () => {
    bundle = await devBundle(dist);
    server = await serve({ root, port: 0, mounts: { '/packages/vitrine/dist/': dist } });
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await bundle?.close();
    rmSync(dist, { recursive: true, force: true });
  });

  /** Opens an example and notes whatever a visitor's browser would complain about. */
  async function open(path, { viewport = { width: 1280, height: 800 }, policy } = {}) {
    const page = await browser.newPage({ viewport });
    if (policy) {
      await page.route(`**/examples/${path}`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
    }
    const faults = [];
    const here = new URL(server.url).host;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== here) faults.push(`asked ${url.host}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${server.url}examples/${path}`);
    return { page, faults };
  }

  const heading = (page, name) => page.getByRole('heading', { name, exact: true }).first();

  it('shows the kingfisher of the first exhibit, with its words', async () => {
    const { page, faults } = await open('first-exhibit/');
    await heading(page, 'The kingfisher waits').waitFor();
    const picture = page.locator('vitrine-exhibit')
      .getByRole('img', { name: /small bird with a blue back/ }).first();
    await picture.waitFor();
    assert.ok(await picture.evaluate((image) => image.complete && image.naturalWidth > 0));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('opens all fifteen scenes of the sea cabinet in all four languages', async () => {
    const { scenes, languages } = JSON.parse(read('examples/sea-cabinet/vitrine.json'));
    assert.equal(scenes.length, 15);
    const { page, faults } = await open('sea-cabinet/');
    const exhibit = page.locator('vitrine-exhibit');
    await page.evaluate(async () => { await customElements.whenDefined('vitrine-exhibit'); });
    await heading(page, 'The sea cabinet').waitFor();
    for (const lang of languages) {
      await exhibit.evaluate((element, tag) => { element.setLanguage(tag); }, lang);
      for (const { id, title } of scenes) {
        await exhibit.evaluate((element, scene) => { element.go(scene); }, id);
        await heading(page, title[lang]).waitFor();
      }
    }
    await page.waitForLoadState('networkidle');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('turns the sea cabinet round for readers of Arabic', async () => {
    const { page, faults } = await open('sea-cabinet/#crab?lang=ar', {
      viewport: { width: 390, height: 844 },
    });
    const title = heading(page, 'سالي لايتفوت بثوب أحمر');
    await title.waitFor();
    assert.equal(await title.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('tells a visitor who found all four points of the crab that they did', async () => {
    const { page, faults } = await open('sea-cabinet/#crab');
    const reward = page.getByText('You found all four.');
    for (const name of ['Eyes on stalks', 'A golden brow', 'Claws with spoons', 'Legs with grip']) {
      assert.equal(await reward.isVisible(), false);
      await page.getByRole('button', { name: new RegExp(name) }).first().click();
      await page.getByRole('heading', { name: new RegExp(name) }).first().waitFor();
    }
    await reward.waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('stands on a partner’s page as on its own, whatever the page’s styles say', async () => {
    const { page, faults } = await open('embed-in-a-page/');
    const lilies = page.locator('vitrine-image').nth(0);
    const night = page.locator('vitrine-image').nth(1);
    await heading(page, 'The sea takes a ship').waitFor();

    const picture = lilies.getByRole('img', { name: /violet, blue and green water/ }).first();
    await picture.waitFor();
    const look = await picture.evaluate((image) => {
      const { filter, borderStyle } = getComputedStyle(image);
      return { wide: image.getBoundingClientRect().width > 600, filter, borderStyle };
    });
    assert.deepEqual(look, { wide: true, filter: 'none', borderStyle: 'none' });

    const credit = await lilies.getByText('Claude Monet, Water Lilies').evaluate((line) => {
      const style = getComputedStyle(line);
      const { textTransform, textShadow, wordBreak, textIndent, fontStyle } = style;
      const isLarge = parseFloat(style.fontSize) >= 15;
      return [textTransform, textShadow, wordBreak, textIndent, fontStyle, isLarge];
    });
    assert.deepEqual(credit, ['none', 'none', 'normal', '0px', 'normal', true]);

    const spot = night.getByRole('button', { name: /The moon/ }).first();
    await spot.focus();
    await page.keyboard.press('Tab');
    const ring = await night.evaluate((element) => {
      const focused = element.shadowRoot.activeElement;
      const { width, height } = focused.getBoundingClientRect();
      const rings = [focused, ...focused.children].map((part) => getComputedStyle(part));
      return {
        name: focused.textContent, large: Math.min(width, height) >= 44,
        ring: rings.some(({ outlineStyle, outlineWidth }) =>
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3),
      };
    });
    assert.match(ring.name, /morning star/);
    assert.deepEqual({ large: ring.large, ring: ring.ring }, { large: true, ring: true });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /The morning star/ }).waitFor();

    await page.locator('vitrine-exhibit').getByRole('button', { name: 'Next' }).click();
    await heading(page, 'The sky that screamed').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('runs under a strict Content Security Policy, as the guide says', async () => {
    const guide = read('docs/guides/embed.md');
    const policy = /^```text\n(default-src 'none'[^]*?)^```$/m.exec(guide)[1].replaceAll('\n', ' ');
    const { page, faults } = await open('embed-in-a-page/', { policy });
    await heading(page, 'The sea takes a ship').waitFor();
    await page.getByRole('button', { name: /The moon/ }).first().click();
    await page.getByRole('heading', { name: /The moon/ }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leaves the words on the page when scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, words] of [
      ['first-exhibit/', 'It sits so still that you walk past it.'],
      ['sea-cabinet/', 'one of the largest dolphins'],
      ['embed-in-a-page/', 'The Wreck of a Transport Ship'],
    ]) {
      await page.goto(`${server.url}examples/${path}`);
      await page.getByText(words).first().waitFor();
    }
    await context.close();
  });
});
