import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Reading } from './reading.js';
import { MediaReader } from './read-media.js';
import { Workshop } from '../testing/workshop.js';

/** From the built test back to the folder of small broken files. */
const file = (name: string): string =>
  fileURLToPath(new URL(`../../test-files/${name}`, import.meta.url));
const read = (name: string): Promise<Reading> => new MediaReader().read(file(name), name);

/** A PNG's first 33 bytes: signature and a header that claims a size; the sum is left wrong. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(17);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size]);
}

/** Half a second of silence, 8 bits, 8000 a second. */
function wav(seconds: number): Buffer {
  const samples = Math.round(seconds * 8000);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 0x80)]);
}

/** An MP3 frame of silence whose header counts `frames` frames to come. */
function mp3(frames: number, real: number): Buffer {
  const frame = Buffer.alloc(417);
  Buffer.from('fffb9000', 'hex').copy(frame);
  const first = Buffer.from(frame);
  first.write('Info', 36, 'latin1');
  first.writeUInt32BE(3, 40); // two numbers follow: frames and bytes
  first.writeUInt32BE(frames, 44);
  first.writeUInt32BE(frames * 417, 48);
  return Buffer.concat([first, ...Array.from({ length: real }, () => frame)]);
}

describe('reading hostile media', () => {
  const expected: [name: string, code: string, words: RegExp][] = [
    ['captive-portal-page.jpg', 'VIT702', /is a web page under the name of a media file/],
    ['captive-portal-page.mp3', 'VIT702', /is a web page/],
    ['captive-portal-page.glb', 'VIT702', /is a web page/],
    ['png-bad-crc.png', 'VIT701', /bytes were changed on the way/],
    ['billion-laughs.svg', 'VIT705', /defines its own entities/],
    ['external-ref.svg', 'VIT705', /asks for a file elsewhere/],
    ['foreign-object.svg', 'VIT705', /carries a script/],
    ['script.svg', 'VIT705', /carries a script/],
    ['huge-viewbox.svg', 'VIT703', /more than browsers draw well/],
    ['wav-zero-samplerate.wav', 'VIT701', /cannot be played/],
    ['accessor-count-2e9.glb', 'VIT701', /need more bytes than it has/],
    ['buffer-uri-dead-host.gltf', 'VIT705', /outside its folder/],
    ['buffer-uri-javascript.gltf', 'VIT705', /outside its folder/],
    ['buffer-uri-path-traversal.gltf', 'VIT705', /outside its folder/],
    ['empty-scene.glb', 'VIT701', /there is no shape in its scene/],
    ['node-cycle.glb', 'VIT701', /hang in a circle/],
    ['positions-nan-inf.glb', 'VIT701', /numbers that are none/],
    ['required-extension-unknown.glb', 'VIT701', /needs "ACME_unknown"/],
    ['scale-1e-20.glb', 'VIT701', /too small to be drawn/],
    ['translated-1e9.glb', 'VIT701', /too far off/],
  ];
  for (const [name, code, words] of expected) {
    it(`names what is wrong with ${name}`, async () => {
      const { faults } = await read(name);
      assert.equal(faults[0]?.code, code);
      assert.match(faults[0].message, words);
      for (const fault of faults) assert.ok(fault.fix.length > 20 && fault.message.includes(name));
    });
  }

  it('lets a model pass whose names only look like code', async () => {
    assert.deepEqual((await read('names-hostile.glb')).faults, []);
  });
});

describe('reading media that was made for it', () => {
  const shop = new Workshop({
    'empty.png': '', 'half.png': pngHead(64, 64), 'bomb.png': pngHead(30_000, 30_000),
    'tone.wav': wav(0.5), 'half.wav': wav(2).subarray(0, 400), 'tone.mp3': mp3(20, 20),
    'half.mp3': mp3(2000, 20), 'tone.png': wav(0.5), 'noise.mp3': Buffer.from('not a sound at all'),
    'half.glb': readFileSync(file('names-hostile.glb')).subarray(0, 300),
    'deep.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(5000)}</svg>`,
    'unclosed.svg': `<svg ${'<g '.repeat(50_000)}`,
    'plain.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"></svg>',
    'odd.glb': Buffer.concat([Buffer.from('glTF'), Buffer.alloc(200, 0xff)]),
    'lies.gltf': {
      asset: { version: '2.0' }, scenes: [{ nodes: [-1, 0, 'a'] }], nodes: [{ mesh: 0 }, null],
      meshes: [{ primitives: [{ attributes: { POSITION: 'constructor' } }, null] }],
      accessors: [{ bufferView: -5, componentType: 'x', type: 'constructor', count: 1e300 }],
      bufferViews: 7, extensionsRequired: [],
    },
  });
  after(() => { shop.clear(); });
  const look = (name: string): Promise<Reading> => new MediaReader().read(shop.at(name), name);

  it('reads how long a sound is and how large a drawing', async () => {
    const tone = await look('tone.wav');
    assert.deepEqual([tone.duration, tone.faults], [0.5, []]);
    const sound = await look('tone.mp3');
    assert.deepEqual(sound.faults, []);
    assert.ok(Math.abs((sound.duration ?? 0) - 0.52) < 0.1, `${sound.duration}`);
    const { width, height, faults } = await look('plain.svg');
    assert.deepEqual([width, height, faults], [40, 30, []]);
  });

  const expected: [name: string, code: string, words: RegExp][] = [
    ['empty.png', 'VIT701', /is empty: it has no bytes/],
    ['half.png', 'VIT701', /cannot be shown/],
    ['bomb.png', 'VIT701', /cannot be shown/],
    ['half.wav', 'VIT701', /promises more bytes than it has/],
    ['half.mp3', 'VIT701', /ends in the middle/],
    ['tone.png', 'VIT706', /is a WAV sound, but its name says a PNG picture/],
    ['noise.mp3', 'VIT701', /cannot be (read|played)/],
    ['half.glb', 'VIT701', /ends in the middle/],
    ['odd.glb', 'VIT701', /cannot be shown/],
    ['lies.gltf', 'VIT701', /cannot be shown/],
    ['deep.svg', 'VIT703', /nests its groups more than 200 deep/],
    ['gone.jpg', 'VIT701', /cannot be opened \(ENOENT\)/],
  ];
  for (const [name, code, words] of expected) {
    it(`names what is wrong with ${name}`, async () => {
      const { faults } = await look(name);
      assert.equal(faults[0]?.code, code, JSON.stringify(faults));
      assert.match(faults.map(({ message }) => message).join('\n'), words);
    });
  }

  it('takes no longer over a drawing of 50,000 open marks', async () => {
    const start = performance.now();
    await look('unclosed.svg');
    assert.ok(performance.now() - start < 2000);
  });

  it('survives every way of cutting a model short', async () => {
    const whole = readFileSync(file('names-hostile.glb'));
    for (let length = 0; length < whole.length; length += 7) {
      shop.write('cut.glb', whole.subarray(0, length));
      assert.notEqual((await look('cut.glb')).faults.length, 0, `${length} bytes`);
    }
  });

  it('reads a file again only when it has changed', async () => {
    const reader = new MediaReader();
    const first = await reader.read(shop.at('tone.wav'), 'tone.wav');
    assert.equal(await reader.read(shop.at('tone.wav'), 'tone.wav'), first);
    shop.write('tone.wav', wav(1));
    assert.equal((await reader.read(shop.at('tone.wav'), 'tone.wav')).duration, 1);
  });
});
