import { AudioError } from './audio-error.js';
import { claimDecoded } from './budget.js';
import { decode } from './howler.js';
import type { Howl, HowlOptions } from './howler.js';
import { mayPlay } from './source.js';
import type { AudioSource } from './source.js';

/** A file in memory, and the way to take it out again. */
export interface Decoded {
  readonly howl: Howl;
  unload(): void;
}

/**
 * Decodes the first of the files that comes and can be played, within the budget.
 *
 * @throws {AudioError} Of the last file, when none can be.
 */
export async function decodeFirst(
  sources: readonly AudioSource[], options: Pick<HowlOptions, 'loop' | 'sprite' | 'volume'>,
): Promise<Decoded> {
  let last: unknown = new AudioError('decode', '', 'There is no file that this browser plays.');
  for (const { src } of sources.filter(mayPlay)) {
    try {
      return await decodeOne(src, options);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

async function decodeOne(
  src: string, options: Pick<HowlOptions, 'loop' | 'sprite' | 'volume'>,
): Promise<Decoded> {
  const giveBack = await claimDecoded(src);
  return new Promise((resolve, reject) => {
    const howl = decode({
      ...options, src: [src], format: ['wav'], // the browser looks into the file itself
      onload: () => {
        resolve({
          howl,
          unload: () => {
            howl.unload();
            giveBack();
          },
        });
      },
      onloaderror: (_id, error) => {
        giveBack();
        reject(new AudioError('decode', src, `${src} could not be decoded. ${String(error)}`));
      },
    });
  });
}
