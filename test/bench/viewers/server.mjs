/**
 * A server as a museum's should be: brotli made beforehand, a content security policy, nothing from
 * elsewhere. It notes when each file was asked for, and how large it is.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { compressed } from './compress.mjs';

const types = {
  '.js': 'text/javascript', '.wasm': 'application/wasm', '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.json': 'application/json',
};
function find(folders, pathname) {
  const prefix = Object.keys(folders).find((one) => pathname.startsWith(one));
  if (!prefix || normalize(pathname) !== pathname) return undefined;
  const target = folders[prefix];
  const rest = pathname.slice(prefix.length);
  return typeof target === 'string' ? join(target, rest) : target[rest];
}

/**
 * Serves folders (or single files) below a prefix each, and one page that can be changed.
 *
 * @param folders - `{ '/prefix/': folder }` or `{ '/prefix/': { name: file } }`.
 * @returns The site: set its `page` and `policy`; `asked` holds what was asked for, `pending` how
 * much of it is still on its way.
 */
export async function serve(folders) {
  const site = { page: '', policy: "default-src 'self'", asked: [], pending: 0 };
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const headers = { 'cache-control': 'max-age=600' };
    if (pathname === '/') {
      headers['content-security-policy'] = site.policy;
      response.writeHead(200, { ...headers, 'content-type': types['.html'] }).end(site.page);
      return;
    }
    const path = find(folders, decodeURIComponent(pathname));
    const size = path && (await stat(path).catch(() => undefined))?.size;
    if (size === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(path);
    const note = { pathname, time: Date.now(), code: /^\.(js|wasm)$/.test(type) };
    site.asked.push(note);
    headers['content-type'] = types[type] ?? 'application/octet-stream';
    if (!note.code) {
      response.writeHead(200, { ...headers, 'content-length': size });
      createReadStream(path).pipe(response);
      return;
    }
    const { body, brotli: small, gzip: zipped } = await compressed(path);
    Object.assign(note, { brotli: small, gzip: zipped });
    headers['content-encoding'] = 'br';
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  };
  const server = createServer((request, response) => {
    site.pending += 1;
    response.on('close', () => { site.pending -= 1; });
    answer(request, response).catch((error) => { response.writeHead(500).end(String(error)); });
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  site.url = `http://127.0.0.1:${server.address().port}/`;
  site.close = () => { server.closeAllConnections(); server.close(); };
  return site;
}
