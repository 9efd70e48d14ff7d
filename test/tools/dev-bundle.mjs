/**
 * The stand-in for `packages/vitrine/dist` while somebody works: the same files at the same
 * address, made again in a blink from what `tsc -b` wrote, without the slow steps of the published
 * build.
 */
import { context } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isFontModule, toFonts } from './rollup-plugins.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const fonts = {
  name: 'fonts',
  setup({ onLoad }) {
    onLoad({ filter: isFontModule }, async ({ path }) => ({
      contents: toFonts(await readFile(path, 'utf8'), '/packages/elements/fonts/'),
    }));
  },
};

/**
 * Bundles once; `again()` bundles what changed.
 *
 * @param {string} folder - Where `vitrine.js` and its chunks are written.
 */
export async function devBundle(folder) {
  const made = await context({
    entryPoints: { vitrine: `${root}packages/vitrine/build/autoloader.js` },
    outdir: folder, bundle: true, splitting: true, format: 'esm', sourcemap: true, target: 'es2022',
    conditions: ['vitrine-build', 'production'], chunkNames: 'chunks/[name]-[hash]',
    plugins: [fonts], logLevel: 'warning', legalComments: 'none',
  });
  await made.rebuild();
  return {
    again: async () => { await made.rebuild(); },
    close: async () => { await made.dispose(); },
  };
}
