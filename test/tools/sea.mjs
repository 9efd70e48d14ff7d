/**
 * Writes `packages/elements/test-files/sea.wav`: eight seconds of waves that come and go, made of
 * noise. Mono, 8 kHz, 8 bit, so that every browser plays it. Run: node test/tools/sea.mjs
 */
import { writeFile } from 'node:fs/promises';

const RATE = 8000;
const SECONDS = 8;

const samples = Buffer.alloc(RATE * SECONDS);
let noise = 1;
let soft = 0;
for (let index = 0; index < samples.length; index += 1) {
  noise = (noise * 16_807) % 2_147_483_647; // Park and Miller: the same sea every time
  soft += 0.15 * ((noise / 2_147_483_647) * 2 - 1 - soft); // the sea has no sharp edges
  const wave = 0.3 + 0.7 * Math.sin((index / RATE) * (Math.PI / 2)) ** 2;
  samples[index] = 128 + Math.round(soft * wave * 90);
}

const head = Buffer.alloc(44);
head.write('RIFF', 0);
head.writeUInt32LE(36 + samples.length, 4);
head.write('WAVEfmt ', 8);
head.writeUInt32LE(16, 16);
head.writeUInt16LE(1, 20); // PCM
head.writeUInt16LE(1, 22); // mono
head.writeUInt32LE(RATE, 24);
head.writeUInt32LE(RATE, 28);
head.writeUInt16LE(1, 32);
head.writeUInt16LE(8, 34);
head.write('data', 36);
head.writeUInt32LE(samples.length, 40);
await writeFile(
  new URL('../../packages/elements/test-files/sea.wav', import.meta.url),
  Buffer.concat([head, samples]),
);
