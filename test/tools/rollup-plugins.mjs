/** The small steps of the build that no published plugin does. */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { minify } from 'rolldown/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Empties a folder before the build. */
export const clear = (folder) => ({
  name: 'clear',
  async buildStart() { await rm(folder, { recursive: true, force: true }); },
});

/** Reads tsc's source maps, so that the published ones lead to TypeScript. */
export const sourceMaps = () => ({
  name: 'source-maps',
  async load(id) {
    if (!/packages[/\\][a-z]+[/\\]build[/\\].*\.js$/.test(id)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map) };
  },
});

/** Copies tsc's declarations of what is not a test. */
export const copyTypes = (from, to) => ({
  name: 'copy-types',
  async writeBundle() {
    for (const name of await readdir(from, { recursive: true })) {
      if (!name.endsWith('.d.ts') || /\.test\.d\.ts$|(^|[/\\])(contract|testing)[/\\]/.test(name))
        continue;
      if (!(await hasSource(from, name))) continue;
      const text = await readFile(join(from, name), 'utf8');
      await mkdir(dirname(join(to, name)), { recursive: true });
      await writeFile(join(to, name), text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
    }
  },
});

/** `build/` keeps what was deleted in `src/`. */
async function hasSource(from, name) {
  const source = join(dirname(from), 'src', name.replace(/\.d\.ts$/, '.ts'));
  return readFile(source).then(() => true, () => false);
}

/** In the bundle every module is in `chunks/`, and the fonts lie beside that folder. */
export function fontsBeside(address = '../fonts/') {
  return {
    name: 'fonts-beside',
    transform(code, id) {
      return isFontModule.test(id) ? { code: toFonts(code, address), map: null } : null;
    },
  };
}

/** The modules that know where the fonts are. */
export const isFontModule = /packages[/\\]elements[/\\]build[/\\]styles[/\\]font[a-z-]*\.js$/;

/** The same code with another address of the fonts' folder. */
export const toFonts = (code, address) => code.replaceAll('../../fonts/', address);

/** Copies the font files into a build. */
export const copyFonts = (to) => ({
  name: 'copy-fonts',
  async writeBundle() { await cp(join(root, 'packages/elements/fonts'), to, { recursive: true }); },
});

/** In the bundle the decoders of 3D files lie beside `chunks/`, as the fonts do. */
export const decodersBeside = (address = '../decoders/') => ({
  name: 'decoders-beside',
  transform: (code, id) =>
    (/packages[/\\]model[/\\]build[/\\]decoder-files\.js$/.test(id)
      ? { code: code.replaceAll('./decoders/', address), map: null } : null),
});

/** Copies the decoders' files into a build. */
export const copyDecoders = (to) => ({
  name: 'copy-decoders',
  async writeBundle() {
    const from = join(root, 'packages/model/build/decoders');
    await cp(from, to, {
      recursive: true, filter: (path) => !/draco-unpack|\.map$|\.d\.ts$/.test(path),
    });
  },
});

/** The licence texts of what the bundle holds, beside it: the code itself carries no comments. */
export const copyLicences = (to) => ({
  name: 'copy-licences',
  async writeBundle() {
    const names = ['howler', 'lit', 'lucide', 'tslib', 'zod'];
    const texts = await Promise.all(names.map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
      return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
    }));
    await writeFile(to, texts.join('\n\n---\n\n'));
  },
});

/**
 * Lit's decorators as TypeScript calls them, without the half that is for decorators of the
 * standard: a quarter of a kilobyte in every page.
 */
export const leanDecorators = () => ({
  name: 'lean-decorators',
  transform: (_, id) => (/node_modules[/\\]lit[/\\]decorators\.js$/.test(id) ? {
    code: `
      export const property = (options) => (target, name) => {
        target.constructor.createProperty(name, options);
        return Object.getOwnPropertyDescriptor(target, name);
      };
      export const state = () => property({ state: true, attribute: false });
      export const query = (selector) => () => ({
        get() { return this.renderRoot?.querySelector(selector) ?? null; }, configurable: true,
      });`,
    map: { mappings: '' },
  } : null),
});

/**
 * What Oxc still finds after Terser: another one to two per cent, compressed. Alone it is larger
 * than Terser alone.
 */
export const squeeze = () => ({
  name: 'squeeze',
  async renderChunk(code, { fileName }) {
    const banner = /^(\/\*![^]*?\*\/\n)?/.exec(code)[0]; // Oxc would drop it
    const options = { module: true, compress: { target: 'es2022' }, sourcemap: true };
    const { code: small, map, errors } = await minify(fileName, code.slice(banner.length), options);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const lines = banner.split('\n').length - 1;
    // The map is of the code without its banner, on both sides: neither moves but by these lines.
    return { code: `${banner}${small}`, map: shifted(map, lines) };
  },
});

/** A source map for code that stands some lines lower, as does what it was made from. */
const shifted = (map, lines) => {
  const inner = decode(map.mappings);
  for (const segments of inner) for (const one of segments) if (one.length > 1) one[2] += lines;
  return { ...map, mappings: encode([...Array.from({ length: lines }, () => []), ...inner]) };
};
