import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How to get it, on each system that people write exhibits on. */
export const INSTALL_FFMPEG = 'Install ffmpeg: "sudo apt install ffmpeg" (Debian, Ubuntu), '
  + '"brew install ffmpeg" (macOS) or "winget install ffmpeg" (Windows).';

/** Longest work on one file, milliseconds: hours of sound fit in, a file without end does not. */
const LONGEST_RUN = 300_000;

/** The ffmpeg of this machine: it measures sounds and writes them. */
export class Ffmpeg {
  /** Encoders that are built in, of those that we use. */
  readonly encoders: ReadonlySet<string>;

  private constructor(encoders: ReadonlySet<string>) {
    this.encoders = encoders;
  }

  /** Looks on the PATH. `undefined` when there is none. */
  static async find(): Promise<Ffmpeg | undefined> {
    const said = await run('ffmpeg', ['-hide_banner', '-encoders']).catch(() => undefined);
    if (!said) return undefined;
    const names = ['libopus', 'libmp3lame'].filter((name) => said.stdout.includes(` ${name} `));
    return new Ffmpeg(new Set(names));
  }

  /**
   * Runs it on one file.
   *
   * @param path - Absolute. Only this file is opened, whatever it says of others.
   * @returns What it said; the answers of its filters are in it.
   * @throws {Error} When it cannot do it; the message is its own.
   */
  async run(path: string, args: string[], signal?: AbortSignal): Promise<string> {
    const { stderr } = await run('ffmpeg', [
      '-hide_banner', '-nostdin', '-nostats', '-protocol_whitelist', 'file', '-i', `file:${path}`,
      ...args,
    ], { maxBuffer: 16_000_000, timeout: LONGEST_RUN, ...signal ? { signal } : {} });
    return stderr;
  }
}
