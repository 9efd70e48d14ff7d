/** What a visitor's browser has to load, measured as the real requests of a page. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';

import { chromiumFlags, chromiumPath } from './browser.mjs';
import { built } from './tools/built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const picture = (name, alt) => ({ src: `${name}.svg`, alt, width: 320, height: 200 });
const exhibit = (navigation, ...scenes) =>
  JSON.stringify({ vitrine: 1, title: 'Pictures', languages: ['en'], navigation, scenes });
const crab = {
  id: 'crab',
  title: 'A crab',
  text: 'It walks *sideways*.',
  image: picture('one', 'A shell'),
};
const shore = {
  id: 'shore',
  title: 'A shore',
  text: 'It is wide.',
  content: [
    { type: 'image', image: picture('two', 'A stone') },
    { type: 'text', title: 'Tides', text: 'Twice a day.' },
  ],
};
const more = {
  id: 'more',
  title: 'More',
  content: [
    {
      type: 'image',
      image: picture('one', 'A shell'),
      spots: [{ at: [0.5, 0.5], title: 'The mouth', text: 'Wide.' }],
    },
    {
      type: 'gallery',
      images: [picture('one', 'A shell'), picture('two', 'A stone'), picture('three', 'A leaf')],
    },
    { type: 'quote', quote: 'The sea keeps what it takes.', by: 'A diver' },
  ],
};

const heard = (stop) => ({
  id: 'sea', title: 'The sea', ...stop,
  audio: { src: 'sea.wav', captions: 'sea.en.vtt' }, image: picture('one', 'A shell'),
});

const page = (
  body,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Budget</title>
<link rel="icon" href="data:,"><script type="module" src="/packages/vitrine/dist/vitrine.js"></script></head>
<body>${body}</body></html>`;
const files = {
  'pictures.json': exhibit('linear', crab, shore), 'index.json': exhibit('menu', crab, shore),
  'all.json': exhibit('menu', crab, shore, more),
  'pictures.html': page('<vitrine-exhibit src="/budget/pictures.json"></vitrine-exhibit>'),
  'index.html': page('<vitrine-exhibit src="/budget/index.json"></vitrine-exhibit>'),
  'all.html': page('<vitrine-exhibit src="/budget/all.json"></vitrine-exhibit>'),
  'image.html': page('<vitrine-image src="one.svg" alt="A shell"></vitrine-image>'),
  'sound.html': page('<vitrine-audio src="sea.wav" transcript="sea.en.vtt"></vitrine-audio>'),
  'heard.json': exhibit('list', heard({}), crab),
  'guide.json': exhibit('list', heard({ stop: { number: '1' } }), crab),
  'heard.html': page('<vitrine-exhibit src="/budget/heard.json"></vitrine-exhibit>'),
  'guide.html': page('<vitrine-exhibit src="/budget/guide.json"></vitrine-exhibit>'),
  'empty.html': page('<p>No exhibit here.</p>'),
};
const mount = (path) =>
  /\.(svg|wav|vtt)$/.test(path)
    ? { file: `${root}packages/elements/test-files/${path}` }
    : Object.hasOwn(files, path)
      ? {
          type: path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
          body: files[path],
        }
      : undefined;
const kB = (bytes) => (bytes / 1000).toFixed(1);

describe('what a visitor loads before anything can be seen, JavaScript compressed', () => {
  let server, browser;
  before(async () => {
    await built();
    server = await serve({ root, port: 0, mounts: { '/budget/': mount } });
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * Opens a page, does what `look` does, and gives the compressed size of every script that came.
   */
  async function scriptsOf(name, look) {
    const tab = await browser.newPage();
    const scripts = new Map();
    const loading = [];
    tab.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js') || pathname.startsWith('/@')) return;
      loading.push(response.body().then((body) => {
        scripts.set(pathname.split('/').pop(), gzipSync(body, { level: 9 }).length);
      }));
    });
    await tab.goto(`${server.url}budget/${name}`);
    await look(tab);
    await tab.waitForLoadState('networkidle');
    await Promise.all(loading);
    await tab.close();
    assert.ok(scripts.has('vitrine.js'), 'the page did not load vitrine.js');
    const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
    const list = [...scripts]
      .sort((a, b) => b[1] - a[1])
      .map(([file, size]) => `${file} ${kB(size)}`);
    return { bytes, list: list.join(', ') };
  }

  function keeps({ bytes, list }, what, bar) {
    console.log(`${what}: ${kB(bytes)} kB of ${bar} (${list})`);
    assert.ok(bytes <= bar * 1000, `${what}: ${kB(bytes)} kB is over ${bar} kB: ${list}`);
  }

  const scene = async (tab, { id, title }) => {
    await tab.evaluate((hash) => { location.hash = hash; }, id);
    await tab.getByRole('heading', { name: title }).first().waitFor();
  };

  it('is next to nothing on a page with no element', async () => {
    keeps(await scriptsOf('empty.html', async () => {}), 'no element', 2);
  });

  it('is at most 22 kB for one picture in a page', async () => {
    keeps(
      await scriptsOf('image.html', (tab) => tab.getByRole('img', { name: 'A shell' }).waitFor()),
      'one picture',
      22,
    );
  });

  it('is at most 30 kB, 27 in brotli, and 4 requests until a sound with its transcript is ready', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}budget/sound.html`);
    // What comes after it is ready (search, keys, the lock screen) keeps nobody waiting.
    const loaded = await tab.evaluate(async () => {
      await customElements.whenDefined('vitrine-audio');
      const sound = document.querySelector('vitrine-audio');
      await sound.ready;
      const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return { names, lines: sound.shadowRoot.querySelectorAll('.line').length, length: sound.duration };
    });
    assert.equal(loaded.length, 8);
    await tab.getByRole('button', { name: 'Then a gull.' }).waitFor();
    await tab.close();
    const scripts = loaded.names.filter((name) => name.startsWith('/packages/vitrine/dist/') && name.endsWith('.js'));
    const files = await Promise.all(scripts.map((name) => readFile(`${root}${name.slice(1)}`)));
    const sum = (pack) => files.reduce((bytes, file) => bytes + pack(file).length, 0);
    const gzip = sum((file) => gzipSync(file, { level: 9 }));
    const brotli = sum((file) => brotliCompressSync(file));
    const what = `a sound that is ready: ${kB(gzip)} kB of 30, ${kB(brotli)} of 27 in brotli, ${scripts.length} requests`;
    console.log(`${what} (${scripts.map((name) => name.split('/').pop()).join(', ')})`);
    assert.ok(gzip <= 30_000 && brotli <= 27_000 && scripts.length <= 4, what);
  });

  it('is at most 12 kB more for a guide with its number pad than for a sound in an exhibit', async () => {
    const ready = (tab) => tab.getByRole('button', { name: /^(Play|Pause)$/ }).first().waitFor();
    const plain = await scriptsOf('heard.html', async (tab) => {
      await scene(tab, heard({}));
      await tab.getByRole('button', { name: 'Play' }).first().click();
      await ready(tab);
    });
    const guide = await scriptsOf('guide.html', async (tab) => {
      for (const name of ['Number', '1', 'Listen']) {
        await tab.getByRole('button', { name, exact: true }).click();
      }
      await ready(tab);
    });
    console.log(`a sound in an exhibit: ${kB(plain.bytes)} kB (${plain.list})`);
    keeps({ ...guide, bytes: guide.bytes - plain.bytes }, 'a guide and its number pad', 12);
  });

  const both = async (tab) => {
    await scene(tab, crab);
    await scene(tab, shore);
    await tab.getByRole('img', { name: 'A stone' }).waitFor();
  };

  it('is at most 45 kB for an exhibit of text and pictures, from its first scene to its last', async () => {
    keeps(await scriptsOf('pictures.html', both), 'text and pictures', 45);
  });

  it('is at most 45 kB where an index of its scenes comes first, too', async () => {
    keeps(await scriptsOf('index.html', both), 'text and pictures with an index', 45);
  });

  it('is at most 55 kB with spots, a gallery and a quotation as well', async () => {
    const measured = await scriptsOf('all.html', async (tab) => {
      for (const one of [crab, shore, more]) await scene(tab, one);
      await tab.getByText('The sea keeps what it takes.').first().waitFor();
    });
    keeps(measured, 'text, pictures, spots, gallery, quotation', 55);
  });
});
