/**
 * Writes what is published, from what `tsc -b` wrote: ES modules, types and source maps of each
 * package to `packages/<name>/dist`, and the one-script bundle to `packages/vitrine/dist`.
 */
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  clear, copyDecoders, copyFonts, copyLicences, copyTypes, decodersBeside, fontsBeside,
  leanDecorators, sourceMaps, squeeze,
} from './test/tools/rollup-plugins.mjs';
import { leanThree } from './test/tools/lean-three.mjs';
import { stripDescriptionsPlugin } from './test/tools/strip-descriptions.mjs';

const folder = (name) => `packages/${name}/build`;
const target = (name) => `packages/${name}/dist`;
/** Everything that is not a file of the package itself. */
const otherPackages = (id) => !/^[./]/.test(id) && !/^[A-Z]:/i.test(id);

/** Prints what is wrong in our own files; zod's comments and inner cycles are as they are. */
function quietly(level, log, print) {
  const files = [log.id, ...log.ids ?? []].filter(Boolean);
  if (files.length > 0 && files.every((id) => id.includes('node_modules'))) return;
  print(level, log);
}

/** A package as modules, file by file. */
function modules(name, input, plugins = []) {
  return {
    input, external: otherPackages, treeshake: { moduleSideEffects: true },
    plugins: [clear(target(name)), sourceMaps(), ...plugins, copyTypes(folder(name), target(name))],
    output: {
      dir: target(name), format: 'es', sourcemap: true,
      preserveModules: true, preserveModulesRoot: folder(name),
    },
  };
}

/** Each element is an entry: `@vitrine/elements/quote.js` is `dist/quote/quote.js`. */
async function elementEntries() {
  const names = (await readdir('packages/elements/src', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = await Promise.all(names.map(async (name) =>
    (await readdir(`packages/elements/src/${name}`)).includes(`${name}.ts`) ? [name] : []));
  return found.flat().map((name) => `${folder('elements')}/${name}/${name}.js`);
}

/** Each tool of the 3D engine is an entry: `@vitrine/model/tools/measure.js`. */
async function tools() {
  const names = await readdir('packages/model/src/tools').catch(() => []);
  return names.filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => `${folder('model')}/tools/${name.replace('.ts', '.js')}`);
}

/** Each part of the sound engine is an entry: `@vitrine/audio/player.js`. */
async function soundEntries() {
  const names = await readdir('packages/audio/src', { recursive: true });
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder('audio')}/${name.replace('.ts', '.js')}`);
}

const manifest = folder('manifest');

/** What `packages/manifest` exports, but for the editor schema, which is built whole. */
async function manifestEntries() {
  const { exports } = JSON.parse(await readFile('packages/manifest/package.json', 'utf8'));
  const names = Object.keys(exports).filter((name) => name === '.' || name.endsWith('.js'))
    .map((name) => (name === '.' ? 'index' : name.slice(2, -3)));
  return names.filter((name) => name !== 'json-schema').map((name) => `${manifest}/${name}.js`);
}

/** The module that remembers what fields hold: there must be one of it, however many bundles. */
const field = fileURLToPath(new URL(`${manifest}/field-meta.js`, import.meta.url));

const engine = fileURLToPath(new URL(`${folder('model')}/index.js`, import.meta.url));
const knownNeeds = new Map();

/** Everything that a module needs at once. */
function needed(id, getModuleInfo) {
  if (knownNeeds.has(id)) return knownNeeds.get(id);
  const found = new Set([id]);
  for (const one of found) {
    for (const next of getModuleInfo(one)?.importedIds ?? []) found.add(next);
  }
  knownNeeds.set(id, found);
  return found;
}

/**
 * Few chunks: files that nearly every page needs together are compressed together, which saves six
 * kB of the forty-five that an exhibit may load, and nine requests.
 */
function chunkOf(id, { getModuleInfo }) {
  const path = id.replaceAll('\\', '/');
  if (/\/(model\/build|node_modules\/three)\//.test(path)) {
    // The way in, and what loads others, stay out: else rollup puts all those into one chunk.
    const isDoor = id === engine || getModuleInfo(id).dynamicallyImportedIds.length > 0;
    return needed(engine, getModuleInfo).has(id) && !isDoor ? 'engine' : undefined;
  }
  // A player is ready with one request: the engine, the words and the controls come together.
  const ready = /\/elements\/build\/(audio\/(?!accompany|place|slim)|player\/(?!keys|chapters)|transcript\/(?!search|save|media|tools|transcript\.)|strings\/player\/(en|index)\.|styles\/player-icons)/;
  const sound = /\/audio\/build\/(player|clock|timed|ladder|voice|source|exclusive|buses|audio-error|player-events|cues\/(load|parse|inline|times))\./;
  if (ready.test(path) || sound.test(path)) return 'sound';
  if (/\/build\/(registry|autoloader)\.js$/.test(path)) return 'autoloader';
  if (/\/elements\/build\/(exhibit\/|scene|base\/manifest)/.test(path)) return 'exhibit';
  if (/\/elements\/build\/(image\/image|image\/image\.styles|text\/)/.test(path)) return 'pictures';
  // Else the guide would have them to itself, and every gallery the guide.
  if (/\/lit-html\/(directive|directive-helpers)\.js$/.test(path)) return 'directive';
  if (/\/elements\/build\/guide\/(guide|in-exhibit)\.js$/.test(path)) return 'guide';
  const shared =
    /\/elements\/build\/(base|controllers\/(actions|lang|pref|pict|words)|styles\/(base|tok|font|icons|pict|theme-l)|strings\/(en|index)\.)/;
  // Lit's directives go with the parts that use them.
  if (shared.test(path) || /\/node_modules\/(@?lit(?!(-html)?\/(direct|async))|tslib)/.test(path)) {
    return 'element';
  }
  return undefined;
}

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const banner = `/*! Vitrine ${version}, MIT */`;

export default [
  // `field-meta.js` is an entry, so that the editor schema below can import the same one.
  modules(
    'manifest',
    [...(await manifestEntries()), `${manifest}/field-meta.js`],
    [stripDescriptionsPlugin()],
  ),
  {
    // Whole, with the descriptions that editors show.
    input: { 'json-schema': `${manifest}/json-schema.js` },
    external: (id, from, resolved) =>
      otherPackages(id) || (!resolved && id.endsWith('/field-meta.js')) || id === field,
    plugins: [sourceMaps()],
    output: {
      dir: target('manifest'),
      format: 'es',
      sourcemap: true,
      paths: (id) => (id === field ? './field-meta.js' : id),
    },
  },
  modules('model', [
    `${folder('model')}/index.js`, ...(await tools()),
  ], [copyDecoders(`${target('model')}/decoders`)]),
  modules('audio', await soundEntries()),
  modules('elements', [
    ...['index', 'registry'].map((name) => `${folder('elements')}/${name}.js`),
    ...(await elementEntries()),
  ]),
  modules('cli', ['index', 'cli'].map((name) => `${folder('cli')}/${name}.js`)),
  modules('vitrine', [`${folder('vitrine')}/index.js`]),
  {
    input: { vitrine: `${folder('vitrine')}/autoloader.js` },
    // `vitrine.js` stays a line that imports a chunk: were chunks to import it, a page that
    // asks for `vitrine.js?v=2` would get the registry twice.
    onLog: quietly,
    plugins: [
      sourceMaps(), fontsBeside(), decodersBeside(), leanThree(), leanDecorators(),
      stripDescriptionsPlugin(),
      nodeResolve({ exportConditions: ['vitrine-build', 'production', 'browser', 'default'] }),
      // Without keepClosingSlash svg`<path/><circle/>` loses the circle.
      minifyTemplates({
        options: { minifyOptions: { keepClosingSlash: true } },
        failOnError: true,
      }),
      copyFonts(`${target('vitrine')}/fonts`), copyDecoders(`${target('vitrine')}/decoders`),
      copyLicences(`${target('vitrine')}/LICENCES.txt`),
    ],
    output: {
      dir: target('vitrine'), format: 'es', sourcemap: true,
      chunkFileNames: 'chunks/[name]-[hash:7].js', manualChunks: chunkOf,
      // Once: fifty chunks would each bring it again.
      banner: ({ isEntry }) => (isEntry ? banner : ''),
      plugins: [
        terser({
          module: true, ecma: 2022, format: { comments: /^!/ },
          // Not `unsafe_arrows`: three makes objects with `new` of functions.
          compress: { passes: 3, unsafe_methods: true, keep_fargs: false },
        }),
        squeeze(),
      ],
    },
  },
];
