import { Texture } from 'three';
import type { CompressedTexture } from 'three';
import type { GLTFParser } from 'three/addons/loaders/GLTFLoader.js';
import type { Bytes } from './fetch-bytes.js';
import type { GltfImage, GltfJson } from './gltf-json.js';
import { ModelError, named } from './model-error.js';
import { pictureSize } from './picture-size.js';

/** Where the bytes of a model come from. */
export interface ModelBytes {
  readonly json: GltfJson;
  /** One for each buffer of the JSON. */
  readonly buffers: readonly Bytes[];
  /** Pictures that are not in the file, where it has any. */
  readonly outside?: { picture(uri: string): Promise<Bytes> };
}

/** Reads pictures that the browser itself cannot read. */
export interface PictureDecoder { decode(bytes: ArrayBuffer): Promise<CompressedTexture> }

/** A picture of more pixels fills the memory of a small computer by itself. */
const mostPixels = 2 ** 27;

/**
 * Gives a parser its buffers and pictures out of bytes that are here.
 *
 * Three's own way makes `blob:` and `data:` addresses and fetches them, which a page's policy of
 * `default-src 'self'` forbids; it also hides that a picture is missing.
 *
 * @returns What goes wrong with pictures, filled while the parser reads.
 */
export function feed(
  parser: GLTFParser, bytes: ModelBytes, ktx2: PictureDecoder | undefined,
): readonly Error[] {
  const problems: Error[] = [];
  const pictures = new Map<number, Promise<Texture>>();
  parser.loadBuffer = (index: number) => Promise.resolve(exact(bytes.buffers[index]));
  parser.loadImageSource = async (index: number) => {
    const known = pictures.get(index);
    if (known) return (await known).clone();
    const made = pictureOf(index, bytes, ktx2);
    pictures.set(index, made);
    made.catch((error: unknown) => {
      problems.push(named(error, 'picture', { image: nameOf(bytes.json.images?.[index], index) }));
    });
    return made;
  };
  return problems;
}

/** What GLTFLoader wants to see: a buffer that begins and ends where the bytes do. */
function exact(bytes: Bytes = new Uint8Array(0)): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteLength === buffer.byteLength) return buffer;
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

const nameOf = (image: GltfImage | undefined, index: number): string | number =>
  (image?.name ?? (image?.uri?.startsWith('data:') ? undefined : image?.uri) ?? index);

async function pictureOf(
  index: number, source: ModelBytes, ktx2: PictureDecoder | undefined,
): Promise<Texture> {
  const bytes = await imageBytes(index, source);
  const { type, width, height } = pictureSize(bytes);
  if (width * height > mostPixels) {
    throw new ModelError('too-big', { where: 'picture', value: width * height, limit: mostPixels });
  }
  if (type === 'image/ktx2') {
    if (!ktx2) throw new ModelError('picture', { image: index, why: 'KTX2 without its extension' });
    return ktx2.decode(bytes.slice().buffer); // its worker takes it away
  }
  const blob = new Blob([bytes], { type });
  const bitmap = await createImageBitmap(blob, {
    colorSpaceConversion: 'none', premultiplyAlpha: 'none',
  });
  const texture = new Texture(bitmap);
  texture.needsUpdate = true;
  return texture;
}

async function imageBytes(
  index: number, { json, buffers, outside }: ModelBytes,
): Promise<Bytes> {
  const image = json.images?.[index];
  if (image?.uri !== undefined && outside) return outside.picture(image.uri);
  const view = json.bufferViews?.[image?.bufferView ?? -1];
  const buffer = buffers[view?.buffer ?? -1];
  if (!view || !buffer) throw new ModelError('broken', { where: 'images', value: index });
  const start = view.byteOffset ?? 0;
  return buffer.subarray(start, start + (view.byteLength ?? 0));
}
