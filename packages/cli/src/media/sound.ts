import { parseBuffer, parseFile } from 'music-metadata';
import type { IAudioMetadata } from 'music-metadata';

import type { Fault } from './fault.js';
import { lacksSeekTable } from './mp3.js';

interface SoundReading {
  duration?: number; channels?: number; width?: number; height?: number; faults: Fault[];
}

/**
 * Words of the reader that mean "broken", not merely "unusual tags". Its "Data chunk size exceeds
 * file size" is not among them: version 11.16 says it of every WAV file.
 */
const BROKEN: [RegExp, string][] = [
  [/^End-of-stream reached before/, 'it ends in the middle'],
  [/^data chunk length exceeding/, 'it promises more bytes than it has'],
  [/exceeds remaining file size/, 'it promises more bytes than it has'],
  [/^Corrupt /, 'its bytes were changed on the way'],
];

/**
 * Reads a sound's or film's duration and tells what would keep it from being played.
 *
 * @param source - The bytes, or the path of a file too big to be held.
 * @param mime - From the bytes, not from the name.
 */
export async function readSound(
  source: Buffer | string, mime: string, bytes: number, name: string,
): Promise<SoundReading> {
  let read: IAudioMetadata;
  const options = { duration: true, skipCovers: true };
  try {
    read = typeof source === 'string'
      ? await parseFile(source, options)
      : await parseBuffer(source, { mimeType: mime, size: bytes }, options);
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const known = BROKEN.find(([pattern]) => pattern.test(words))?.[1];
    return { faults: [unplayable(name, known ?? 'no sound or film was found in it')] };
  }
  const { duration, numberOfChannels, trackInfo } = read.format;
  const picture = trackInfo.find((track) => track.video)?.video;
  const size = picture?.pixelWidth !== undefined && picture.pixelHeight !== undefined
    ? { width: picture.pixelWidth, height: picture.pixelHeight } : {};
  const why = findBreak(read, bytes);
  return {
    ...(duration === undefined || why !== undefined ? {} : { duration }),
    ...(numberOfChannels === undefined ? {} : { channels: numberOfChannels }),
    ...size,
    faults: why !== undefined ? [unplayable(name, why)]
      : typeof source !== 'string' && mime === 'audio/mpeg' && lacksSeekTable(source)
        ? [noSeekTable(name)] : [],
  };
}

/** Why it will not play to its end, as the second half of a sentence. */
function findBreak(read: IAudioMetadata, bytes: number): string | undefined {
  const { container, duration, bitrate, sampleRate, hasVideo } = read.format;
  if (container === undefined) return 'no sound or film was found in it';
  for (const { message } of read.quality.warnings) {
    const known = BROKEN.find(([pattern]) => pattern.test(message));
    if (known) return known[1];
  }
  if (sampleRate === 0 && !hasVideo) return 'it has a sample rate of 0';
  // An MP3's first frame states the length of the whole; half a file still states the whole length.
  if (container === 'MPEG' && duration !== undefined && bitrate !== undefined
    && bytes < 0.9 * duration * bitrate / 8) return 'it ends in the middle';
  return undefined;
}

function noSeekTable(name: string): Fault {
  return {
    code: 'VIT707',
    message: `"${name}" has no table of places: a player can only guess where a second of it is.`,
    fix: 'Run "vitrine optimize" on it, or export it with a constant bit rate.',
  };
}

function unplayable(name: string, why: string): Fault {
  return {
    code: 'VIT701',
    message: `"${name}" cannot be played: ${why}.`,
    fix: 'Export it again from the original, or copy it again if the copying was cut short.',
  };
}
