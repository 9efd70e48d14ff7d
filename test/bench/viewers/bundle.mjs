/** Bundles the page of bare three, as well as a careful developer would. */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

const pages = fileURLToPath(new URL('pages', import.meta.url));

/** Where the bundles lie, for the server. */
export const bundles = fileURLToPath(new URL('../results/pages', import.meta.url));

/** Writes `three.js` and the chunks that it loads on demand. */
export async function bundle() {
  const built = await rollup({
    input: { three: `${pages}/three.mjs` },
    plugins: [nodeResolve({ browser: true })],
    onLog: (level, log, print) => { if (!log.id?.includes('node_modules')) print(level, log); },
  });
  await built.write({
    dir: bundles, format: 'es', chunkFileNames: '[name].js',
    plugins: [terser({ module: true, ecma: 2022, compress: { passes: 2 } })],
  });
  await built.close();
}
