import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { after, describe, it } from 'node:test';

import type { LiveState } from '../server/live.js';
import { Workshop } from '../testing/workshop.js';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';
const exhibit = (title: string): object => ({
  vitrine: 1, title, license: 'CC0-1.0', languages: ['en'],
  scenes: [{ id: 'shell', title: 'A shell', image: { src: 'shell.svg', alt: 'A pink conch' } }],
});

/** Starts `vitrine dev` in the folder and waits until it prints its address. */
async function start(shop: Workshop): Promise<{ url: string; ended: ReturnType<Workshop['run']> }> {
  const lines = new EventEmitter();
  const ended = shop.run(['dev', '.', '--port', '0'], (line) => {
    const url = /^Serving \. at (\S+)/.exec(line)?.[1];
    if (url !== undefined) lines.emit('address', url);
  });
  const [url] = await once(lines, 'address') as string[];
  assert.ok(url);
  return { url, ended };
}

const EVENT = /event: (\w+)\ndata: (.*)\n\n/;
interface LiveEvent { name: string; data: unknown }

/** The events of a page that is open, one after another. */
async function* events(url: string): AsyncGenerator<LiveEvent> {
  const stream = await fetch(new URL('@vitrine-live/events', url));
  assert.ok(stream.body);
  let text = '';
  for await (const part of stream.body) {
    text += Buffer.from(part as Uint8Array).toString('utf8');
    for (let match = EVENT.exec(text); match; match = EVENT.exec(text)) {
      text = text.slice(match.index + match[0].length);
      yield { name: match[1] ?? '', data: JSON.parse(match[2] ?? 'null') };
    }
  }
}

async function until(stream: AsyncGenerator<LiveEvent>, name: string): Promise<unknown> {
  for (;;) {
    const next = await stream.next();
    if (next.done === true) throw new Error(`The stream ended before "${name}".`);
    if (next.value.name === name) return next.value.data;
  }
}

describe('vitrine dev', () => {
  const shops: Workshop[] = [];
  const open = (files: Record<string, unknown>): Workshop => {
    const shop = new Workshop(files);
    shops.push(shop);
    return shop;
  };
  after(() => { for (const shop of shops) shop.clear(); });
  const title = async (url: string): Promise<unknown> => {
    const doc: unknown = await (await fetch(new URL('vitrine.json', url))).json();
    return typeof doc === 'object' && doc !== null && 'title' in doc ? doc.title : undefined;
  };

  it('shows a folder that holds nothing but a manifest and its pictures', async () => {
    const shop = open({ 'vitrine.json': exhibit('Shells <& crabs>'), 'shell.svg': DRAWING });
    const { url } = await start(shop);
    const page = await (await fetch(url)).text();
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<title>Shells &lt;&amp; crabs&gt;<\/title>/);
    assert.match(page, /<vitrine-exhibit src="vitrine\.json">/);
    const picture = await fetch(new URL('shell.svg', url));
    assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
  });

  it('says what to do in an empty folder', async () => {
    const { url } = await start(open({}));
    assert.match(await (await fetch(url)).text(), /Write a vitrine\.json into this folder/);
  });

  it('leaves a page of the designer\'s own as it is', async () => {
    const { url } = await start(open({ 'index.html': '<!doctype html><p>mine</p>' }));
    assert.match(await (await fetch(url)).text(), /^<!doctype html><p>mine<\/p>\n<script/);
  });

  it('gives the browser plain JSON for a manifest with comments', async () => {
    const text = JSON.stringify(exhibit('Shells')).replace('{', '{ // ours\n').replace(/\}$/, ',}');
    const { url } = await start(open({ 'vitrine.json': text, 'shell.svg': DRAWING }));
    assert.equal(await title(url), 'Shells');
  });

  it('names a mistake, keeps the last good state, and goes on when it is mended', async () => {
    const shop = open({ 'vitrine.json': exhibit('First'), 'shell.svg': DRAWING });
    const { url } = await start(shop);
    const stream = events(url);
    assert.deepEqual(await until(stream, 'state'), { problems: [], lastGood: false });

    const broken = JSON.stringify(exhibit('Second'), null, 2).replace('"alt"', '"alr"');
    shop.write('vitrine.json', broken);
    const { problems, lastGood } = await until(stream, 'state') as LiveState;
    assert.equal(lastGood, true);
    const [problem] = problems;
    assert.ok(problem && problem.file === 'vitrine.json' && problem.line > 1 && problem.fix !== '');
    assert.equal(await title(url), 'First');

    shop.write('vitrine.json', exhibit('Third'));
    assert.deepEqual(await until(stream, 'state'), { problems: [], lastGood: false });
    await until(stream, 'reload');
    assert.equal(await title(url), 'Third');
  });

  it('shows what is saved in one exhibit while another is broken', async () => {
    const shop = open({ 'a/vitrine.json': '{', 'vitrine.json': exhibit('b'), 'shell.svg': DRAWING });
    const { url } = await start(shop);
    const stream = events(url);
    await until(stream, 'state');
    shop.write('vitrine.json', exhibit('mended'));
    await until(stream, 'reload');
    assert.equal(await title(url), 'mended');
  });

  it('sees a picture that arrives later', async () => {
    const shop = open({ 'vitrine.json': exhibit('First') });
    const { url } = await start(shop);
    const stream = events(url);
    const before = await until(stream, 'state') as LiveState;
    assert.equal(before.problems[0]?.code, 'VIT406');
    shop.write('shell.svg', DRAWING);
    assert.deepEqual(await until(stream, 'state'), { problems: [], lastGood: false });
    await until(stream, 'reload');
  });

  it('ends when it is stopped', async () => {
    const shop = new Workshop({});
    const { ended, url } = await start(shop);
    shop.clear();
    assert.equal((await ended).code, 0);
    await assert.rejects(fetch(url));
  });
});
