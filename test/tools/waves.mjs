/**
 * `node test/tools/waves.mjs <folder>`: makes the sea cabinet's bed, `waves.webm` and `waves.mp3`:
 * waves on a shore and two far calls, a loop of twenty seconds without a seam. Needs ffmpeg.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [, , folder = 'examples/sea-cabinet/media'] = process.argv;
const rate = 48_000;
const seconds = 20;
const seam = 2;
const count = rate * seconds;

/** Noise that is the same each time (xorshift), -1 to 1. */
function noise(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}

/** Three swells in twenty seconds, none like the other: quick up the shore, slow down. */
const swells = [{ at: 1.5, high: 1 }, { at: 8.6, high: 0.75 }, { at: 14.4, high: 0.9 }];
function swell(time) {
  return swells.reduce((sum, { at, high }) => {
    const since = (time - at + seconds) % seconds;
    return sum + high * (since < 1.8 ? (since / 1.8) ** 2 : Math.exp(-(since - 1.8) / 1.7));
  }, 0.16);
}

/** Two far calls, a slow slide down and one up, as of a whale beyond the bay. */
const calls = [
  { at: 5.2, from: 210, to: 130, long: 2.6 }, { at: 11.8, from: 120, to: 175, long: 2.1 },
];
function call(time) {
  return calls.reduce((sum, { at, from, to, long }) => {
    const part = (time - at) / long;
    if (part < 0 || part > 1) return sum;
    const turns = long * (from * part + ((to - from) * part * part) / 2);
    const shape = Math.sin(Math.PI * part) ** 2;
    const tone = Math.sin(2 * Math.PI * turns) + 0.3 * Math.sin(4 * Math.PI * turns);
    return sum + 0.05 * shape * tone;
  }, 0);
}

/** Low noise of the water and high noise of the foam, a little longer than the loop. */
function water() {
  const next = noise(20_260_101);
  const samples = new Float64Array(count + rate * seam);
  let [low, foam] = [0, 0];
  for (let index = 0; index < samples.length; index += 1) {
    const time = (index / rate) % seconds;
    const white = next();
    const height = swell(time);
    low += 0.012 * (white - low);
    foam += (0.08 + 0.2 * Math.min(1, height)) * (white - foam);
    samples[index] = 1.6 * low * (0.5 + height) + 0.22 * foam * height ** 1.6;
  }
  return samples;
}

/** The loop: what runs over its end fades into its start, with equal power. */
function loop() {
  const long = water();
  const length = rate * seam;
  return Float64Array.from({ length: count }, (_, index) => {
    const part = Math.min(1, index / length);
    const over = index < length ? long[count + index] * Math.cos((part * Math.PI) / 2) : 0;
    return long[index] * Math.sin((part * Math.PI) / 2) + over + call(index / rate);
  });
}

function wav(samples) {
  const top = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((one, index) => {
    file.writeInt16LE(Math.round((one / top) * 0.7 * 32_767), 44 + index * 2);
  });
  return file;
}

const work = mkdtempSync(join(tmpdir(), 'vitrine-waves-'));
const source = join(work, 'waves.wav');
writeFileSync(source, wav(loop()));
const encode = (name, ...options) => execFileSync('ffmpeg',
  ['-y', '-v', 'error', '-i', source, '-ac', '1', ...options, join(folder, name)]);
encode('waves.webm', '-c:a', 'libopus', '-b:a', '32k', '-fflags', '+bitexact');
encode('waves.mp3', '-c:a', 'libmp3lame', '-b:a', '40k', '-ar', '32000', '-fflags', '+bitexact');
rmSync(work, { recursive: true });
