import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Ffmpeg } from './ffmpeg.js';
import { measureLoudness, TARGET_LUFS } from './loudness.js';

/** Highest point of a sound that is only turned up or down, dBTP. */
const TRUE_PEAK = -1.5;
/** Where peaks are held, dBFS: at 24 kbit/s, Opus overshoots by up to 2 dB. */
const HELD = -3;
/** How far ahead of a peak the holding begins, seconds. */
const LOOK_AHEAD = 0.005;
/** How a sound is written: its channels, and what the two encoders are told. */
export interface Rates { layouts: string; opus: readonly string[]; mp3: readonly string[] }

/** One voice: a second channel would say the same again. */
export const SPEECH: Rates = {
  layouts: 'mono', opus: ['-b:a', '24k'], mp3: ['-b:a', '48k', '-ar', '24000'],
};
/** Music keeps its two channels where it has them. */
export const MUSIC: Rates = {
  layouts: 'stereo|mono', opus: ['-b:a', '96k'], mp3: ['-b:a', '160k', '-ar', '44100'],
};

/** How often the level is aimed at again, where the peaks had to be held down. */
const TRIES = 6;
/** Of what is added to a sound whose peaks are held, about a third is held down again. */
const OVERSHOOT = 1.5;
/** What the encoders take away of speech at low rates, LU: the level is set that much higher. */
const LOST_IN_ENCODING = 0.5;
/** Nearer than this nobody aims again, LU. */
const NEAR = 0.2;

/**
 * Brings a sound to -16 LUFS and writes it twice: as Opus for most browsers, as MP3 for all.
 *
 * The sound is measured first, so that the whole can be turned up or down by one number. Where that
 * would clip, peaks are held down and the whole lands below the target: then it is aimed higher by
 * what was missed. MP3 comes with a seek table (LAME's "Info" frame); Opus comes in WebM; see
 * decision 015.
 * @param path - Absolute: the original.
 * @throws {Error} When ffmpeg cannot read it, or lacks an encoder.
 */
export async function encodeSound(
  ffmpeg: Ffmpeg, path: string, rates: Rates, to: { opus: string; mp3: string },
  signal?: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-sound-'));
  const wav = join(folder, 'level.wav');
  try {
    await normalise(ffmpeg, path, rates, wav, signal);
    const common = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    await ffmpeg.run(wav, [
      ...common, '-c:a', 'libopus', ...rates.opus, '-f', 'webm', '-y', to.opus,
      ...common, '-c:a', 'libmp3lame', ...rates.mp3, '-write_xing', '1', '-f', 'mp3', '-y',
      to.mp3,
    ], signal);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the sound at the target as WAV, 48 kHz. Silence stays as it is. */
async function normalise(
  ffmpeg: Ffmpeg, path: string, rates: Rates, wav: string, signal?: AbortSignal,
): Promise<void> {
  const { lufs, peak } = await measureLoudness(ffmpeg, path, signal);
  const goal = TARGET_LUFS + LOST_IN_ENCODING;
  let gain = Number.isFinite(lufs) ? goal - lufs : 0;
  for (let aimed = 0; aimed < TRIES; aimed++) {
    await ffmpeg.run(path, [
      '-map', '0:a:0', '-af', levels(gain, peak + gain > TRUE_PEAK, rates), '-f', 'wav', '-y', wav,
    ], signal);
    const missed = goal - (await measureLoudness(ffmpeg, wav, signal)).lufs;
    if (!(Math.abs(missed) > NEAR && Number.isFinite(missed))) return;
    gain += missed * (peak + gain > TRUE_PEAK ? OVERSHOOT : 1);
  }
}

/** The filter that turns all up or down by `gain` dB, and holds peaks where that would clip. */
function levels(gain: number, isHeld: boolean, rates: Rates): string {
  const layout = `aformat=channel_layouts=${rates.layouts}`;
  const turned = `volume=${gain.toFixed(2)}dB`;
  // Held at four times the rate, where points between the samples are seen too. It looks ahead by
  // its attack, and is late by that much.
  const held = isHeld
    ? [`sample_rates=192000,${turned}`,
      `alimiter=limit=${HELD}dB:attack=${LOOK_AHEAD * 1000}:release=50:level=disabled`,
      `atrim=start=${LOOK_AHEAD},asetpts=PTS-STARTPTS`].join(',')
    : `sample_rates=48000,${turned}`;
  return `${layout}:${held},${layout}:sample_rates=48000`;
}
