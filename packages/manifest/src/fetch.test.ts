import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fetchExhibit } from './fetch.js';

describe('fetchExhibit', () => {
  let server: Server;
  let address = '';
  const cookies: (string | undefined)[] = [];

  before(async () => {
    server = createServer((request, response) => {
      cookies.push(request.headers.cookie ?? request.headers.authorization);
      if (request.url === '/slow') return;
      if (request.url === '/none') response.statusCode = 404;
      if (request.url === '/wifi') response.end('<!DOCTYPE html>Log in');
      else response.end('{"vitrine":1,"title":"T","scenes":[{"id":"s","title":"S"}]}');
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    // A port, so an AddressInfo.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives the exhibit', async () => {
    assert.deepEqual((await fetchExhibit(`${address}/vitrine.json`)).title, { und: 'T' });
  });
  it('gives an exhibit that says what is wrong, whatever the answer holds', async () => {
    assert.deepEqual(
      (await fetchExhibit(`${address}/wifi`)).problems.map(({ code }) => code),
      ['VIT001'],
    );
  });
  it('says which file is not there', async () => {
    await assert.rejects(fetchExhibit(`${address}/none`), {
      message: `${address}/none could not be loaded: the server answered 404 Not Found.`,
    });
  });
  it('says which server does not answer', async () => {
    await assert.rejects(
      fetchExhibit('http://127.0.0.1:1/x'),
      /^Error: http:\/\/127\.0\.0\.1:1\/x could not be loaded: /,
    );
    await assert.rejects(fetchExhibit('no address'), /no address could not be loaded/);
  });
  it('stops when nobody waits any more', async () => {
    const controller = new AbortController();
    const waiting = fetchExhibit(`${address}/slow`, { signal: controller.signal });
    controller.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });
  it('sends no cookies along', () => {
    assert.deepEqual(
      cookies.filter((cookie) => cookie !== undefined),
      [],
    );
  });
});
