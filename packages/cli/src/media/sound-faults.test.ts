import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { after, afterEach, describe, it } from 'node:test';

import { mp3, wav } from '../testing/sample-sound.js';
import { Workshop } from '../testing/workshop.js';

const vtt = (...cues: string[]): string => ['WEBVTT', ...cues].join('\n\n');

describe('vitrine check, of sounds', () => {
  const path = process.env['PATH'];
  const shops: Workshop[] = [];
  afterEach(() => { process.env['PATH'] = path; });
  after(() => { for (const shop of shops) shop.clear(); });

  /** An exhibit with one sound, on a machine whose ffmpeg is `program`, or has none. */
  async function check(
    audio: object, files: Record<string, unknown>, more: object = {}, program = '',
  ): Promise<{ codes: string[]; out: string; err: string }> {
    const scenes = [{ id: 'sea', title: 'The sea', audio }];
    const manifest = {
      vitrine: 1, title: 'Sea', license: 'CC0-1.0', by: 'A museum', ...more, scenes,
    };
    const shop = new Workshop({ ...files, 'vitrine.json': manifest });
    shops.push(shop);
    shop.write('bin/ffmpeg', program);
    if (program !== '') chmodSync(shop.at('bin/ffmpeg'), 0o755); // else it cannot be run
    process.env['PATH'] = shop.at('bin');
    const { out, err } = await shop.run(['check', 'vitrine.json']);
    return { codes: [...out.matchAll(/\bVIT\d+/g)].map(([code]) => code), out, err };
  }

  it('says when a voice has no words', async () => {
    const { codes } = await check({ src: 'a.wav' }, { 'a.wav': wav() });
    assert.deepEqual(codes, ['VIT202']);
  });

  it('says where something is heard and nothing is written, to the tenth of a second', async () => {
    const captions = vtt('00:01.000 --> 00:02.000\nWaves', '00:08.500 --> 00:10.000\nGulls');
    const files = { 'a.wav': wav({ seconds: 20 }), 'a.vtt': captions };
    const { codes, out } = await check({ src: 'a.wav', captions: 'a.vtt' }, files);
    assert.deepEqual(codes, ['VIT710', 'VIT710']);
    assert.match(out, /nothing from 0:02\.0 to 0:08\.5, while "a\.wav" goes on/);
    assert.match(out, /nothing from 0:10\.0 to 0:20\.0/);
  });

  it('says where two lines are there at once, and where words outlast the sound', async () => {
    const captions = vtt('00:00.000 --> 00:02.000\nWaves', '00:01.000 --> 00:09.000\nGulls');
    const files = { 'a.wav': wav({ seconds: 4 }), 'a.vtt': captions };
    const { codes, out } = await check({ src: 'a.wav', captions: 'a.vtt' }, files);
    assert.deepEqual(codes.sort(), ['VIT711', 'VIT712']);
    assert.match(out, /words at 0:01\.0, "Gulls", begin before those before them end, at 0:02\.0/);
    assert.match(out, /has words until 0:09\.0, but "a\.wav" ends at 0:04\.0/);
  });

  it('holds the words of a language against the sound of that language', async () => {
    const files = {
      'a.en.wav': wav({ seconds: 3 }), 'a.fr.wav': wav({ seconds: 9 }),
      'a.en.vtt': vtt('00:00.000 --> 00:03.000\nThe sea'),
      'a.fr.vtt': vtt('00:00.000 --> 00:09.000\nLa mer'),
    };
    const audio = {
      src: { en: 'a.en.wav', fr: 'a.fr.wav' }, captions: { en: 'a.en.vtt', fr: 'a.fr.vtt' },
    };
    const more = { languages: ['en', 'fr'], title: { en: 'Sea', fr: 'Mer' } };
    assert.deepEqual(
      (await check(audio, files, more)).codes.filter((code) => code !== 'VIT301'), []);
    const crossed = { ...audio, captions: { en: 'a.fr.vtt', fr: 'a.en.vtt' } };
    const { codes } = await check(crossed, files, more);
    assert.deepEqual(codes.filter((code) => code !== 'VIT301').sort(), ['VIT710', 'VIT712']);
  });

  it('says which language has no sound', async () => {
    const audio = { src: { en: 'a.wav' }, transcript: { en: 'The sea', fr: 'La mer' } };
    const more = { languages: ['en', 'fr'], title: { en: 'Sea', fr: 'Mer' } };
    const { out } = await check(audio, { 'a.wav': wav() }, more);
    assert.match(out, /VIT301[^]*?\bfr\b/);
  });

  it('wants a voice in one channel, and leaves music its two', async () => {
    const file = { 'a.wav': wav({ channels: 2 }) };
    const speech = vtt('00:00.000 --> 00:02.000\nLook up.');
    const music = vtt('00:00.000 --> 00:02.000\n♪ A slow fiddle');
    const sound = { src: 'a.wav', captions: 'a.vtt' };
    assert.deepEqual((await check(sound, { ...file, 'a.vtt': speech })).codes, ['VIT709']);
    assert.deepEqual((await check(sound, { ...file, 'a.vtt': music })).codes, []);
  });

  it('says when a player can only guess where a second of an MP3 is', async () => {
    const changing = Array.from({ length: 80 }, (_, at): 64 | 128 => (at % 2 ? 64 : 128));
    const constant = changing.map((): 64 => 64);
    for (const [sound, expected] of [
      [mp3(changing), ['VIT707']], [mp3(changing, 'Xing'), []], [mp3(constant), []],
    ] as const) {
      const { codes } = await check({ src: 'a.mp3', transcript: 'Silence' }, { 'a.mp3': sound });
      assert.deepEqual(codes.filter((code) => code !== 'VIT701'), expected);
    }
  });

  it('says which sounds are too quiet or too loud, and leaves ornament alone', async () => {
    const files = { 'a.wav': wav() };
    const sound = { src: 'a.wav', transcript: 'Sea' };
    for (const [lufs, expected] of [
      ['-21.4', /"a\.wav" is too quiet: -21\.4 LUFS; .* -16 LUFS/], ['-9.0', /is too loud: -9\.0/],
      ['-70.0', /is silent/], ['-16.9', /^All well/],
    ] as const) {
      const ffmpeg = `#!/bin/sh\necho "Summary: I: ${lufs} LUFS Peak: -3.0 dBFS" >&2\n`;
      const { out, err } = await check(sound, files, {}, ffmpeg);
      assert.match(out, expected);
      assert.equal(err, '');
      const bed = await check({ src: 'a.wav', decorative: true }, files, {}, ffmpeg);
      assert.deepEqual(bed.codes, []);
    }
  });

  it('says how to get ffmpeg where loudness cannot be measured, and that is no fault', async () => {
    const { codes, err } = await check({ src: 'a.wav', transcript: 'Sea' }, { 'a.wav': wav() });
    assert.deepEqual(codes, []);
    assert.match(err, /loudness of 1 sound was not measured: ffmpeg is not installed\..*brew/);
  });
});
