import assert from 'node:assert/strict';
import { request } from 'node:http';
import { symlinkSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { serve } from './serve.js';
import type { ServeOptions, Serving } from './serve.js';
import { Workshop } from '../testing/workshop.js';

/** Sends a path as it is: `fetch` would tidy `..` away before it leaves. */
function ask(
  url: string, path: string, headers: Record<string, string> = {}, method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => { body += part; });
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    }).on('error', fail).end();
  });
}

/** Reads the event stream until the event of that name comes, and gives its data. */
async function nextEvent(
  reader: ReadableStreamDefaultReader<Uint8Array>, name: string,
): Promise<unknown> {
  let text = '';
  for (;;) {
    const found = new RegExp(`event: ${name}\\ndata: (.*)\\n\\n`).exec(text);
    if (found?.[1] !== undefined) return JSON.parse(found[1]);
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended before "${name}".`);
    text += Buffer.from(value).toString('utf8');
  }
}

describe('serve', () => {
  const shop = new Workshop({
    'site/index.html': '<!doctype html><title>Shells</title>',
    'site/room/index.html': '<p>room</p>',
    'site/sound.mp3': '0123456789',
    'site/empty.txt': '',
    'site/.env': 'secret',
    'site/.git/config': 'secret',
    'site/with space.txt': 'a space',
    'lib/vitrine.js': 'export {}',
    'secret.txt': 'secret',
  });
  symlinkSync(shop.at('secret.txt'), shop.at('site/link.txt'));
  let server: Serving;
  before(async () => {
    server = await serve({
      root: shop.at('site'), port: 0, watch: [shop.at('site')],
      mounts: {
        '/@lib/': shop.at('lib'),
        '/made/': (path) => path === 'up'
          ? { body: '<p>made up</p>', type: 'text/html' } : undefined,
      },
      fallback: (path) => path === 'late.txt' ? { body: 'late', type: 'text/plain' } : undefined,
    });
  });
  after(async () => {
    await server.close();
    shop.clear();
  });

  it('serves the folder, with the script for live reload on every page', async () => {
    const page = await ask(server.url, '/');
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.match(page.body, /^<!doctype html><title>Shells<\/title>/);
    assert.match(page.body, /<script type="module" src="\/@vitrine-live\/client\.js"><\/script>/);
  });

  for (const path of [
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/room/../../secret.txt',
    '/..%5csecret.txt', '/....//secret.txt', '/link.txt', '/.env', '/.git/config',
    '/%00', '/%c0%ae',
    '//etc/passwd', '/C:/Windows/win.ini', '/@lib/../secret.txt', '/@lib/..%2fsecret.txt',
  ]) {
    it(`keeps to itself what is outside the folder or hidden: ${path}`, async () => {
      const reply = await ask(server.url, path);
      assert.equal(reply.status, 404);
      assert.doesNotMatch(reply.body, /^secret/);
    });
  }

  it('answers nobody who reached it under another name', async () => {
    assert.equal((await ask(server.url, '/', { host: 'museum.example' })).status, 403);
    assert.equal((await ask(server.url, '/', { host: 'localhost:1' })).status, 200);
  });

  it('only reads', async () => {
    const reply = await ask(server.url, '/', {}, 'DELETE');
    assert.equal(reply.status, 405);
    assert.equal(reply.headers['allow'], 'GET, HEAD');
    const head = await ask(server.url, '/sound.mp3', {}, 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '10', '']);
  });

  it('lets a film or a sound be played from the middle', async () => {
    const range = (words: string): ReturnType<typeof ask> =>
      ask(server.url, '/sound.mp3', { range: words });
    const middle = await range('bytes=2-4');
    assert.deepEqual([middle.status, middle.body], [206, '234']);
    assert.equal(middle.headers['content-range'], 'bytes 2-4/10');
    assert.equal(middle.headers['content-type'], 'audio/mpeg');
    assert.equal((await range('bytes=7-')).body, '789');
    assert.equal((await range('bytes=-3')).body, '789');
    assert.equal((await range('bytes=5-999')).body, '56789');
    assert.equal((await range('bytes=10-')).status, 416);
    assert.equal((await range('bytes=4-2')).body, '0123456789');
    assert.equal((await range('bytes=0-1,4-5')).body, '0123456789');
    assert.equal((await ask(server.url, '/empty.txt')).status, 200);
  });

  it('never lets the browser keep an old version', async () => {
    const reply = await ask(server.url, '/sound.mp3');
    assert.equal(reply.headers['cache-control'], 'no-store');
    assert.equal(reply.headers['x-content-type-options'], 'nosniff');
  });

  it('finds names with spaces, and folders without their closing slash', async () => {
    assert.equal((await ask(server.url, '/with%20space.txt')).body, 'a space');
    const folder = await ask(server.url, '/room?a=1');
    assert.deepEqual([folder.status, folder.headers['location']], [302, '/room/?a=1']);
    assert.match((await ask(server.url, '/room/')).body, /room/);
    assert.equal((await ask(server.url, '/nothing')).status, 404);
  });

  it('serves other folders and made-up pages beside it', async () => {
    assert.equal((await ask(server.url, '/@lib/vitrine.js')).body, 'export {}');
    assert.match((await ask(server.url, '/made/up')).body, /made up/);
    assert.equal((await ask(server.url, '/made/down')).status, 404);
    assert.equal((await ask(server.url, '/late.txt')).body, 'late');
  });

  it('tells an open page when a file is saved', async () => {
    const events = await fetch(new URL('@vitrine-live/events', server.url));
    assert.ok(events.body);
    const reader = events.body.getReader();
    assert.deepEqual(await nextEvent(reader, 'state'), { problems: [], lastGood: false });
    writeFileSync(shop.at('site/index.html'), '<!doctype html><title>Crabs</title>');
    await nextEvent(reader, 'reload');
    await reader.cancel();
  });

  it('tells a page that comes later what is wrong', async () => {
    const problem = {
      file: 'vitrine.json', code: 'VIT201', severity: 'error' as const,
      line: 8, column: 16, path: [],
      message: 'This picture has no words.', fix: 'Add "alt".',
    };
    server.tell({ problems: [problem], lastGood: true });
    const events = await fetch(new URL('@vitrine-live/events', server.url));
    assert.ok(events.body);
    const reader = events.body.getReader();
    assert.deepEqual(await nextEvent(reader, 'state'), { problems: [problem], lastGood: true });
    await reader.cancel();
  });
});

describe('serve, where pages are told apart', () => {
  it('tells each page what concerns it', async () => {
    const shop = new Workshop();
    const server = await serve({ root: shop.folder, port: 0 });
    server.tell((path) => ({ problems: [], lastGood: path === '/crabs/' }));
    for (const [page, lastGood] of [['/crabs/', true], ['/shells/', false]] as const) {
      const url = new URL('@vitrine-live/events', server.url);
      url.searchParams.set('page', page);
      const reader = (await fetch(url)).body?.getReader();
      assert.ok(reader);
      assert.deepEqual(await nextEvent(reader, 'state'), { problems: [], lastGood });
      await reader.cancel();
    }
    await server.close();
    shop.clear();
  });
});

describe('serve, on a port that is taken', () => {
  it('says which other port to ask for', async () => {
    const shop = new Workshop();
    const options: ServeOptions = { root: shop.folder, port: 0 };
    const first = await serve(options);
    const port = Number(new URL(first.url).port);
    await assert.rejects(serve({ ...options, port }), {
      message: `Port ${port} is taken by another program. Choose another: --port ${port + 1}`,
    });
    await first.close();
    shop.clear();
  });

  it('takes the next free one when none was asked for', async () => {
    const shop = new Workshop();
    const first = await serve({ root: shop.folder });
    const second = await serve({ root: shop.folder });
    assert.notEqual(first.url, second.url);
    await Promise.all([first.close(), second.close()]);
    shop.clear();
  });
});
