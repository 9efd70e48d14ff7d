import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Problem } from '@vitrine/manifest';

/** A problem together with the file it is in, as the page shows it. */
export interface FileProblem extends Problem {
  /** As shown: relative to the folder of the command or of the server, with `/`. */
  file: string;
}

/**
 * What the pages are told: what is wrong now, and whether an older state of the exhibit is shown.
 */
export interface LiveState {
  problems: FileProblem[];
  /** True when the page shows the last version of the exhibit that had no errors. */
  lastGood: boolean;
}

/** What each page is told: the same, or what its path (`/rooms/index.html`) asks for. */
export type TellPage = LiveState | ((path: string) => LiveState);

/** Talks to every open page by server-sent events (`text/event-stream`). */
export class Live {
  /** The open pages, each with its path. */
  #pages = new Map<ServerResponse, string>();
  #state: TellPage = { problems: [], lastGood: false };
  /** Differs for each start of the server: a page that comes back after a restart loads anew. */
  readonly #boot = String(Date.now());
  #heartbeat: NodeJS.Timeout | undefined;

  /** Keeps a page's request open; the page hears the present state at once. */
  join(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', connection: 'keep-alive' });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    response.write('retry: 500\n\n');
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    this.#pages.set(response, query.get('page') ?? '/');
    response.on('close', () => this.#pages.delete(response));
    this.#send(response, 'hello', { boot: this.#boot });
    this.#sendState(response);
    // A line every 20 s keeps proxies from closing a quiet connection.
    this.#heartbeat ??= setInterval(() => {
      for (const page of this.#pages.keys()) page.write(':\n\n');
    }, 20_000).unref();
  }

  /**
   * Tells every page, and those that come later, what is wrong. An empty list takes the overlay
   * away.
   */
  tell(state: TellPage): void {
    this.#state = state;
    for (const page of this.#pages.keys()) this.#sendState(page);
  }

  /** Loads every open page again; each keeps its scene, its state and what was visited. */
  reload(): void {
    for (const page of this.#pages.keys()) this.#send(page, 'reload', {});
  }

  /** Ends all connections. */
  close(): void {
    clearInterval(this.#heartbeat);
    for (const page of this.#pages.keys()) page.end();
    this.#pages.clear();
  }

  #sendState(page: ServerResponse): void {
    const path = this.#pages.get(page) ?? '/';
    const state = typeof this.#state === 'function' ? this.#state(path) : this.#state;
    this.#send(page, 'state', state);
  }

  #send(page: ServerResponse, event: string, data: unknown): void {
    page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
