/**
 * The server of `npm start`: the same that `vitrine dev` uses, with the whole repository at its
 * root.
 */
import { serve } from '@vitrine/cli';
import { rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LastGood } from '../../packages/cli/build/dev/last-good.js';
import { devBundle } from './dev-bundle.mjs';
import { galleryPage, readExamples } from './gallery.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const html = 'text/html; charset=utf-8';

/**
 * Serves the gallery until `close()`.
 *
 * Examples ask for `../../packages/vitrine/dist/vitrine.js`, as they would after `npm run build`;
 * here that address answers with a bundle of what was compiled last.
 *
 * @param {{ port?: number, examples?: string }} [options] - `port` 0 takes any.
 */
export async function gallery({ port, examples = join(root, 'examples') } = {}) {
  const folder = join(root, 'test', 'output', `dev-${process.pid}`);
  const bundle = await devBundle(folder);
  const manifests = new LastGood(examples, root);
  await manifests.look();
  /** A page of an example is told of that example only, the others of none. */
  const stateOf = (page) => {
    const [, example] = /^\/examples\/([\w.-]+)\//.exec(page) ?? [];
    return example ? manifests.state(example) : { problems: [], lastGood: false };
  };
  const server = await serve({
    root,
    ...(port === undefined ? {} : { port }),
    mounts: {
      '/examples/': (path) => {
        const text = path.endsWith('vitrine.json') ? manifests.text(path) : undefined;
        return text === undefined ? undefined : { body: text, type: 'application/json' };
      },
      '/examples': examples,
      '/packages/vitrine/dist/': folder,
      '/': async (path) =>
        path === '' ? { body: galleryPage(await readExamples(examples)), type: html } : undefined,
    },
    watch: [
      examples,
      ...['manifest', 'elements', 'vitrine'].map((name) => join(root, 'packages', name, 'build')),
    ],
    onChange: async (paths) => {
      const code = paths.filter((path) => relative(root, path).startsWith(`packages${sep}`));
      if (code.length > 0 && !code.some((path) => path.endsWith('.js'))) return; // types only
      if (code.length > 0) await bundle.again();
      await manifests.look();
      server.tell(stateOf);
      if (!manifests.areBroken(paths)) server.reload();
    },
  });
  server.tell(stateOf);
  return {
    url: server.url,
    async close() {
      await server.close();
      await bundle.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
