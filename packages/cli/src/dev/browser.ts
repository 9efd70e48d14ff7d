import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; where that is not possible nothing happens. */
export function openBrowser(url: string): void {
  const [program, ...rest] = process.platform === 'darwin' ? ['open', url]
    : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  if (program === undefined) return;
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no such program: the address is printed anyway
  child.unref();
}
