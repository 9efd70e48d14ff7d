import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';

import type { ParseError } from 'jsonc-parser';
import { parse } from 'jsonc-parser';

import { formatProblem, formatSummary } from '../check/format.js';
import { openBrowser } from '../dev/browser.js';
import { LastGood } from '../dev/last-good.js';
import { findVitrineFiles } from '../dev/vitrine-files.js';
import { isManifestName } from '../files/find-manifests.js';
import { readText } from '../files/read-text.js';
import { mimeType } from '../server/mime.js';
import { exhibitPage, wordsPage } from '../server/page.js';
import type { Handler, Reply } from '../server/reply.js';
import { serve } from '../server/serve.js';
import type { Terminal } from '../terminal.js';

/** The switches of `vitrine dev`. */
export interface DevOptions { port?: number; host?: string; open?: boolean; color?: boolean }

/** Where the built files are served, for generated pages. */
const LIBRARY = '/@vitrine/';
/**
 * Other addresses that pages use for them: the examples here, and projects whose packages lie
 * above.
 */
const LIBRARY_TOO = ['/packages/vitrine/dist/', '/node_modules/vitrine/dist/'];

/**
 * Serves a folder with its exhibit until it is stopped, and loads the page again on each save.
 *
 * @throws {Error} When there is no such folder, or the port is taken.
 */
export async function devCommand(
  place: string, options: DevOptions, terminal: Terminal,
): Promise<number> {
  const root = resolve(terminal.cwd, place);
  const about = await stat(root).catch(() => undefined);
  if (!about?.isDirectory()) throw new Error(`There is no folder "${place}".`);
  const exhibits = new LastGood(root, terminal.cwd);
  await exhibits.look();
  const library = findVitrineFiles(root);
  const server = await serve({
    root,
    ...options.port === undefined ? {} : { port: options.port },
    ...options.host === undefined ? {} : { host: options.host },
    mounts: {
      '/': manifests(exhibits),
      ...library === undefined ? {} : Object.fromEntries(
        [LIBRARY, ...LIBRARY_TOO].map((prefix) => [prefix, library]),
      ),
    },
    fallback: async (path) => path === '' ? await page(root, exhibits) : undefined,
    watch: [root],
    onChange: async (paths) => {
      await exhibits.look();
      report(exhibits, options, terminal);
      server.tell(exhibits.state());
      // What is not a manifest (a style, a picture) shows at once, whatever the manifest's state.
      if (!exhibits.areBroken(paths)) server.reload();
    },
  });
  server.tell(exhibits.state());
  report(exhibits, options, terminal);
  if (library === undefined) {
    terminal.warn('The built vitrine.js is not there. In the repository, run: npm run build');
  }
  terminal.print(`Serving ${place} at ${server.url} (stop with Ctrl+C)`);
  if (options.open === true) openBrowser(server.url);
  await stopped(terminal.signal);
  await server.close();
  return 0;
}

function report(exhibits: LastGood, options: DevOptions, terminal: Terminal): void {
  const color = options.color !== false && terminal.color;
  for (const { problems } of exhibits.reports) {
    for (const problem of problems) terminal.print(formatProblem(problem, color));
  }
  if (exhibits.reports.length > 0) terminal.print(formatSummary(exhibits.reports, color));
}

/** Manifests are sent as plain JSON, and as they last were without errors. */
function manifests(exhibits: LastGood): Handler {
  return (path) => {
    const text = isManifestName(path) ? exhibits.text(path) : undefined;
    return text === undefined ? undefined : { body: text, type: mimeType('.json') };
  };
}

/** The page of a folder without `index.html`: its exhibit, or what to do when there is none. */
async function page(root: string, exhibits: LastGood): Promise<Reply> {
  const type = mimeType('.html');
  const paths = exhibits.reports.map((report) => report.path);
  const manifest = paths.find((path) => path === resolve(root, 'vitrine.json'))
    ?? paths.find((path) => dirname(path) === root) ?? paths[0];
  if (manifest === undefined) {
    const words = 'Write a vitrine.json into this folder; it shows here as soon as you save it.';
    return { body: wordsPage('No exhibit yet', words), type };
  }
  const src = relative(root, manifest).replaceAll('\\', '/');
  const { title, lang } = heading(exhibits.text(src) ?? (await readText(manifest)).text);
  const script = `${LIBRARY}vitrine.js`;
  return { body: exhibitPage({ title, lang, src: encodeURI(src), script }), type };
}

/** Title and first language, for the page's head; the exhibit itself does the rest. */
function heading(text: string): { title: string; lang: string } {
  const errors: ParseError[] = [];
  const doc: unknown = parse(text, errors, { allowTrailingComma: true });
  // every key is looked at before it is used
  const { title, languages } = (doc ?? {}) as { title?: unknown; languages?: unknown };
  const lang: unknown = Array.isArray(languages) ? languages[0] : undefined;
  const isMap = typeof title === 'object' && title !== null;
  const words: unknown = isMap ? Object.values(title)[0] : title;
  return {
    title: typeof words === 'string' ? words : 'Exhibit',
    lang: typeof lang === 'string' ? lang : 'en',
  };
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => {
    signal.addEventListener('abort', () => { done(); }, { once: true });
  });
}
