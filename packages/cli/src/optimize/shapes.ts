import type { Document } from '@gltf-transform/core';
import {
  EXTMeshoptCompression, KHRDracoMeshCompression,
} from '@gltf-transform/extensions';
import {
  dedup, draco, meshopt, prune, reorder, simplifyPrimitive, weld,
} from '@gltf-transform/functions';
// From 1.3 on: 1.1, which three's types bring, rounds movements to steps of 0.0005.
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';

/** How a model's shapes are packed. `exact` is meshopt without rounding. */
export type ShapePacking = 'meshopt' | 'draco' | 'exact';

/**
 * How far the surface of the light version may leave the original, as a part of each shape's size:
 * 2 mm on a bust of 1 m. Scans of 100,000 triangles keep about an eighth, and at the size of a
 * phone's screen the two are hard to tell apart.
 */
const LIGHT_ERROR = 0.002;
/** Fewer save nothing: meshopt packs 10 bits and 16 into the same bytes (1.370 and 1.377 MB). */
const MESHOPT_BITS = 16;
/** A 16,000th of the object; more costs Draco bytes. */
const DRACO_BITS = 14;
const TRIANGLES = 4;

/** Whether the model came packed with Draco. */
export const isDraco = (document: Document): boolean =>
  document.getRoot().listExtensionsUsed()
    .some(({ extensionName }) => extensionName === KHRDracoMeshCompression.EXTENSION_NAME);

/**
 * Takes away what is there twice or not used. Names, extras, empty nodes (hinges, places of parts)
 * and everything that any material variant needs stay.
 */
export async function tidy(document: Document, isExact: boolean): Promise<void> {
  unpackShapes(document);
  // Its look at what materials need does not see those of variants.
  const hasVariants = document.getRoot().listExtensionsUsed()
    .some(({ extensionName }) => extensionName === 'KHR_materials_variants');
  await document.transform(
    dedup({ keepUniqueNames: true }),
    prune({
      keepLeaves: true, keepExtras: true, keepSolidTextures: true, keepAttributes: hasVariants,
    }),
    ...isExact ? [] : [weld()],
  );
}

/** Packing is for writing; what was packed is plain in memory. */
function unpackShapes(document: Document): void {
  const packings = new Set<string>([
    EXTMeshoptCompression.EXTENSION_NAME, KHRDracoMeshCompression.EXTENSION_NAME,
  ]);
  for (const extension of document.getRoot().listExtensionsUsed()) {
    if (packings.has(extension.extensionName)) extension.dispose();
  }
}

/**
 * Leaves out triangles as long as the surface stays where it was, within a bound. Borders stay, so
 * that no gap opens between neighbours; shapes that morph stay whole.
 */
export async function simplifyShapes(document: Document): Promise<void> {
  await MeshoptSimplifier.ready;
  for (const mesh of document.getRoot().listMeshes()) {
    for (const shape of mesh.listPrimitives()) {
      if (shape.getMode() !== TRIANGLES || shape.listTargets().length > 0) continue;
      if (!shape.getIndices() || !shape.getAttribute('POSITION')) continue;
      simplifyPrimitive(shape, {
        simplifier: MeshoptSimplifier, ratio: 0, error: LIGHT_ERROR, lockBorder: true,
      });
      if (shape.getIndices()?.getCount() === 0) shape.dispose(); // it had no surface at all
    }
    if (mesh.listPrimitives().length === 0) mesh.dispose();
  }
}

/**
 * Writes down what a skin without matrices means: each bone begins where it stands. The rounding of
 * meshopt changes these matrices, and does not see those that are not there.
 */
function giveMatrices(document: Document): void {
  const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  for (const skin of document.getRoot().listSkins()) {
    if (skin.getInverseBindMatrices()) continue;
    const numbers = new Float32Array(skin.listJoints().flatMap(() => identity));
    const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
    skin.setInverseBindMatrices(
      document.createAccessor().setType('MAT4').setArray(numbers).setBuffer(buffer),
    );
  }
}

/** Decides how the shapes will be written. */
export async function packShapes(document: Document, packing: ShapePacking): Promise<void> {
  if (document.getRoot().listAccessors().length === 0) return;
  if (packing === 'draco') {
    await document.transform(draco({
      quantizePosition: DRACO_BITS, quantizeTexcoord: DRACO_BITS,
    }));
  } else if (packing === 'meshopt') {
    giveMatrices(document);
    await document.transform(meshopt({
      encoder: MeshoptEncoder, level: 'high',
      quantizePosition: MESHOPT_BITS, quantizeTexcoord: MESHOPT_BITS,
    }));
  } else {
    await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
    document.createExtension(EXTMeshoptCompression).setRequired(true)
      .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  }
}
