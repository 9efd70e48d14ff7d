import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

import { LIVE_CLIENT } from './client.js';
import { Live } from './live.js';
import type { TellPage } from './live.js';
import { mimeType } from './mime.js';
import type { Handler, Reply } from './reply.js';
import { findInside, safeNames } from './safe-path.js';
import { sendFile } from './send-file.js';
import { watchPaths } from './watch.js';

/** Where the pages' own script and the event stream are. */
const LIVE_SCRIPT = '/@vitrine-live/client.js';
const LIVE_EVENTS = '/@vitrine-live/events';

/** The first address tried when none is asked for, and how many after it. */
const FIRST_PORT = 8080;
const PORTS_TRIED = 20;

/** What {@link serve} needs to know. */
export interface ServeOptions {
  /** The folder at `/`. */
  root: string;
  /** 0 takes any free port. Left out: 8080, or the next free one after it. */
  port?: number;
  /** Default `127.0.0.1`: this machine only. */
  host?: string;
  /**
   * Asked before the folder, by prefix (`/@lib/`): another folder, or a function. Longest first.
   */
  mounts?: Record<string, string | Handler>;
  /** Asked when neither mounts nor folder have it (a generated page). Gets the whole path. */
  fallback?: Handler;
  /** Files and folders to watch; `node_modules` and names with a leading dot are left out. */
  watch?: string[];
  /** Hears each batch of changed paths (absolute). Left out: every change reloads every page. */
  onChange?: (paths: string[]) => void | Promise<void>;
}

/** A running server. */
export interface Serving {
  /** `http://127.0.0.1:8080/`, with the port that was found. */
  url: string;
  /** Loads every open page again. */
  reload: () => void;
  /** Shows problems over open pages, or takes them away. */
  tell: (state: TellPage) => void;
  /** Stops watching, ends all connections, frees the port. */
  close: () => Promise<void>;
}

/**
 * Serves a folder to this machine's browsers with live reload.
 *
 * Strict: GET and HEAD only, nothing outside the folder, no hidden files, no caching, and while
 * bound to this machine only requests that name it (another site's name in `Host` is DNS
 * rebinding).
 *
 * @throws {Error} When the asked-for port is taken, in words for the person at the keyboard.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const host = options.host ?? '127.0.0.1';
  const live = new Live();
  const server = createServer((request, response) => {
    answer(options, live, host, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else plain(response, 500, `The server could not answer: ${String(error)}`);
    });
  });
  const port = await listen(server, host, options.port);
  const change = options.onChange ?? (() => { live.reload(); });
  const stopWatching = await watchPaths(options.watch ?? [], change);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    reload: () => { live.reload(); },
    tell: (state) => { live.tell(state); },
    close: async () => {
      await stopWatching();
      live.close();
      await new Promise<void>((done) => {
        server.close(() => { done(); });
        server.closeAllConnections();
      });
    },
  };
}

async function answer(
  options: ServeOptions, live: Live, host: string,
  request: IncomingMessage, response: ServerResponse,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    plain(response, 405, 'This server only reads.');
    return;
  }
  if (isLoopback(host) && !isLoopback(nameOf(request.headers.host ?? ''))) {
    plain(response, 403, 'This server answers this machine only.');
    return;
  }
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (pathname === LIVE_EVENTS) {
    live.join(request, response);
    return;
  }
  if (pathname === LIVE_SCRIPT) {
    await send(request, response, { body: LIVE_CLIENT, type: mimeType('.js') });
    return;
  }
  const names = safeNames(pathname);
  const reply = names && await find(options, pathname, names, request);
  if (!reply) {
    // Browsers ask for the icon of their own; no console need say that there is none.
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else plain(response, 404, `There is no ${pathname} here.`);
  } else if ('redirect' in reply) {
    const query = request.url?.slice(pathname.length) ?? '';
    const location = `/${names.map(encodeURIComponent).join('/')}/${query}`;
    response.writeHead(302, { location }).end();
  } else {
    await send(request, response, reply);
  }
}

/**
 * Sends the browser to the same address with a closing slash, so that a folder's own links work.
 */
interface AddSlash { redirect: 'add slash' }

/** The mounts, then the folder, then the fallback. */
async function find(
  options: ServeOptions, pathname: string, names: string[], request: IncomingMessage,
): Promise<Reply | AddSlash | undefined> {
  const path = names.join('/') + (pathname.endsWith('/') && names.length > 0 ? '/' : '');
  const mounts = Object.entries(options.mounts ?? {}).sort(([a], [b]) => b.length - a.length);
  for (const [prefix, place] of mounts) {
    if (!`/${path}`.startsWith(prefix)) continue;
    const rest = `/${path}`.slice(prefix.length).replace(/^\//, '');
    const reply = typeof place === 'string'
      ? await fromFolder(place, rest.split('/').filter(Boolean), pathname)
      : await place(rest, request);
    if (reply) return reply;
  }
  return await fromFolder(options.root, names, pathname) ?? await options.fallback?.(path, request);
}

async function fromFolder(
  root: string, names: string[], pathname: string,
): Promise<Reply | AddSlash | undefined> {
  const found = await findInside(root, names);
  if (!found) return undefined;
  if (!found.isFolder) return { file: found.path };
  const index = await findInside(root, [...names, 'index.html']);
  if (!index || index.isFolder) return undefined;
  return pathname.endsWith('/') ? { file: index.path } : { redirect: 'add slash' };
}

async function send(
  request: IncomingMessage, response: ServerResponse, reply: Reply,
): Promise<void> {
  const type = reply.type ?? mimeType('file' in reply ? reply.file : '');
  if ('file' in reply && !type.startsWith('text/html')) {
    return sendFile(request, response, reply.file, type);
  }
  let bytes = 'file' in reply ? await readFile(reply.file) : Buffer.from(reply.body);
  if (type.startsWith('text/html')) {
    // At the very end, where the parser still takes it in; the page's own bytes stay as they are.
    const script = `\n<script type="module" src="${LIVE_SCRIPT}"></script>\n`;
    bytes = Buffer.concat([bytes, Buffer.from(script)]);
  }
  const status = 'status' in reply ? reply.status ?? 200 : 200;
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

const nameOf = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);

async function listen(server: Server, host: string, asked: number | undefined): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    const port = asked ?? (tried < PORTS_TRIED ? FIRST_PORT + tried : 0);
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          server.off('error', fail);
          done();
        });
      });
      // address() is an AddressInfo for a TCP server that listens
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
      if (asked !== undefined) {
        const next = `Choose another: --port ${port + 1}`;
        throw new Error(`Port ${port} is taken by another program. ${next}`);
      }
    }
  }
}
