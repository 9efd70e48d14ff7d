import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The names of a request's path, decoded; `undefined` for anything but plain names.
 *
 * Refused: `..` and `.` in any spelling, names that begin with a dot (`.git`, `.env`), a backslash,
 * a colon after one letter (a Windows drive), control characters, and what cannot be decoded.
 */
export function safeNames(pathname: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\\\u0000-\u001f]/.test(decoded)) return undefined;
  const names = decoded.split('/').filter((name) => name !== '');
  if (names.some((name) => name.startsWith('.') || /^[a-z]:/i.test(name))) return undefined;
  return names;
}

/** A file or folder that may be served. */
export interface Found { path: string; isFolder: boolean }

/**
 * The file or folder behind the names, or `undefined` when it is not there or leads outside.
 *
 * @param root - The folder served. Links that lead out of it (their real path is elsewhere) are
 * refused.
 */
export async function findInside(root: string, names: string[]): Promise<Found | undefined> {
  try {
    const [home, path] = await Promise.all([realpath(root), realpath(join(root, ...names))]);
    if (path !== home && !path.startsWith(home.endsWith(sep) ? home : home + sep)) return undefined;
    const about = await stat(path);
    if (about.isDirectory()) return { path, isFolder: true };
    return about.isFile() ? { path, isFolder: false } : undefined;
  } catch {
    return undefined;
  }
}
