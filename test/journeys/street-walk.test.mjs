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

describe('a walk with the audio guide on a phone', { timeout: 120_000 }, () => {
  const dist = mkdtempSync(join(tmpdir(), 'vitrine-walk-'));
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

  /** A phone of its own, with whatever its browser complains about. */
  async function phone(fragment = '', options = {}) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en', ...options,
    });
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${server.url}examples/street-walk/${fragment}`);
    return { context, page, faults };
  }

  const action = (page, name) => page.locator(`vitrine-guide [data-action="${name}"]:visible`).first();
  const audio = (page) => page.locator('vitrine-audio');
  const plays = (page) => page.waitForFunction(() => {
    const guide = document.querySelector('vitrine-guide').shadowRoot.querySelector('vitrine-exhibit')
      .shadowRoot.querySelector('vitrine-guide');
    const media = guide.shadowRoot.querySelector('vitrine-audio')?.mediaElement;
    return media && !media.paused && media.currentTime > 0;
  });
  const title = (page, name) => page.getByRole('heading', { name }).first().waitFor();

  it('is walked by taps: from the list to a stop, on to the next, and back', async () => {
    const { context, page, faults } = await phone();
    await action(page, 'stop:river').tap();
    await title(page, 'Stop 1: Where the streets end');
    await plays(page);
    await page.getByRole('button', { name: /The far bank is Manhattan/ }).waitFor();
    await action(page, 'nextStop').tap();
    await title(page, 'Stop 2: An alphabet of streets');
    await plays(page);
    await action(page, 'allStops').tap();
    await action(page, 'toggle').tap();
    assert.equal(await audio(page).evaluate((element) => element.paused), true);
    await action(page, 'find:map').tap();
    await page.locator('vitrine-guide .pin').nth(3).tap();
    await title(page, 'Stop 4: The creek');
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('is walked by the keys of a number pad alone', async () => {
    const { context, page, faults } = await phone();
    await action(page, 'stop:river').waitFor();
    await page.keyboard.type('47');
    await page.keyboard.press('Enter');
    await page.getByText('There is no stop 47. The nearest is 5.').first().waitFor();
    await page.keyboard.type('3');
    await page.locator('.meaning', { hasText: 'Brick is pink' }).waitFor();
    await page.keyboard.press('Enter');
    await title(page, 'Stop 3: Brick is pink, wood is yellow');
    await plays(page);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('is there in three languages, one of them from right to left, at the same sentence', async () => {
    const { context, page, faults } = await phone('#stop=3&t=9&lang=es');
    await title(page, 'Parada 3: El ladrillo es rosa, la madera amarilla');
    await page.getByText('Pulsa Reproducir para seguir.').first().waitFor();
    const time = () => audio(page).evaluate(async (element) => {
      await element.ready;
      return element.currentTime;
    });
    assert.ok(Math.abs(await time() - 9) < 0.1, `at ${await time()}`);
    assert.equal(await audio(page).evaluate((element) => element.paused), true);
    await page.locator('vitrine-exhibit').evaluate((element) => { element.setLanguage('ar'); });
    const heading = page.getByRole('heading', { name: 'المحطة 3: الطوب وردي والخشب أصفر' });
    await heading.waitFor();
    assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('plays without a network what was downloaded, also when the page is opened again', async () => {
    const { context, page } = await phone();
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await action(page, 'offline').tap();
    await page.getByText(/kilobytes in this language/).waitFor();
    await action(page, 'download').tap();
    await page.getByText(/^Downloaded: /).first().waitFor();
    await page.reload();
    await action(page, 'stop:creek').tap();
    await plays(page);
    await page.waitForFunction(async () => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      const kept = await Promise.all(scripts.map(({ name }) => caches.match(name)));
      return kept.every(Boolean);
    });
    await context.setOffline(true);
    await page.reload();
    await action(page, 'stop:tanks').tap();
    await title(page, 'Stop 5: Round marks');
    await plays(page);
    await page.getByRole('button', { name: /Oil for lamps was made/ }).waitFor();
    await context.close();
  });

  it('leads on from a cabinet: the code is that of the page on the web', async () => {
    const { context, page } = await phone('', { viewport: { width: 1080, height: 1920 } });
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
      link.href = 'https://museum.example/walk/';
      document.head.append(link);
    });
    await action(page, 'stop:houses').tap();
    await plays(page);
    await action(page, 'handOff').tap();
    await page.getByRole('img', { name: /Code that leads to Brick is pink/ }).waitFor();
    assert.equal(await audio(page).evaluate((element) => element.paused), true);
    await context.close();
  });
});
