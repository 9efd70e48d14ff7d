import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { bytesInWords, printable } from '../check/format.js';
import type { OptimizeOptions } from '../commands/optimize.js';
import { MediaReader } from '../media/read-media.js';
import { isSound } from '../media/sound-faults.js';
import { encodeSound, MUSIC, SPEECH } from '../sound/encode.js';
import { Ffmpeg, INSTALL_FFMPEG } from '../sound/ffmpeg.js';
import { loudnessInWords, measureLoudness } from '../sound/loudness.js';
import type { Terminal } from '../terminal.js';
import { pathInManifest, pathInWords, planSound, writeAll } from './outputs.js';
import { formatLines } from './report.js';
import { Unusable } from './unusable.js';

/** How a manifest says what the Opus is. */
const OPUS_TYPE = 'audio/webm; codecs=opus';
/** What keeps a sound from being worked on; the other codes are what this mends, or advice. */
const STOPS = new Set(['VIT701', 'VIT702']);

/**
 * Brings a sound to -16 LUFS and writes it as Opus and as MP3, with a table of what that changed
 * and the lines for the manifest.
 *
 * @returns 0, or 1 when the sound is broken or there is no ffmpeg; nothing is written then.
 * @throws {Error} When there is no such file, or a result is there already.
 */
export async function optimizeSound(
  place: string, options: OptimizeOptions, terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.cwd, place);
  const work = await mkdtemp(join(tmpdir(), 'vitrine-optimize-'));
  try {
    await refuse(path);
    const outputs = planSound(path, options, terminal.cwd);
    const ffmpeg = await findFfmpeg();
    const [opus, mp3] = [join(work, 'opus'), join(work, 'mp3')];
    const rates = options.music === true ? MUSIC : SPEECH;
    await encodeSound(ffmpeg, path, rates, { opus, mp3 }, terminal.signal)
      .catch((error: unknown) => { throw unreadable(path, error); });
    terminal.signal.throwIfAborted();
    const rows = await Promise.all([[path, basename(path)],
      [opus, pathInWords(outputs.opus, terminal.cwd)],
      [mp3, pathInWords(outputs.mp3, terminal.cwd)],
    ].map(([file = '', what = '']) => rowOf(ffmpeg, file, what)));
    const files = [await readFile(opus), await readFile(mp3)] as const;
    await writeAll(new Map([[outputs.opus, files[0]], [outputs.mp3, files[1]]]));
    terminal.print(formatLines(rows));
    terminal.print('\nFor the sound in your manifest:');
    const source = JSON.stringify(pathInManifest(outputs.opus));
    terminal.print(`"src": ${JSON.stringify(pathInManifest(outputs.mp3))},\n`
      + `"sources": [{ "src": ${source}, "type": "${OPUS_TYPE}" }]`);
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    terminal.warn(`${printable(error.message)}\n    ${printable(error.fix)}`);
    return 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function refuse(path: string): Promise<void> {
  const name = basename(path);
  const reading = await new MediaReader().read(path, name);
  const fault = reading.faults.find(({ code }) => STOPS.has(code));
  if (fault) throw new Unusable(fault.message, fault.fix);
  if (!isSound(reading)) throw new Unusable(`"${name}" is no sound.`, 'Name a sound or a model.');
}

async function findFfmpeg(): Promise<Ffmpeg> {
  const ffmpeg = await Ffmpeg.find();
  if (!ffmpeg) {
    throw new Unusable('Sounds are written by ffmpeg, and it is not installed.', INSTALL_FFMPEG);
  }
  for (const encoder of ['libopus', 'libmp3lame']) {
    if (ffmpeg.encoders.has(encoder)) continue;
    throw new Unusable(`The ffmpeg of this machine was built without ${encoder}.`, INSTALL_FFMPEG);
  }
  return ffmpeg;
}

const unreadable = (path: string, cause: unknown): unknown =>
  cause instanceof Error && cause.name === 'AbortError' ? cause : new Unusable(
    `"${basename(path)}" cannot be worked on: ffmpeg does not read it.`,
    'Export it again from the original, or copy it again if the copying was cut short.', cause,
  );

/** What a file is: bytes, seconds, channels, loudness. */
async function rowOf(ffmpeg: Ffmpeg, path: string, what: string): Promise<string[]> {
  const [{ bytes, duration = 0, channels }, loudness] = await Promise.all([
    new MediaReader().read(path, what), measureLoudness(ffmpeg, path),
  ]);
  const layout = channels === 1 ? 'mono' : channels === 2 ? 'stereo' : `${channels} channels`;
  return [what, bytesInWords(bytes), `${duration.toFixed(1)} s`, layout, loudnessInWords(loudness)];
}
