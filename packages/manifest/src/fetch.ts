import type { Exhibit } from './exhibit.js';
import { fetchText } from './fetch-text.js';
import { load } from './load.js';
import type { LoadOptions } from './read.js';

/** How an exhibit is fetched. */
export interface FetchOptions extends LoadOptions {
  /** Stops waiting. */
  signal?: AbortSignal;
}

/**
 * Fetches a manifest and loads it. Cookies and passwords are never sent along: a manifest may come
 * from another museum. Whatever the answer holds becomes an exhibit, see {@link load}.
 *
 * @throws {Error} When there is no answer, or the server's answer is an error. The message says
 * which.
 * @throws {DOMException} `AbortError` when `signal` is aborted.
 */
export async function fetchExhibit(
  url: string | URL,
  options: FetchOptions = {},
): Promise<Exhibit> {
  const { signal, ...loading } = options;
  return load(await fetchText(url, signal), loading);
}
