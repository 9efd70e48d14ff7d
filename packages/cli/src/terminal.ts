import pc from 'picocolors';

/** Where a command runs and speaks; a test gives its own. */
export interface Terminal {
  /** The folder that paths are relative to. */
  cwd: string;
  /** Writes a line of results. */
  print: (line: string) => void;
  /** Writes a line about what went wrong. */
  warn: (line: string) => void;
  /** Whether colours are wanted, unless the person says otherwise. */
  color: boolean;
  /** Ends commands that run until they are stopped. */
  signal: AbortSignal;
}

/** The terminal that the program was started in; Ctrl+C and a polite kill end its `signal`. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => { stop.abort(); });
  return {
    cwd: process.cwd(),
    print: (line) => { process.stdout.write(`${line}\n`); },
    warn: (line) => { process.stderr.write(`${line}\n`); },
    color: pc.isColorSupported,
    signal: stop.signal,
  };
}
