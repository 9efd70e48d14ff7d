import type { IncomingMessage } from 'node:http';

/** What a handler answers with: words or bytes with their media type, or a file to stream. */
export type Reply =
  | { body: string | Uint8Array; type: string; status?: number }
  | { file: string; type?: string };

/**
 * Answers one request, or `undefined` for "not mine" (the next place is asked).
 *
 * @param path - What follows the mount's prefix, decoded, with `/` between names: `img/a.jpg`.
 */
export type Handler = (
  path: string,
  request: IncomingMessage,
) => Reply | undefined | Promise<Reply | undefined>;
