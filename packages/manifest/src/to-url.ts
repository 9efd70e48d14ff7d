import { pathPattern } from './patterns.js';

/**
 * The absolute address of a path in a manifest: inside the exhibit's folder, or `https:`.
 *
 * @param base - The address of the manifest.
 * @returns `undefined` for everything else: other schemes, `..`, a base that is no place.
 */
export function toUrl(path: string, base: string | URL): string | undefined {
  if (!pathPattern.test(path)) return undefined;
  try {
    const from = new URL(base);
    const url = new URL(path, from);
    const isInside =
      url.origin === from.origin &&
      url.protocol === from.protocol &&
      url.pathname.startsWith(from.pathname.slice(0, from.pathname.lastIndexOf('/') + 1));
    return url.protocol === 'https:' || isInside ? url.href : undefined;
  } catch {
    return undefined;
  }
}
