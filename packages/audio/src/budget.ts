import { AudioError } from './audio-error.js';

/** Sound that has been decoded whole may take so much memory on a page, bytes. */
export const decodedBudget = 32 * 1024 * 1024;

/** Web Audio keeps four bytes a sample, and two channels of them at worst. */
const bytesASecond = 48_000 * 4 * 2;

let used = 0;

/** Memory that decoded sounds have claimed, bytes. */
export function decodedBytes(): number { return used; }

/**
 * Claims the memory that a file will take once it is decoded, before it is.
 *
 * @returns Gives it back.
 * @throws {AudioError} `budget` when there is not so much left, `network` when its length cannot be
 * read.
 */
export async function claimDecoded(src: string): Promise<() => void> {
  const bytes = Math.ceil(await secondsOf(src) * bytesASecond);
  if (used + bytes > decodedBudget) {
    const [needed, left] = [bytes, decodedBudget - used].map((one) => (one / 1e6).toFixed(1));
    throw new AudioError('budget', src,
      `${src} would take ${needed} MB decoded, and ${left} MB are left. Make it a shorter loop.`);
  }
  used += bytes;
  return () => {
    used -= bytes;
    used = Math.max(0, used);
  };
}

/** Length of a file from its head. */
function secondsOf(src: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = new Audio();
    const finish = (): void => {
      probe.removeAttribute('src');
      probe.load();
    };
    probe.preload = 'metadata';
    probe.onloadedmetadata = () => {
      resolve(Number.isFinite(probe.duration) ? probe.duration : 3600);
      finish();
    };
    probe.onerror = () => {
      reject(new AudioError('network', src, `${src} did not come, or is no sound.`));
    };
    probe.src = src;
  });
}
