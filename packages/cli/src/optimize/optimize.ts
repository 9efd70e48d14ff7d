import { basename, resolve } from 'node:path';

import { printable } from '../check/format.js';
import type { OptimizeOptions } from '../commands/optimize.js';
import type { Terminal } from '../terminal.js';
import { KtxEncoder } from './ktx.js';
import { measure } from './measure.js';
import { ModelPacker, unknownExtensions } from './open-model.js';
import { pathInManifest, pathInWords, planOutputs, writeAll } from './outputs.js';
import type { Outputs } from './outputs.js';
import { drawPoster } from './poster.js';
import { formatSources, formatTable } from './report.js';
import type { Row } from './report.js';
import type { Sharp } from './sharp.js';
import { readSource } from './source.js';
import { hasKtxTextures, hasReadableTextures } from './textures.js';
import type { TextureMaker } from './textures.js';
import { Unusable } from './unusable.js';
import { makeVersions } from './versions.js';
import type { Version } from './versions.js';

/** What came of it. */
interface Results { heavy: Version; light: Version | undefined; poster: Buffer | undefined }

const NO_SHARP = 'Textures stay as they are: sharp is not installed. Run: npm install sharp';
const IS_KTX = 'Textures that are KTX2 already stay as they are. For smaller ones, take the model '
  + 'as it was before they were made.';
const NO_KTX = 'Textures are WebP: there is no KTX2 encoder here. KTX2 needs less graphics memory: '
  + 'install KTX-Software (https://github.com/KhronosGroup/KTX-Software/releases) so that "ktx" '
  + 'can be run from here, and run this again. To hear this no more: --textures webp';

/** `vitrine optimize`, with its libraries at hand. */
export async function optimize(
  place: string, options: OptimizeOptions, sharp: Sharp | undefined, terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.cwd, place);
  try {
    const source = await readSource(path);
    const outputs = planOutputs(path, source.name, options, terminal.cwd);
    const packer = await ModelPacker.start();
    const document = await packer.unpack(source);
    const was = measure(document, source.bytes);
    const { maker, notes } = await findMaker(
      options, sharp, hasReadableTextures(document),
    );
    const wishes = {
      draco: options.draco === true, keepShapes: options.keep?.includes('shapes') === true,
      textureSize: options.textureSize, lightSize: options.lightSize,
      ...maker ? { textures: maker } : {},
    };
    const { heavy, light } = await makeVersions(source, packer, wishes);
    const poster = options.poster ? await drawPoster(heavy.glb, terminal.signal) : undefined;
    terminal.signal.throwIfAborted();
    const results: Results = {
      heavy, light, poster: poster && 'webp' in poster ? poster.webp : undefined,
    };
    await write(results, outputs);
    terminal.print(formatTable([
      { what: basename(path), bytes: was.bytes, model: was },
      ...rowsOf(results, outputs, terminal.cwd),
    ]));
    tell([
      ...notes, ...hasKtxTextures(document) ? [IS_KTX] : [],
      ...lost(source.json), ...heavy.notes, ...aboutLight(light),
      ...poster && 'why' in poster ? [poster.why] : [],
    ], terminal);
    offer(results, outputs, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    terminal.warn(`${printable(error.message)}\n    ${printable(error.fix)}`);
    return 1;
  }
}

/** How textures will be made, and what to say about it. */
async function findMaker(
  options: OptimizeOptions, sharp: Sharp | undefined, hasTextures: boolean,
): Promise<{ maker?: TextureMaker; notes: string[] }> {
  if (!hasTextures || options.keep?.includes('textures') === true) return { notes: [] };
  if (!sharp) return { notes: [NO_SHARP] };
  if (options.textures === 'webp') return { maker: { sharp }, notes: [] };
  const ktx = await KtxEncoder.find();
  return ktx ? { maker: { sharp, ktx }, notes: [] } : { maker: { sharp }, notes: [NO_KTX] };
}

const lost = (json: Parameters<typeof unknownExtensions>[0]): string[] =>
  unknownExtensions(json).map((name) =>
    `"${name.slice(0, 60)}" is not kept: this program does not know it.`);

const aboutLight = (light: Version | undefined): string[] =>
  light?.notes ?? ['There is no light version: it would not be much lighter than the heavy one.'];

function tell(notes: string[], terminal: Terminal): void {
  const said = [...new Set(notes)];
  if (said.length > 0) terminal.print(`\n${said.map(printable).join('\n')}`);
}

async function write({ heavy, light, poster }: Results, outputs: Outputs): Promise<void> {
  const files = new Map<string, Uint8Array>([[outputs.heavy, heavy.glb]]);
  if (light) files.set(outputs.light, light.glb);
  if (poster) files.set(outputs.poster, poster);
  await writeAll(files);
}

function rowsOf({ heavy, light, poster }: Results, outputs: Outputs, cwd: string): Row[] {
  return [
    { what: pathInWords(outputs.heavy, cwd), bytes: heavy.bytes, model: heavy },
    ...light ? [{ what: pathInWords(outputs.light, cwd), bytes: light.bytes, model: light }] : [],
    ...poster ? [{ what: pathInWords(outputs.poster, cwd), bytes: poster.length }] : [],
  ];
}

function offer({ light, poster }: Results, outputs: Outputs, terminal: Terminal): void {
  terminal.print('\nFor the model in your manifest:');
  terminal.print(formatSources(
    pathInManifest(outputs.heavy),
    light && { src: pathInManifest(outputs.light), bytes: light.bytes },
    poster && pathInManifest(outputs.poster),
  ));
}
