import type { Document, Extension, Texture, vec2 } from '@gltf-transform/core';
import {
  EXTTextureAVIF, EXTTextureWebP, KHRTextureBasisu,
} from '@gltf-transform/extensions';
import { getTextureColorSpace, listTextureSlots } from '@gltf-transform/functions';

import type { KtxEncoder, TextureUse } from './ktx.js';
import type { Sharp } from './sharp.js';

/** How textures are made. */
export interface TextureMaker {
  sharp: Sharp;
  /** Left out, textures become WebP. */
  ktx?: KtxEncoder;
}

/**
 * WebP quality, 1–100, chosen by looking at the models side by side: light that glides over a
 * surface shows what is wrong with its directions first, roughness and occlusion forgive most.
 */
const QUALITY = { color: 85, normal: 90, other: 80 };
const KTX = 'image/ktx2';
/** What this program can take apart. KTX2 textures stay as they are. */
const READABLE = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);
/** Made for browsers already, and each time they are written anew they lose a little. */
const MODERN = new Set(['image/webp', 'image/avif']);
/** A picture of these stays, unless it was saved so large that more than this part can go. */
const WASTED = 0.5;

/** Whether there is a texture that this program can write anew. */
export const hasReadableTextures = (document: Document): boolean =>
  document.getRoot().listTextures().some((texture) => READABLE.has(texture.getMimeType()));

/** Whether there is a texture that this program cannot take apart. */
export const hasKtxTextures = (document: Document): boolean =>
  document.getRoot().listTextures().some((texture) => texture.getMimeType() === KTX);

/**
 * Makes a model's textures no larger than asked and light to load.
 *
 * @param longest - Pixels of the longer side.
 * @returns What went otherwise, as whole sentences.
 */
export async function shrinkTextures(
  document: Document, longest: number, maker: TextureMaker,
): Promise<string[]> {
  const notes = new Set<string>();
  for (const [index, texture] of document.getRoot().listTextures().entries()) {
    const name = texture.getName() || texture.getURI() || `number ${index + 1}`;
    const label = `The texture "${name.slice(0, 60)}"`;
    if (texture.getMimeType() === KTX) {
      continue; // whoever calls says so
    }
    try {
      const words = await shrink(texture, longest, maker);
      if (words !== undefined) notes.add(words);
    } catch {
      notes.add(`${label} cannot be read and stays as it is.`);
    }
  }
  declareFormats(document);
  return [...notes];
}

/** Tells readers of the file which formats it needs. */
function declareFormats(document: Document): void {
  const formats = new Set(document.getRoot().listTextures().map((one) => one.getMimeType()));
  for (const [format, extension] of [
    ['image/webp', EXTTextureWebP], ['image/avif', EXTTextureAVIF],
    [KTX, KHRTextureBasisu],
  ] as const) {
    const used = document.createExtension<Extension>(extension);
    if (formats.has(format)) used.setRequired(true);
    else used.dispose();
  }
}

const isLarger = (texture: Texture, longest: number): boolean =>
  Math.max(...texture.getSize() ?? [0]) > longest;

/** @returns What went otherwise, as a sentence. */
async function shrink(
  texture: Texture, longest: number, maker: TextureMaker,
): Promise<string | undefined> {
  const image = texture.getImage();
  const size = texture.getSize();
  if (!image || !size || !READABLE.has(texture.getMimeType())) throw new Error('unreadable');
  const mustShrink = isLarger(texture, longest);
  const use = useOf(texture);
  // Browsers take the numbers as they are, whatever profile a picture carries.
  const picture = maker.sharp(image, { ignoreIcc: true });
  if (mustShrink) picture.resize(longest, longest, { fit: 'inside', kernel: 'lanczos3' });
  const ktx = maker.ktx && await makeKtx(picture.clone(), size, longest, maker.ktx, use);
  if (typeof ktx === 'object') {
    replace(texture, ktx, 'ktx2');
    return undefined;
  }
  const quality = QUALITY[use.isColor ? 'color' : use.isNormal ? 'normal' : 'other'];
  const webp = await picture.webp({ quality, smartSubsample: !use.isColor }).toBuffer();
  const most = image.length * (MODERN.has(texture.getMimeType()) ? WASTED : 1);
  if (mustShrink || webp.length < most) replace(texture, webp, 'webp');
  return ktx;
}

/** The texture as KTX2, or why there is none, as a sentence. */
async function makeKtx(
  picture: ReturnType<Sharp>, size: vec2, longest: number, encoder: KtxEncoder, use: TextureUse,
): Promise<Uint8Array | string> {
  const scale = Math.min(1, longest / Math.max(...size));
  // Its blocks are 4 × 4 pixels, and browsers take whole ones only.
  const [width, height] = size.map((side) => Math.max(4, Math.floor(side * scale / 4) * 4));
  picture.resize(width, height, { fit: 'fill', kernel: 'lanczos3' });
  const png = await picture.png().toBuffer();
  return encoder.encode(png, use).catch((error: unknown) => {
    const words = error instanceof Error ? error.message.trim().split('\n').at(-1) ?? '' : '';
    return `The KTX2 encoder failed, so textures are WebP. It said: ${words.slice(0, 200)}`;
  });
}

function replace(texture: Texture, image: Uint8Array, format: 'webp' | 'ktx2'): void {
  texture.setImage(new Uint8Array(image)).setMimeType(`image/${format}`)
    .setURI(texture.getURI().replace(/\.\w+$/, `.${format}`));
}

function useOf(texture: Texture): TextureUse {
  return {
    isColor: getTextureColorSpace(texture) === 'srgb',
    isNormal: listTextureSlots(texture).some((slot) => /normal/i.test(slot)),
  };
}
