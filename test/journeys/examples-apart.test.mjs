import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from '../browser.mjs';
import { gallery } from '../tools/gallery-server.mjs';

const exhibit = (title) => JSON.stringify({
  vitrine: 1, title, license: 'CC0-1.0', languages: ['en'],
  scenes: [{ id: 'hall', title: 'The hall' }],
}, null, 2);

/** Runs in the page: notes when what the server says of the manifests has been dealt with. */
function noteState() {
  window.EventSource = class extends EventSource {
    constructor(...details) {
      super(...details);
      this.addEventListener('state', () => { setTimeout(() => { window.told = true; }); });
    }
  };
}

describe('two people work on two examples of `npm start`', { timeout: 120_000 }, () => {
  const examples = mkdtempSync(join(tmpdir(), 'vitrine-examples-'));
  const write = (name, text) => {
    writeFileSync(join(examples, name, 'vitrine.json'), text);
  };
  const overlay = (page) => page.getByRole('alertdialog');
  /** Waits until the page has heard from the server what is wrong, and has shown it. */
  const told = (page) => page.waitForFunction(() => window.told);
  let server, browser, crabs, shells, front;

  before(async () => {
    for (const name of ['crabs', 'shells']) {
      mkdirSync(join(examples, name, 'rooms'), { recursive: true });
      const page = `<!doctype html><title>${name}</title><h1>${name}</h1>`;
      writeFileSync(join(examples, name, 'index.html'), page);
      writeFileSync(join(examples, name, 'rooms', 'index.html'), page);
      write(name, exhibit(name));
    }
    server = await gallery({ port: 0, examples });
    browser = await chromium.launch({
      executablePath: await chromiumPath(), args: chromiumFlags,
    });
    [crabs, shells, front] = await Promise.all(
      ['examples/crabs/', 'examples/shells/', ''].map(async (path) => {
        const page = await browser.newPage();
        await page.addInitScript(noteState);
        await page.goto(server.url + path);
        await told(page);
        return page;
      }),
    );
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(examples, { recursive: true, force: true });
  });

  it('a mistake in one covers the pages of that one, at any depth', async () => {
    write('crabs', exhibit('Crabs').replace('"id"', '"idd"'));
    await overlay(crabs).waitFor();
    assert.match(await overlay(crabs).innerText(), /crabs\/vitrine\.json:10:7 +error VIT101/);
    await crabs.goto(`${server.url}examples/crabs/rooms/`);
    await overlay(crabs).waitFor();
  });

  it('and neither the other, nor the page of all examples', async () => {
    for (const page of [shells, front]) {
      await page.reload();
      await told(page);
      assert.equal(await page.locator('live-reload-panel').count(), 0);
    }
  });

  it('and the other is still loaded again when it is saved', async () => {
    const loaded = shells.waitForEvent('load');
    write('shells', exhibit('Shells, mended'));
    await loaded;
    await told(shells);
    assert.equal(await shells.locator('live-reload-panel').count(), 0);
  });

  it('and a second mistake is told to each about their own', async () => {
    write('shells', exhibit('Shells').replace('"title": "The hall"', '"titel": "The hall"'));
    await overlay(shells).waitFor();
    assert.doesNotMatch(await overlay(shells).innerText(), /crabs/);
    write('crabs', exhibit('Crabs, mended'));
    await overlay(crabs).waitFor({ state: 'detached' });
    await overlay(shells).waitFor(); // every page loads again when one is mended
  });
});
