import type { Document } from '@gltf-transform/core';

import type { Measures } from './measure.js';
import { measure } from './measure.js';
import type { ModelPacker } from './open-model.js';
import { isDraco, packShapes, simplifyShapes, tidy } from './shapes.js';
import type { ModelSource } from './source.js';
import type { TextureMaker } from './textures.js';
import { shrinkTextures } from './textures.js';
import { doesNotFit, Unusable } from './unusable.js';

/** What is wanted of the versions. */
export interface Wishes {
  draco: boolean;
  /** Pixels of the longest side of a texture, in each version. */
  textureSize: number;
  lightSize: number;
  /** What is not to be touched. */
  keepShapes: boolean;
  /** How textures are made; left out, they stay as they are. */
  textures?: TextureMaker;
}

/** One version of a model, ready to be written. */
export interface Version extends Measures {
  glb: Uint8Array;
  /** What went otherwise than a reader would expect, as whole sentences. */
  notes: string[];
}

/** Each packing rounds a little: for less than a twentieth saved, the file stays as it is. */
const WORTH_IT = 0.95;
/** A light version that is not much lighter would make a visitor wait twice. */
const LIGHT_ENOUGH = 0.6;

/**
 * Both versions of a model.
 *
 * @throws {Unusable} When its parts do not fit together.
 */
export async function makeVersions(
  source: ModelSource, packer: ModelPacker, wishes: Wishes,
): Promise<{ heavy: Version; light?: Version }> {
  try {
    const heavy = await makeHeavy(source, packer, wishes);
    const light = await makeLight(source, packer, wishes, heavy);
    return light ? { heavy, light } : { heavy };
  } catch (error) {
    throw error instanceof Unusable ? error : doesNotFit(source.file, error);
  }
}

/**
 * The version for looking closely: every triangle, textures up to a size, well packed. Where that
 * saves nothing, the file as it came.
 */
async function makeHeavy(
  source: ModelSource, packer: ModelPacker, wishes: Wishes,
): Promise<Version> {
  // KTX2 asks less of the graphics memory, but may be more bytes than the original.
  const makers = wishes.textures?.ktx
    ? [wishes.textures, { sharp: wishes.textures.sharp }] : [wishes.textures];
  for (const textures of makers) {
    const document = await packer.unpack(source);
    const packing = wishes.keepShapes ? 'exact'
      : wishes.draco || isDraco(document) ? 'draco' : 'meshopt';
    await tidy(document, wishes.keepShapes);
    const notes = textures ? await shrinkTextures(document, wishes.textureSize, textures) : [];
    await packShapes(document, packing);
    const glb = await packer.pack(document);
    if (glb.length < source.bytes * WORTH_IT) return finish(document, glb, notes);
  }
  return asItWas(source, packer);
}

/**
 * The version that is there at once: as few triangles as an error bound allows, small textures,
 * always meshopt and WebP, which need the smallest decoders.
 *
 * @returns `undefined` where it would not be much lighter than the heavy version.
 */
async function makeLight(
  source: ModelSource, packer: ModelPacker, wishes: Wishes, heavy: Version,
): Promise<Version | undefined> {
  const document = await packer.unpack(source);
  await tidy(document, wishes.keepShapes);
  if (!wishes.keepShapes) await simplifyShapes(document);
  const notes = wishes.textures
    ? await shrinkTextures(document, wishes.lightSize, { sharp: wishes.textures.sharp }) : [];
  await packShapes(document, wishes.keepShapes ? 'exact' : 'meshopt');
  const glb = await packer.pack(document);
  return glb.length <= heavy.bytes * LIGHT_ENOUGH ? finish(document, glb, notes) : undefined;
}

async function asItWas(source: ModelSource, packer: ModelPacker): Promise<Version> {
  const document = await packer.unpack(source);
  const glb = source.glb ?? await packer.pack(document);
  const note = source.glb
    ? 'Nothing is to be won: the heavy version is the original, byte for byte.'
    : 'Nothing is to be won: the heavy version is the original, packed into one file.';
  return finish(document, glb, [note]);
}

const finish = (document: Document, glb: Uint8Array, notes: string[]): Version =>
  ({ ...measure(document, glb.length), glb, notes });
