import type { Exhibit } from './exhibit.js';
import { pageProblem } from './page-problems.js';
import type { Finder, LoadOptions } from './read.js';
import { read } from './read.js';

const byReading: Finder = { find: () => [], reportsDropped: true, say: pageProblem };

/**
 * Reads a manifest for a page, without its schema: the same exhibit as `load` of
 * `@vitrine/manifest`, in a fraction of the bytes. `problems` holds what reading noticed: a file
 * that cannot be read, forbidden keys, names that nothing has, parts that were left out. `check`
 * finds the rest.
 *
 * Synchronous. Never throws on any content, never changes what it is given, and runs nothing of it.
 *
 * @param source - The text of the file (JSON without comments), or the document as an object.
 */
export function loadPage(source: string | object, options: LoadOptions = {}): Exhibit {
  return read(source, options, byReading);
}
