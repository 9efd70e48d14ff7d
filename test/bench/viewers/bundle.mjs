/** Bundles our own pages, as well as a careful developer would. */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the bundles lie, for the server: a folder for each page. */
export const bundles = path('../results/pages');

/** Writes `<name>/<name>.js` and the chunks that it loads on demand. */
export async function bundle(name) {
  const built = await rollup({
    input: { [name]: path(`pages/${name}.mjs`) },
    // One three, also where our engine brings it.
    plugins: [nodeResolve({ browser: true, dedupe: ['three'], rootDir: path('..') })],
    onLog: (level, log, print) => { if (!log.id?.includes('node_modules')) print(level, log); },
  });
  await built.write({
    dir: `${bundles}/${name}`, format: 'es', chunkFileNames: '[name].js',
    plugins: [terser({ module: true, ecma: 2022, compress: { passes: 2 } })],
  });
  await built.close();
}
