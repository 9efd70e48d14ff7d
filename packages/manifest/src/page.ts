/** What a page needs to show an exhibit, and nothing else: no schema, no checks, no reports. */
import type { Exhibit } from './exhibit.js';
import type { FetchOptions } from './fetch.js';
import { fetchText } from './fetch-text.js';
import { loadPage } from './load-page.js';
import { prepare } from './prepare.js';

export type { PageExhibit, ResolveOptions } from './page-exhibit.js';
export type { FetchOptions } from './fetch.js';
export type { LoadOptions } from './read.js';
export type { State } from './evaluate.js';
export { applyAdd, applySet, matches } from './evaluate.js';
export { canonicalTag, direction, isPlain, pickText, withoutPlain } from './language.js';
export { loadPage as load } from './load-page.js';
export { prepare } from './prepare.js';
export { resolvePage as resolve } from './resolve-page.js';

/**
 * Fetches a manifest and reads it. Cookies and passwords are never sent along: a manifest may come
 * from another museum. Whatever the answer holds becomes an exhibit.
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
  const text = await fetchText(url, signal);
  await prepare(text);
  return loadPage(text, loading);
}
