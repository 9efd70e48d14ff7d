/**
 * Fetches the text of a manifest. Cookies and passwords are never sent along: a manifest may come
 * from another museum.
 *
 * @throws {Error} When there is no answer, or the server's answer is an error. The message says
 * which.
 * @throws {DOMException} `AbortError` when `signal` is aborted.
 */
export async function fetchText(url: string | URL, signal?: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'omit', ...(signal && { signal }) });
    if (!response.ok)
      throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    return await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${String(url)} could not be loaded: ${reason}.`, { cause: error });
  }
}
