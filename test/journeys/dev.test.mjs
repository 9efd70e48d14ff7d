import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { main } from '@vitrine/cli';
import { chromiumFlags, chromiumPath } from '../browser.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';

/** Two scenes; the second is the one that the designer works on. */
const exhibit = (title) => JSON.stringify({
  vitrine: 1, title: 'Shore', license: 'CC0-1.0', languages: ['en'], state: { met: 0 },
  scenes: [
    { id: 'shell', title: 'A shell', image: { src: 'shell.svg', alt: 'A pink conch' } },
    { id: 'crab', title, image: { src: 'shell.svg', alt: 'A crab' }, enter: [{ add: { met: 1 } }] },
  ],
}, null, 2);

describe('a designer writes an exhibit with `vitrine dev`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-journey-'));
  const stop = new AbortController();
  const manifest = join(folder, 'vitrine.json');
  let browser, page, ended;

  before(async () => {
    writeFileSync(manifest, exhibit('A crab'));
    writeFileSync(join(folder, 'shell.svg'), DRAWING);
    // The project's own `vitrine`, as npm would put it there.
    mkdirSync(join(folder, 'node_modules/vitrine'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/vitrine/package.json'), '{ "name": "vitrine" }');
    await build({
      stdin: { contents: "import '@vitrine/elements/exhibit.js';", resolveDir: repository },
      outdir: join(folder, 'node_modules/vitrine/dist'), entryNames: 'vitrine', bundle: true,
      format: 'esm', splitting: true, conditions: ['vitrine-build', 'production'],
      logLevel: 'error',
    });
    const url = await new Promise((found) => {
      ended = main(['dev', '.', '--port', '0'], {
        cwd: folder, color: false, signal: stop.signal, warn: () => undefined,
        print: (line) => {
          const address = /^Serving \. at (\S+)/.exec(line)?.[1];
          if (address) found(address);
        },
      });
    });
    browser = await chromium.launch({
      executablePath: await chromiumPath(), args: chromiumFlags,
    });
    page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.goto(`${url}#crab`);
    await page.getByRole('heading', { name: 'A crab', exact: true }).waitFor();
  });
  after(async () => {
    await browser?.close();
    stop.abort();
    assert.equal(await ended, 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('sees a change in the same scene as soon as it is saved', async () => {
    writeFileSync(manifest, exhibit('A hermit crab'));
    await page.getByRole('heading', { name: 'A hermit crab', exact: true }).waitFor();
    assert.equal(new URL(page.url()).hash, '#crab');
  });

  it('keeps the state and what was visited over that, but not when loading the page again', async () => {
    const kept = () => page.evaluate(() => document.querySelector('vitrine-exhibit').progress);
    await page.getByRole('button', { name: 'Scenes', exact: true }).click();
    await page.getByRole('button', { name: 'A hermit crab' }).click();
    await page.waitForFunction(() => document.querySelector('vitrine-exhibit').progress.met === 2);
    writeFileSync(manifest, exhibit('A shore crab'));
    await page.getByRole('heading', { name: 'A shore crab', exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelector('vitrine-exhibit').progress.met === 2);
    await page.getByRole('button', { name: 'Scenes', exact: true }).click();
    await page.getByText('1 of 2 seen').waitFor();
    await page.goto(page.url().replace(/#.*/, '#crab'));
    await page.reload();
    await page.getByRole('heading', { name: 'A shore crab', exact: true }).waitFor();
    assert.equal((await kept()).met, 1);
    writeFileSync(manifest, exhibit('A hermit crab'));
    await page.getByRole('heading', { name: 'A hermit crab', exact: true }).waitFor();
  });

  it('is told file, line and fix of a mistake, over the exhibit as it last worked', async () => {
    writeFileSync(manifest, exhibit('A broken crab').replace('"alt": "A crab"', '"alr": "A crab"'));
    const dialog = page.getByRole('alertdialog', { name: '1 error in vitrine.json' });
    await dialog.waitFor();
    const words = await dialog.innerText();
    assert.match(words, /vitrine\.json:25:9\s+error VIT101/);
    assert.match(words, /"alr" is not something this picture has/);
    assert.match(words, /Did you mean "alt"\?/);
    assert.match(words, /You see the exhibit as it last worked/);
    await page.getByRole('heading', { name: 'A hermit crab', exact: true }).waitFor();
    assert.equal(await dialog.evaluate((node) => node.getRootNode().activeElement === node), true);
  });

  it('puts the message away and back with the keyboard', async () => {
    const dialog = page.getByRole('alertdialog');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '1 error in vitrine.json' }).press('Enter');
    await dialog.waitFor();
    assert.equal(await dialog.evaluate((node) => node.getRootNode().activeElement === node), true);
  });

  it('still sees the last good exhibit after loading the page again', async () => {
    await page.reload();
    await page.getByRole('alertdialog', { name: '1 error in vitrine.json' }).waitFor();
    await page.getByRole('heading', { name: 'A hermit crab', exact: true }).waitFor();
  });

  it('sees the message go when the file is mended, and is still in the scene', async () => {
    writeFileSync(manifest, exhibit('A mended crab'));
    await page.getByRole('heading', { name: 'A mended crab', exact: true }).waitFor();
    assert.equal(await page.locator('live-reload-panel').count(), 0);
    assert.equal(new URL(page.url()).hash, '#crab');
  });

  it('has nothing covered by a mere warning', async () => {
    const warned = page.waitForEvent('console', (message) => message.text().includes('VIT301'));
    writeFileSync(manifest, exhibit('A warned crab').replace('"en"', '"en", "fr"'));
    await warned;
    await page.getByRole('heading', { name: 'A warned crab', exact: true }).waitFor();
    assert.equal(await page.locator('live-reload-panel').count(), 0);
  });
});
