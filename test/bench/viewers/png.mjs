/** Reads the PNGs that Chromium writes: 8 bits, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

function unfilter(filter, at, line, above, width) {
  const left = at >= width ? line[at - width] : 0;
  const up = above[at];
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 0) return 0;
  const corner = at >= width ? above[at - width] : 0;
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @returns `{ width, height, depth, pixels }`; `pixels` has `depth` bytes a pixel. */
export function decode(file) {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const depth = { 2: 3, 6: 4 }[file[25]];
  if (file[24] !== 8 || !depth || file[28] !== 0) throw new Error('A PNG of another kind.');
  const parts = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * depth;
  const pixels = new Uint8Array(height * stride);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    const line = pixels.subarray(y * stride, (y + 1) * stride);
    for (let x = 0; x < stride; x += 1) {
      line[x] = data[y * (stride + 1) + 1 + x] + unfilter(filter, x, line, above, depth);
    }
    above = line;
  }
  return { width, height, depth, pixels };
}
