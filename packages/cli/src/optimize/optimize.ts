import { basename, resolve } from 'node:path';

import { printable } from '../check/format.js';
import { KtxEncoder } from '../optimize/ktx.js';
import { measure } from '../optimize/measure.js';
import { ModelPacker, unknownExtensions } from '../optimize/open-model.js';
import { pathInManifest, pathInWords, planOutputs, writeAll } from '../optimize/outputs.js';
import type { Outputs } from '../optimize/outputs.js';
import { formatSources, formatTable } from '../optimize/report.js';
import { readSource } from '../optimize/source.js';
import { findSharp, hasReadableTextures } from '../optimize/textures.js';
import type { TextureMaker } from '../optimize/textures.js';
import { UnusableModel } from '../optimize/unusable-model.js';
import { makeVersions } from '../optimize/versions.js';
import type { Version } from '../optimize/versions.js';
import type { Terminal } from '../terminal.js';

/** The switches of `vitrine optimize`. */
export interface OptimizeOptions {
  out?: string;
  force?: boolean;
  draco?: boolean;
  textureSize: number;
  lightSize: number;
  textures: 'ktx2' | 'webp';
  keep?: ('textures' | 'shapes')[];
}

const NO_SHARP = 'Textures stay as they are: sharp is not installed. Run: npm install sharp';
const NO_KTX = 'Textures are WebP: there is no KTX2 encoder here. KTX2 needs less graphics memory: '
  + 'install KTX-Software (https://github.com/KhronosGroup/KTX-Software/releases) so that "ktx" '
  + 'can be run from here, and run this again. To hear this no more: --textures webp';

/**
 * Writes a heavy and a light version of a model, with a table of what that saved and the lines for
 * the manifest.
 *
 * @returns 0, or 1 when the model is broken; nothing is written then.
 * @throws {Error} When there is no such file, or a result is there already.
 */
export async function optimizeCommand(
  place: string, options: OptimizeOptions, terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.cwd, place);
  try {
    const source = await readSource(path);
    const outputs = planOutputs(path, source.name, options, terminal.cwd);
    const packer = await ModelPacker.start();
    const document = await packer.unpack(source);
    const was = measure(document, source.bytes);
    const { maker, notes } = await findMaker(options, hasReadableTextures(document));
    const wishes = {
      draco: options.draco === true, keepShapes: options.keep?.includes('shapes') === true,
      textureSize: options.textureSize, lightSize: options.lightSize,
      ...maker ? { textures: maker } : {},
    };
    const { heavy, light } = await makeVersions(source, packer, wishes);
    await writeAll(new Map([
      [outputs.heavy, heavy.glb], ...light ? [[outputs.light, light.glb] as const] : [],
    ]));
    terminal.print(formatTable([
      { what: basename(path), bytes: was.bytes, model: was },
      { what: pathInWords(outputs.heavy, terminal.cwd), bytes: heavy.bytes, model: heavy },
      ...light
        ? [{ what: pathInWords(outputs.light, terminal.cwd), bytes: light.bytes, model: light }]
        : [],
    ]));
    tell([...notes, ...lost(source.json), ...heavy.notes, ...aboutLight(light)], terminal);
    offer(outputs, light, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableModel)) throw error;
    terminal.warn(`${printable(error.message)}\n    ${printable(error.fix)}`);
    return 1;
  }
}

/** How textures will be made, and what to say about it. */
async function findMaker(
  options: OptimizeOptions, hasTextures: boolean,
): Promise<{ maker?: TextureMaker; notes: string[] }> {
  if (!hasTextures || options.keep?.includes('textures') === true) return { notes: [] };
  const sharp = await findSharp();
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

function offer(outputs: Outputs, light: Version | undefined, terminal: Terminal): void {
  terminal.print('\nFor the model in your manifest:');
  terminal.print(formatSources(
    pathInManifest(outputs.heavy),
    light && { src: pathInManifest(outputs.light), bytes: light.bytes }, undefined,
  ));
}
