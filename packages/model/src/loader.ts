import type { AnimationClip, Group, Material, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { GLTF, GLTFParser } from 'three/addons/loaders/GLTFLoader.js';
import { besideModel } from './addresses.js';
import { decodersFor, giveDecoders } from './decoders.js';
import type { Decoders } from './decoders.js';
import { fetchBytes } from './fetch-bytes.js';
import type { Bytes } from './fetch-bytes.js';
import type { Bounds } from './framing.js';
import { binaryOf, glbLayout, kindOf, parseJson } from './glb.js';
import type { GlbLayout } from './glb.js';
import { buffersInside, wholeBuffer } from './gltf-data-guard.js';
import { guardGltf } from './gltf-guard.js';
import type { GltfJson } from './gltf-json.js';
import { boundsOf } from './measure.js';
import { ModelError, named } from './model-error.js';
import type { ModelBytes } from './pictures.js';
import { feed } from './pictures.js';

/** How a file is loaded. */
export interface LoadRequest {
  readonly address: string;
  readonly signal?: AbortSignal | undefined;
  readonly response?: Promise<Response> | undefined;
  /** The renderer, for what depends on the graphics card; called when it is needed. */
  renderer(): WebGLRenderer;
  /** Where the decoders' files are. */
  readonly decoders?: string | undefined;
  /** Bytes so far, and of the whole where that is known. */
  progress?(loaded: number, total: number | undefined): void;
}

/** A file, read. */
export interface LoadedModel {
  readonly root: Group;
  readonly clips: readonly AnimationClip[];
  readonly bounds: Bounds;
  readonly json: GltfJson;
  /** Kept where surfaces can be changed: it makes their materials. */
  readonly parser: GLTFParser | undefined;
  /** Materials that such a change has made. */
  readonly surfaces: Set<Material>;
  /** Bytes that came over the net. */
  readonly bytes: number;
}

/**
 * Downloads, looks through and reads a glTF or GLB file.
 *
 * @throws {ModelError} With a named cause, whatever the file holds.
 */
export async function loadModel(request: LoadRequest): Promise<LoadedModel> {
  const { json, buffers, bytes, decoders } = await download(request);
  let ready: Awaited<typeof decoders> | undefined;
  try {
    ready = await decoders;
    request.signal?.throwIfAborted();
    const { address, signal } = request;
    const gltf = await read({ json, buffers, address, signal }, ready);
    request.signal?.throwIfAborted();
    const hasSurfaces = Boolean(json.extensions?.['KHR_materials_variants']);
    return {
      root: gltf.scene, clips: gltf.animations, bounds: boundsOf(gltf.scene), json, bytes,
      parser: hasSurfaces ? gltf.parser : undefined, surfaces: new Set(),
    };
  } catch (error) {
    throw named(error, 'broken', { where: 'model' });
  } finally {
    ready?.release();
  }
}

type PendingDecoders = ReturnType<typeof decodersFor>;

interface Download {
  readonly json: GltfJson;
  readonly buffers: readonly Bytes[];
  readonly bytes: number;
  readonly decoders: PendingDecoders;
}

/** Fetches the file and what belongs to it; decoders start as soon as their names are read. */
async function download(request: LoadRequest): Promise<Download> {
  let known: { json: GltfJson; decoders: PendingDecoders } | undefined;
  let layout: GlbLayout | undefined;
  const know = (json: GltfJson) => {
    guardGltf(json);
    const decoders = decodersFor(json, request.renderer.bind(request), request.decoders);
    decoders.catch(() => {}); // told where it is awaited
    return known = { json, decoders };
  };
  try {
    const bytes = await fetchBytes(request.address, request, {
      arrived: (part, total) => {
        if (!known && kindOf(part) === 'glb') {
          layout ??= glbLayout(part);
          const end = layout?.json[1] ?? Infinity;
          if (layout && part.length >= end) know(parseJson(part.subarray(...layout.json)));
        }
        request.progress?.(part.length, layout?.total ?? total);
      },
    });
    if (bytes.length === 0) throw new ModelError('not-a-model', { found: 'empty' });
    const kind = kindOf(bytes) ?? notAModel();
    if (kind === 'glb' && !layout) throw new ModelError('truncated', { received: bytes.length });
    const { json, decoders } = known ?? know(parseJson(
      layout ? bytes.subarray(0, layout.total).subarray(...layout.json) : bytes));
    const binary = layout && binaryOf(bytes, layout);
    const buffers = await allBuffers(json, binary, request, bytes.length);
    return { json, buffers, decoders, bytes: bytes.length };
  } catch (error) {
    void known?.decoders.then(({ release }) => { release(); }, () => {});
    throw error;
  }
}

function notAModel(): never { throw new ModelError('not-a-model', { found: 'other' }); }

/** The buffers that are in the file, and those beside it. */
async function allBuffers(
  json: GltfJson, binary: Bytes | undefined, request: LoadRequest, before: number,
): Promise<Bytes[]> {
  const inside = buffersInside(json, binary);
  // Addresses are looked at before the first of them is fetched.
  const outside = inside.map((bytes, index) =>
    bytes ? '' : besideModel(json.buffers?.[index]?.uri ?? '', request.address));
  for (const image of json.images ?? []) {
    if (image.uri !== undefined && !/^data:/i.test(image.uri)) {
      besideModel(image.uri, request.address);
    }
  }
  const sizes = outside.map((address, index) =>
    address ? Number(json.buffers?.[index]?.byteLength ?? 0) : 0);
  const total = sizes.reduce((sum, size) => sum + size, before);
  const arrived = sizes.map(() => 0);
  return Promise.all(inside.map(async (bytes, index) => {
    if (bytes) return bytes;
    const fetched = await fetchBytes(outside[index] ?? '', { signal: request.signal }, {
      arrived: (part) => {
        arrived[index] = part.length;
        request.progress?.(arrived.reduce((sum, one) => sum + one, before), total);
      },
    });
    return wholeBuffer(fetched, json.buffers?.[index]?.byteLength);
  }));
}

/** What three makes of it. */
async function read(bytes: ModelBytes, decoders: Decoders): Promise<GLTF> {
  const loader = new GLTFLoader();
  giveDecoders(loader, decoders);
  let problems: readonly Error[] = [];
  loader.register((parser) => {
    problems = feed(parser, bytes, decoders.ktx2);
    return { name: 'vitrine' };
  });
  const gltf = await new Promise<GLTF>((resolve, reject) => {
    // Three takes an object for what it has parsed itself, though its types say text or bytes.
    loader.parse(bytes.json as unknown as string, '', resolve, reject);
  }).catch((error: unknown) => {
    throw problems[0] ?? named(error, 'broken', { where: 'model' });
  });
  if (problems[0]) throw problems[0];
  return gltf;
}
