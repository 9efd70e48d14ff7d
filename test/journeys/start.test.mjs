import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from '../browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a newcomer types `npm start`', { timeout: 120_000 }, () => {
  let program, browser, page, address;
  const wrong = [];

  before(async () => {
    program = spawn(process.execPath, ['test/tools/start.mjs', '--port', '0', '--no-open'], {
      cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await new Promise((found, lost) => {
      let said = '';
      program.stdout.on('data', (words) => {
        said += words;
        const url = /gallery of examples: (http\S+)/.exec(said)?.[1];
        if (url) found(url);
      });
      program.on('exit', () => { lost(new Error(`It ended: ${said}`)); });
    });
    browser = await chromium.launch({
      executablePath: await chromiumPath(), args: chromiumFlags,
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):|^http:\/\/127\.0\.0\.1/.test(request.url())) wrong.push(request.url());
    });
    await page.goto(address);
  });
  after(async () => {
    await browser?.close();
    program?.removeAllListeners('exit');
    const gone = new Promise((done) => { program?.on('exit', done); });
    program?.kill('SIGTERM');
    await gone;
  });

  it('and sees every example with its title and its picture', async () => {
    const entries = await readdir(`${root}examples`, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());
    const links = page.locator('main a');
    assert.equal(await links.count(), folders.length);
    for (const link of await links.all()) {
      assert.ok((await link.locator('strong').innerText()).length > 3);
      const width = await link.locator('img').evaluate((image) =>
        image.decode().then(() => image.naturalWidth));
      assert.ok(width > 100);
    }
  });

  it('and opens one: an exhibit that runs on what was just compiled', async () => {
    await page.getByRole('link', { name: 'The sea cabinet' }).click();
    await page.getByRole('heading', { name: 'The sea cabinet' }).waitFor();
    await page.getByRole('button', { name: 'A head made for listening' }).click();
    await page.getByRole('heading', { name: 'A head made for listening' }).waitFor();
    assert.deepEqual(wrong, []);
  });

  it('and sees the page load again when a file of it is saved', async () => {
    await page.evaluate(() => { window.before = true; });
    const file = `${root}examples/sea-cabinet/index.html`;
    const { atime } = await stat(file);
    const loaded = page.waitForEvent('load');
    await utimes(file, atime, new Date());
    await loaded;
    assert.equal(await page.evaluate(() => window.before), undefined);
  });
});
