import { spawn } from 'node:child_process';

/** The programs that open an address, where it is not `xdg-open`. */
const openers: Partial<Record<NodeJS.Platform, [program: string, args: string[]]>> = {
  darwin: ['open', []], win32: ['cmd', ['/c', 'start', '']],
};

/** Opens an address in the person's browser; where that is not possible nothing happens. */
export function openBrowser(url: string): void {
  const [program, args] = openers[process.platform] ?? ['xdg-open', []];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no such program: the address is printed anyway
  child.unref();
}
