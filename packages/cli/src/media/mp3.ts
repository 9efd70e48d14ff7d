/** Kilobits a second by the number in a frame's header: MPEG 1, then MPEG 2 and 2.5, layer III. */
const RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const HERTZ = [44_100, 48_000, 32_000];
/** Frames that are looked at: about half a minute, in which no encoder keeps to one rate. */
const MOST_FRAMES = 1500;

interface Frame { kilobits: number; bytes: number; isMpeg1: boolean; isMono: boolean }

/** The frame that begins here; `undefined` where none does. */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe6) !== 0xe2) return undefined; // sync, layer III
  const version = (second >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const isMpeg1 = version === 3;
  const kilobits = RATES[isMpeg1 ? 0 : 1]?.[third >> 4] ?? 0;
  const hertz = (HERTZ[(third >> 2) & 3] ?? 0) / (isMpeg1 ? 1 : version === 2 ? 2 : 4);
  if (version === 1 || kilobits === 0 || hertz === 0) return undefined;
  const size = Math.floor((isMpeg1 ? 144_000 : 72_000) * kilobits / hertz) + ((third >> 1) & 1);
  return { kilobits, bytes: size, isMpeg1, isMono: fourth >> 6 === 3 };
}

/** Where the sound begins, after a tag of titles and covers. */
function startOf(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
  return 10 + size;
}

/**
 * Whether a player can only guess where a second of this MP3 is: its rate changes, and it has no
 * table of places ("Xing" or "VBRI" in its first frame).
 */
export function lacksSeekTable(bytes: Buffer): boolean {
  const start = startOf(bytes);
  const first = frameAt(bytes, start);
  if (!first) return false;
  const side = first.isMpeg1 ? (first.isMono ? 17 : 32) : first.isMono ? 9 : 17;
  const word = (offset: number): string =>
    bytes.toString('latin1', start + 4 + offset, start + 8 + offset);
  if (/^(Xing|Info)$/.test(word(side)) || word(32) === 'VBRI') return false;
  let at = start;
  for (let count = 0; count < MOST_FRAMES; count++) {
    const frame = frameAt(bytes, at);
    if (!frame) return false;
    if (frame.kilobits !== first.kilobits) return true;
    at += frame.bytes;
  }
  return false;
}
