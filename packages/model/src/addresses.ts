import type { Bytes } from './fetch-bytes.js';
import { ModelError } from './model-error.js';

/**
 * The address of a file that a model asks for: beside the model or below it, over the same way.
 *
 * @throws {ModelError} `unsafe-address` for every other place: another host, a folder above, a
 * program. A file from outside must not make a cabinet fetch what its museum did not pack.
 */
export function besideModel(uri: string, model: string): string {
  const unsafe = (): never => {
    throw new ModelError('unsafe-address', { address: uri.slice(0, 200) });
  };
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(uri.trim())) return unsafe();
  let wanted: URL;
  const folder = new URL('.', model);
  try { wanted = new URL(uri, folder); } catch { return unsafe(); }
  const isInside = wanted.protocol === folder.protocol && wanted.host === folder.host
    && wanted.pathname.startsWith(folder.pathname);
  return isInside ? wanted.href : unsafe();
}

/**
 * The bytes of a `data:` address; `undefined` for another address. Not by `fetch`: a page's policy
 * may forbid that, and nothing has to be fetched.
 */
export function dataOf(uri: string): Bytes | undefined {
  const match = /^data:([^,]*),/i.exec(uri);
  if (!match) return undefined;
  const rest = uri.slice(match[0].length);
  try {
    if (!/;base64$/i.test(match[1] ?? '')) {
      return new Uint8Array(new TextEncoder().encode(decodeURIComponent(rest)));
    }
    return Uint8Array.from(atob(rest), (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw new ModelError('broken', { where: 'data address' }, error);
  }
}
