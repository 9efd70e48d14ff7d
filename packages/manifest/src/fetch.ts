import type { Exhibit } from './exhibit.js';
import type { LoadOptions } from './load.js';
import { load } from './load.js';

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
  let text: string;
  try {
    const response = await fetch(url, { credentials: 'omit', ...(signal && { signal }) });
    if (!response.ok)
      throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${String(url)} could not be loaded: ${reason}.`, { cause: error });
  }
  return load(text, loading);
}
