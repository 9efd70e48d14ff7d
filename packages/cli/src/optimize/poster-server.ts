import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { mimeType } from '../server/mime.js';
import { findInside, safeNames } from '../server/safe-path.js';
import { sendFile } from '../server/send-file.js';
import { policy, posterPage } from './poster-page.js';

/** Where the engine is on this machine, absolute: its `index.js` and the folder of three. */
export interface Engine { folder: string; three: string }

/** More than any picture of the poster's size has. */
const MOST_BYTES = 20_000_000;

/**
 * A server for one page that draws one model, on this machine only and at an address that nobody
 * can guess.
 */
export class PosterServer {
  /** Resolves with the picture, or rejects with the page's reason. */
  readonly picture: Promise<Buffer>;
  readonly #server;
  readonly #home = `/${randomUUID()}/`;
  readonly #nonce = randomUUID();

  /** Takes the engine and the model, a whole GLB. */
  constructor(engine: Engine, glb: Uint8Array) {
    let done: (picture: Buffer) => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    this.picture = new Promise((resolve, reject) => { done = resolve; fail = reject; });
    this.picture.catch(() => undefined); // whoever waits for it hears of it
    this.#server = createServer((request, response) => {
      const path = request.url?.startsWith(this.#home) === true
        ? request.url.slice(this.#home.length) : undefined;
      const answered = request.method === 'POST' ? receive(path, request, done, fail)
        : this.#send(path, engine, glb, request, response);
      answered.then((found) => { if (!response.headersSent) end(response, found ? 204 : 404); },
        () => { response.destroy(); });
    });
  }

  /** Begins to answer. Returns the page's address. */
  async start(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    // address() is an AddressInfo for a TCP server that listens
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#home}`;
  }

  /** Ends all connections. */
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #send(
    path: string | undefined, engine: Engine, glb: Uint8Array,
    request: IncomingMessage, response: ServerResponse,
  ): Promise<boolean> {
    if (path === '') {
      response.setHeader('content-security-policy', policy(this.#nonce));
      response.setHeader('content-type', mimeType('.html')).end(posterPage(this.#nonce));
      return true;
    }
    if (path === 'model.glb') {
      response.setHeader('content-type', mimeType('.glb')).end(glb);
      return true;
    }
    const [, mount, rest] = /^(engine|three)\/(.+)$/.exec(path ?? '') ?? [];
    const names = rest === undefined ? undefined : safeNames(rest);
    const root = mount === 'engine' ? engine.folder : engine.three;
    const found = names && await findInside(root, names);
    if (!found || found.isFolder) return false;
    await sendFile(request, response, found.path, mimeType(found.path));
    return true;
  }
}

async function receive(
  path: string | undefined, request: IncomingMessage,
  done: (picture: Buffer) => void, fail: (reason: Error) => void,
): Promise<boolean> {
  if (path !== 'poster' && path !== 'failed') return false;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new Error('too much');
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (path === 'poster') done(body);
  else fail(new Error(body.toString('utf8').slice(0, 200)));
  return true;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
