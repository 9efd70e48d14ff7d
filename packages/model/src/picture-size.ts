import { ModelError } from './model-error.js';

/** What a picture is, by its first bytes. A size of 0 is not known. */
export interface PictureSize {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads type and size of a picture without decoding it: what a file says it is may be wrong, and a
 * picture of a few bytes can fill a computer's memory.
 *
 * @throws {ModelError} `picture`, for what no browser shows as one.
 */
export function pictureSize(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const length = bytes.length;
  if (start.startsWith('\x89PNG') && length > 24) {
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (start.startsWith('\xff\xd8\xff')) return jpegSize(view);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP' && length > 30) {
    return webpSize(view, String.fromCharCode(...bytes.subarray(12, 16)));
  }
  if (start.startsWith('\xabKTX 20') && length > 28) {
    return {
      type: 'image/ktx2', width: view.getUint32(20, true), height: view.getUint32(24, true),
    };
  }
  if (start.slice(4, 12) === 'ftypavif') return { type: 'image/avif', width: 0, height: 0 };
  throw new ModelError('picture', { why: 'not a PNG, JPEG, WebP, AVIF or KTX2 picture' });
}

/** The frame header is a few segments in; each tells its own length. */
function jpegSize(view: DataView): PictureSize {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf
      && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) {
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  return { type: 'image/jpeg', width: 0, height: 0 };
}

/** @see RFC 9649, sections 2.5 (lossy), 2.6 (lossless), 2.7 (extended) */
function webpSize(view: DataView, chunk: string): PictureSize {
  const type = 'image/webp';
  if (chunk === 'VP8X') {
    const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
    return { type, width: three(24) + 1, height: three(27) + 1 };
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return {
    type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff,
  };
}
