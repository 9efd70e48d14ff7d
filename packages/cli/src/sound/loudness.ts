import type { Ffmpeg } from './ffmpeg.js';

/** What all sounds of an exhibit are brought to: LUFS, over the whole sound. */
export const TARGET_LUFS = -16;
/** How far from it nobody reaches for the volume, in LU. */
export const TOLERANCE_LU = 1;

/** How loud a sound is. */
export interface Loudness {
  /** Over the whole sound, in LUFS; `-Infinity` in silence. */
  lufs: number;
  /** The highest point between the samples too, in dBTP. */
  peak: number;
}

/**
 * Measures how loud a sound is to a listener.
 *
 * @param path - Absolute.
 * @throws {Error} When ffmpeg finds no sound in it.
 * @see EBU R 128 and ITU-R BS.1770-4 (integrated loudness, true peak)
 */
export async function measureLoudness(
  ffmpeg: Ffmpeg, path: string, signal?: AbortSignal,
): Promise<Loudness> {
  const args = ['-map', '0:a:0', '-af', 'ebur128=peak=true:framelog=verbose', '-f', 'null', '-'];
  const said = await ffmpeg.run(path, args, signal);
  const summary = said.slice(said.lastIndexOf('Summary:'));
  const number = (pattern: RegExp): number => {
    const [, words] = pattern.exec(summary) ?? [];
    return words === undefined || words === '-inf' ? -Infinity : Number(words);
  };
  const lufs = number(/\bI: +(-?[\d.]+|-inf) LUFS/);
  // Below its gate the filter says -70.
  return { lufs: lufs <= -70 ? -Infinity : lufs, peak: number(/\bPeak: +(-?[\d.]+|-inf) dBFS/) };
}

/** `-16.2 LUFS`, or that there is nothing to hear. */
export const loudnessInWords = ({ lufs }: Pick<Loudness, 'lufs'>): string =>
  lufs === -Infinity ? 'silent' : `${lufs.toFixed(1)} LUFS`;
