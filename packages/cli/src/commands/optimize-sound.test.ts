import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { after, afterEach, describe, it } from 'node:test';

import { wav } from '../testing/sample-sound.js';
import { Workshop } from '../testing/workshop.js';

/**
 * A machine's ffmpeg as far as we use it: it says that all is 6 LU too quiet until it has been
 * turned up, notes how it was called, and writes a WAV wherever something is to be written.
 */
const fake = (log: string, sound: string, encoders = 'libopus libmp3lame'): string => `#!/bin/sh
case "$*" in *-encoders*) for one in ${encoders}; do echo " A..... $one  x"; done; exit 0;; esac
echo "$*" >> '${log}'
case "$*" in
  *ebur128*) loud=-15.5; case "$*" in *original*) loud=-22.0;; esac
    echo "Summary: I: $loud LUFS Peak: -9.0 dBFS" >&2; exit 0;;
esac
next=
for one in "$@"; do [ "$next" = 1 ] && /bin/cp '${sound}' "$one"; next=; [ "$one" = -y ] && next=1; done
exit 0
`;

describe('vitrine optimize, of sounds', () => {
  const path = process.env['PATH'];
  const shops: Workshop[] = [];
  afterEach(() => { process.env['PATH'] = path; });
  after(() => { for (const shop of shops) shop.clear(); });

  /** A machine with one stereo sound, and this ffmpeg or none. */
  function machine(program?: (shop: Workshop) => string): Workshop {
    const shop = new Workshop({ 'original.wav': wav({ channels: 2 }), 'vitrine.json': '{}' });
    shops.push(shop);
    if (program) {
      shop.write('bin/ffmpeg', program(shop));
      chmodSync(shop.at('bin/ffmpeg'), 0o755);
    }
    process.env['PATH'] = shop.at('bin');
    return shop;
  }
  const whole = (shop: Workshop): string => fake(shop.at('log'), shop.at('original.wav'));

  it('says how to install ffmpeg where there is none, and writes nothing', async () => {
    const shop = machine();
    const { code, err } = await shop.run(['optimize', 'original.wav']);
    assert.equal(code, 1);
    assert.match(err, /ffmpeg, and it is not installed\.\n +Install ffmpeg: "sudo apt install/);
    assert.ok(!existsSync(shop.at('optimized')));
  });

  it('says which encoder is missing', async () => {
    const shop = machine((one) => fake(one.at('log'), one.at('original.wav'), 'libopus'));
    const { code, err } = await shop.run(['optimize', 'original.wav']);
    assert.equal(code, 1);
    assert.match(err, /built without libmp3lame/);
  });

  it('turns speech up to the level of all, in one channel, and says what came of it', async () => {
    const shop = machine(whole);
    const { code, out, err } = await shop.run(['optimize', 'original.wav']);
    assert.equal(code, 0, err);
    const log = readFileSync(shop.at('log'), 'utf8');
    assert.match(log, /channel_layouts=mono[^ ]*volume=6\.50dB/);
    assert.match(out, /^original\.wav +64 kB +2\.0 s +stereo +-22\.0 LUFS$/m);
    assert.match(out, /^optimized\/original\.webm .*-15\.5 LUFS$/m);
    assert.match(out, /"src": "optimized\/original\.mp3",\n"sources": \[\{ "src": "optimized\//);
    assert.ok(existsSync(shop.at('optimized/original.mp3')));
  });

  it('leaves music its channels', async () => {
    const shop = machine(whole);
    assert.equal((await shop.run(['optimize', 'original.wav', '--music'])).code, 0);
    assert.match(readFileSync(shop.at('log'), 'utf8'), /channel_layouts=stereo\|mono/);
  });

  it('takes every sound of a folder, and replaces nothing unasked', async () => {
    const shop = machine(whole);
    shop.write('more/original-b.wav', wav());
    shop.write('more/original-a.wav', wav());
    const { code, out } = await shop.run(['optimize', 'more']);
    assert.equal(code, 0);
    assert.match(out, /original-a\.wav [^]*original-b\.wav /);
    const again = await shop.run(['optimize', 'more']);
    assert.equal(again.code, 2);
    assert.match(again.err, /is there already\. Add --force/);
    const none = await shop.run(['optimize', 'bin']);
    assert.match(none.err, /There is no model and no sound in "bin"/);
  });

  it('refuses what is no sound with what check says of it', async () => {
    const shop = machine(whole);
    shop.write('page.mp3', '<!doctype html><html>Log in</html>');
    const { code, err } = await shop.run(['optimize', 'page.mp3']);
    assert.equal(code, 1);
    assert.match(err, /is a web page under the name of a media file/);
  });
});
