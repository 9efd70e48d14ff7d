/** CRC-32 as PNG uses it (ISO 3309), a table of 256 steps. */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Buffer): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/**
 * Why the bytes are no whole PNG, as the second half of a sentence; `undefined` when all is well.
 *
 * Walks the chunks and compares each sum; nothing is unpacked, so a decompression bomb costs
 * nothing.
 * @see PNG (Third Edition), sections 5.3 and 11
 */
export function findPngFault(bytes: Buffer): string | undefined {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return 'it ends in the middle';
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) {
      return 'its bytes were changed on the way (a check sum does not fit)';
    }
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return undefined;
    at = end;
  }
  return 'it ends in the middle';
}
