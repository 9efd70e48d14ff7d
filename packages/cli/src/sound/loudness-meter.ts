import { availableParallelism } from 'node:os';

import type { Fault } from '../media/fault.js';
import { Ffmpeg, INSTALL_FFMPEG } from './ffmpeg.js';
import { loudnessInWords, measureLoudness, TARGET_LUFS, TOLERANCE_LU } from './loudness.js';

/** Measures the sounds of exhibits, each once, and remembers whether it could. */
export class LoudnessMeter {
  #ffmpeg: Promise<Ffmpeg | undefined> | undefined;
  #unmeasured = new Set<string>();

  /** What to tell where ffmpeg is missing; `undefined` where all was measured. */
  get note(): string | undefined {
    const count = this.#unmeasured.size;
    if (count === 0) return undefined;
    const what = count === 1 ? '1 sound' : `${count} sounds`;
    return `The loudness of ${what} was not measured: ffmpeg is not installed. ${INSTALL_FFMPEG}`;
  }

  /**
   * The sounds that are much louder or quieter than they should be.
   *
   * @param sounds - Their names, by absolute path.
   */
  async findFaults(sounds: ReadonlyMap<string, string>): Promise<Map<string, Fault>> {
    const faults = new Map<string, Fault>();
    const waiting = [...sounds];
    if (waiting.length === 0) return faults;
    const ffmpeg = await (this.#ffmpeg ??= Ffmpeg.find());
    if (!ffmpeg) {
      for (const [path] of waiting) this.#unmeasured.add(path);
      return faults;
    }
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [path, name] = next;
        // What ffmpeg cannot read has another fault already.
        const lufs = await measureLoudness(ffmpeg, path).then((one) => one.lufs, () => TARGET_LUFS);
        if (!(Math.abs(lufs - TARGET_LUFS) <= TOLERANCE_LU)) faults.set(path, tell(name, lufs));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return faults;
  }
}

function tell(name: string, lufs: number): Fault {
  const how = lufs === -Infinity ? 'silent'
    : `too ${lufs < TARGET_LUFS ? 'quiet' : 'loud'}: ${loudnessInWords({ lufs })}`;
  return {
    code: 'VIT708',
    message: `"${name}" is ${how}; all sounds of an exhibit should have ${TARGET_LUFS} LUFS.`,
    fix: 'Run "vitrine optimize" on it: visitors should not have to reach for the volume.',
  };
}
