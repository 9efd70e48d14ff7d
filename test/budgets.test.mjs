/** What a visitor's browser has to load, measured as the real requests of a page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from './browser.mjs';
import { built } from './tools/built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BAR_KB = 45;

const picture = (name, alt) => ({ src: `/packages/elements/test-files/${name}.svg`, alt, width: 320, height: 200 });
/** Text and pictures: every element that such an exhibit can use. */
const manifest = {
  vitrine: 1, title: 'Text and pictures', languages: ['en'],
  scenes: [
    { id: 'crab', title: 'A crab', text: 'It walks *sideways*.', content: [{ type: 'image',
      image: picture('one', 'A shell'), spots: [{ at: [0.5, 0.5], title: 'The mouth', text: 'It is wide.' }] }] },
    { id: 'three', title: 'Three', content: [
      { type: 'gallery', images: [picture('one', 'A shell'), picture('two', 'A stone'), picture('three', 'A leaf')] },
      { type: 'quote', quote: 'The sea keeps what it takes.', by: 'A diver' }] },
  ],
};
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Budget</title>
<link rel="icon" href="data:,"><script type="module" src="/packages/vitrine/dist/vitrine.js"></script></head>
<body><vitrine-exhibit src="/budget/vitrine.json"></vitrine-exhibit></body></html>`;

const reply = (type, body) => () => ({ type, body });

describe('what a text-and-pictures exhibit loads', () => {
  let server, browser;
  before(async () => {
    await built();
    server = await serve({ root, port: 0, mounts: {
      '/budget/vitrine.json': reply('application/json', JSON.stringify(manifest)),
      '/budget/': reply('text/html; charset=utf-8', page),
    } });
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it(`is at most ${BAR_KB} kB of JavaScript in all, compressed, from the first scene to the last`, async () => {
    const tab = await browser.newPage();
    const scripts = new Map();
    const loading = [];
    tab.on('response', (response) => {
      if (!/javascript/.test(response.headers()['content-type'] ?? '') || /@vitrine-live/.test(response.url())) return;
      loading.push(response.body().then((body) => {
        scripts.set(new URL(response.url()).pathname.split('/').pop(), gzipSync(body, { level: 9 }).length);
      }));
    });
    await tab.goto(`${server.url}budget/`);
    for (const scene of manifest.scenes) {
      await tab.evaluate((id) => { location.hash = id; }, scene.id);
      await tab.getByRole('heading', { name: scene.title }).first().waitFor();
    }
    await tab.getByText('The sea keeps what it takes.').first().waitFor();
    await tab.waitForLoadState('networkidle');
    await Promise.all(loading);
    const kB = (bytes) => (bytes / 1000).toFixed(1);
    const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
    const list = [...scripts].sort((a, b) => b[1] - a[1]).map(([name, size]) => `  ${kB(size).padStart(5)} kB  ${name}`);
    console.log(`JavaScript of a text-and-pictures exhibit: ${kB(bytes)} kB of ${BAR_KB}, ${scripts.size} files\n${list.join('\n')}`);
    assert.ok(scripts.has('vitrine.js'), 'the page did not load vitrine.js');
    assert.ok(bytes <= BAR_KB * 1000, `${kB(bytes)} kB is over ${BAR_KB} kB`);
  });
});
