import { imageSize } from 'image-size';

import type { Format } from './format.js';
import type { Fault } from './fault.js';
import { findPngFault } from './png.js';
import { findSvgFaults } from './svg.js';

/**
 * Above this a cabinet's graphics memory is at stake: 32 megapixels are 128 MB once unpacked, and
 * phones refuse or shrink more. Guessed from common limits of 4096 to 8192 pixels a side.
 */
const MOST_PIXELS = 32_000_000;
/** Browsers refuse more (Chromium and WebKit near 2^28), and a bomb of a few kB can claim it. */
const MOST_SHOWN_PIXELS = 2 ** 28;
/** A drawing has no pixels; above this its numbers lose their precision in a browser. */
const MOST_UNITS = 100_000;
/** Above this a picture takes over ten seconds on a weak mobile line (about 6 Mbit/s). */
const MOST_BYTES = 8_000_000;

interface PictureReading { width?: number; height?: number; faults: Fault[] }

/** Reads a picture's size and tells what would keep it from being shown. */
export function readPicture(bytes: Buffer, format: Format, name: string): PictureReading {
  const faults = format === 'svg' ? findSvgFaults(bytes.toString('utf8'), name) : [];
  const broken = findBreak(bytes, format);
  if (broken !== undefined) faults.push(unreadable(name, broken));
  const size = sizeOf(bytes);
  if (!size) {
    // A drawing may leave its size to the page; every other picture states it in its first bytes.
    const needsSize = format !== 'svg' && broken === undefined;
    if (needsSize) faults.push(unreadable(name, 'it states no size'));
    return { faults };
  }
  if (size.width === 0 || size.height === 0) {
    faults.push(unreadable(name, `it says it is ${size.width} × ${size.height} pixels`));
    return { faults };
  }
  if (format === 'svg') faults.push(...findTooWide(size, name));
  else faults.push(...findTooBig(size, bytes.length, name));
  return { ...size, faults };
}

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes);
    // Exif orientations 5 to 8 lie on their side; browsers turn them upright.
    return orientation !== undefined && orientation > 4
      ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

function findTooWide(size: { width: number; height: number }, name: string): Fault[] {
  if (Math.max(size.width, size.height) <= MOST_UNITS) return [];
  return [{
    code: 'VIT703',
    message: `"${name}" is a drawing of ${size.width} × ${size.height}, `
      + 'more than browsers draw well.',
    fix: 'Set its page to about 1000 × 1000 in a drawing program and save it again.',
  }];
}

function findTooBig(size: { width: number; height: number }, bytes: number, name: string): Fault[] {
  const { width, height } = size;
  if (width * height > MOST_SHOWN_PIXELS) {
    const why = `it says it is ${width} × ${height} pixels, more than a browser opens`;
    return [unreadable(name, why)];
  }
  if (width * height > MOST_PIXELS) {
    return [{
      code: 'VIT703',
      message: `"${name}" is ${width} × ${height} pixels, `
        + 'more than many phones and cabinets can show.',
      fix: 'Save it with a longer side of 4096 pixels or less, or cut it into Deep Zoom tiles.',
    }];
  }
  if (bytes <= MOST_BYTES) return [];
  return [{
    code: 'VIT703',
    message: `"${name}" has ${(bytes / 1e6).toFixed(1)} MB, a long wait for a visitor on a phone.`,
    fix: 'Save it as JPEG or WebP with a quality of about 80, or cut it into Deep Zoom tiles.',
  }];
}

/** Why the bytes are no whole picture, as the second half of a sentence. */
function findBreak(bytes: Buffer, format: Format): string | undefined {
  if (format === 'png') return findPngFault(bytes);
  if (format === 'jpg') {
    // The end mark must follow the last start of scan; a thumbnail's own marks come before it.
    const scan = bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
    const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
    return end < scan || end < 0 ? 'it ends in the middle' : undefined;
  }
  if (format === 'webp' && bytes.length >= 8 && bytes.readUInt32LE(4) + 8 > bytes.length) {
    return 'it ends in the middle';
  }
  return undefined;
}

function unreadable(name: string, why: string): Fault {
  return {
    code: 'VIT701',
    message: `"${name}" cannot be shown: ${why}.`,
    fix: 'Export it again from the original, or copy it again if the copying was cut short.',
  };
}
