import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arWay } from './ar.js';
import type { ArDevice, ArObject } from './ar.js';

const bowl: ArObject = {
  src: 'https://museum.org/bowl.glb?v=1&x=2', units: 'm', needs: [],
  iosSrc: 'https://museum.org/bowl.usdz', title: 'A bowl & a lid',
};
const device = (userAgent: string, supportsAr = false, supportsRoom = false): ArDevice => ({
  userAgent, page: 'https://museum.org/bowl#top',
  supportsLink: (rel) => supportsAr && rel === 'ar',
  supportsRoom: () => Promise.resolve(supportsRoom),
});
const pixel = device('Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) '
  + 'Chrome/156.0.0.0 Mobile Safari/537.36');

describe('an object in a room', () => {
  it('is shown by Scene Viewer on Android, in its true size, and comes back to the page', async () => {
    const way = await arWay(bowl, pixel);
    assert.ok(way?.viewer === 'scene-viewer');
    const [address = '', intent = ''] = way.href.split('#Intent;');
    const asked = new URL(address.replace(/^intent:/, 'https:')).searchParams;
    assert.equal(asked.get('file'), bowl.src);
    assert.equal(asked.get('title'), bowl.title);
    assert.equal(asked.get('resizable'), 'false');
    assert.doesNotMatch(address, /\+/);
    assert.match(intent, /S\.browser_fallback_url=https%3A%2F%2Fmuseum\.org%2Fbowl%23top;end;$/);
  });

  it('is shown by Quick Look where the browser knows links to rooms', async () => {
    assert.deepEqual(await arWay(bowl, device('iPhone', true)), {
      viewer: 'quick-look', href: 'https://museum.org/bowl.usdz#allowsContentScaling=0',
    });
    assert.equal(await arWay({ ...bowl, iosSrc: undefined }, device('iPhone', true)), undefined);
  });

  it('is not offered where the phone could not read the file, or not reach it', async () => {
    for (const change of [
      { src: 'http://museum.org/bowl.glb' }, { units: 'mm' as const },
      { needs: ['EXT_meshopt_compression'] }, { needs: ['KHR_texture_basisu'] },
    ]) assert.equal(await arWay({ ...bowl, ...change }, pixel), undefined, JSON.stringify(change));
    assert.ok(await arWay({ ...bowl, needs: ['KHR_draco_mesh_compression'] }, pixel));
  });

  it('is not offered on desks, in headsets, in Firefox and in pages inside apps', async () => {
    for (const userAgent of [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
      'Mozilla/5.0 (X11; Linux x86_64; Quest 3) Android Chrome/1 OculusBrowser/30.0',
      'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
      'Mozilla/5.0 (Linux; Android 10; K; wv) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile',
    ]) assert.equal(await arWay(bowl, device(userAgent)), undefined, userAgent);
  });

  it('is drawn by this page where no viewer of the phone can', async () => {
    const userAgent = `${pixel.userAgent} `;
    for (const change of [
      { src: 'http://localhost/bowl.glb' }, { units: 'mm' as const },
      { needs: ['EXT_meshopt_compression'] }, { needs: ['KHR_texture_basisu'] },
    ]) {
      const way = await arWay({ ...bowl, ...change }, device(userAgent, false, true));
      assert.deepEqual(way, { viewer: 'webxr' }, JSON.stringify(change));
    }
  });

  it('is left to the phone’s viewer where it has one, and nothing else is asked then', async () => {
    const asked: string[] = [];
    const ask = (one: ArDevice): ArDevice => ({ ...one, supportsRoom: () => {
      asked.push(one.userAgent);
      return Promise.resolve(true);
    } });
    assert.equal((await arWay(bowl, ask(pixel)))?.viewer, 'scene-viewer');
    assert.equal((await arWay(bowl, ask(device('iPhone', true))))?.viewer, 'quick-look');
    assert.deepEqual(asked, []);
  });
});
