/**
 * Stands in for the servers from which other viewers load their Draco and Basis decoders: three
 * brings the same files. A decoder that it does not bring stays out of reach, as in a cabinet.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { compressed } from './compress.mjs';

const libs = fileURLToPath(new URL('../node_modules/three/examples/jsm/libs', import.meta.url));
const known = [
  [/\/\/www\.gstatic\.com\/draco\/.*\/([a-z_]+\.(?:js|wasm))$/, (name) => `draco/gltf/${name}`],
  [/\/\/www\.gstatic\.com\/basis-universal\/.*\/([a-z_]+\.(?:js|wasm))$/, (name) => `basis/${name}`],
  [
    /\/\/cdn\.babylonjs\.com\/(?:v[\d.]+\/)?(draco_\w+?)_gltf(\.(?:js|wasm))(?:$|\?)/,
    (name, type) => `draco/gltf/${name}${type}`,
  ],
];

/** A response for an address elsewhere, and how large it is compressed; or `undefined`. */
export async function standIn(url) {
  for (const [pattern, path] of known) {
    const parts = pattern.exec(url);
    if (!parts) continue;
    const file = `${libs}/${path(...parts.slice(1))}`;
    const { brotli, gzip } = await compressed(file);
    const type = file.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
    return {
      sizes: { brotli, gzip },
      response: {
        body: (await readFile(file)).toString('base64'),
        responseHeaders: [
          { name: 'content-type', value: type },
          { name: 'access-control-allow-origin', value: '*' },
        ],
      },
    };
  }
  return undefined;
}
