import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { main } from '../cli.js';

/** What a command printed and how it ended. */
export interface Ran { code: number; out: string; err: string }

/** A folder like a designer's, for tests; gone after `clear`. */
export class Workshop {
  /** Absolute. */
  readonly folder = mkdtempSync(join(tmpdir(), 'vitrine-'));
  #stop = new AbortController();

  /** Writes files by their paths in the folder; objects become JSON. */
  constructor(files: Record<string, unknown> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** The absolute path of a file in the folder. */
  at(path: string): string {
    return join(this.folder, path);
  }

  /** Writes one file; an object becomes JSON, set in by two. */
  write(path: string, content: unknown): void {
    const bytes = typeof content === 'string' || content instanceof Uint8Array
      ? content : JSON.stringify(content, null, 2);
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), bytes);
  }

  /** Reads one file as text. */
  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  /**
   * Runs the program in the folder, without colours.
   *
   * @param heard - Called with each line as it is printed: a command that goes on is watched by it.
   */
  async run(argv: string[], heard: (line: string) => void = () => undefined): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const say = (lines: string[]) => (line: string): void => {
      lines.push(line);
      heard(line);
    };
    const code = await main(argv, {
      cwd: this.folder, print: say(out), warn: say(err), color: false, signal: this.#stop.signal,
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  /** Stops commands that go on, and takes the folder away. */
  clear(): void {
    this.#stop.abort();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
