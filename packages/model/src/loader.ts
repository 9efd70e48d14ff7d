import type { AnimationClip, Group, Material, WebGLRenderer } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { GLTF, GLTFParser } from 'three/addons/loaders/GLTFLoader.js';
import type { Decoders } from './decoders.js';
import { fetchBytes } from './fetch-bytes.js';
import type { Bytes } from './fetch-bytes.js';
import type { Bounds } from './framing.js';
import { binaryOf, glbLayout, kindOf, parseJson, wholeBuffer } from './glb.js';
import type { GlbLayout } from './glb.js';
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
  const { bytes, decoders, ...found } = await download(request);
  const { json } = found;
  let ready: Awaited<typeof decoders> | undefined;
  try {
    ready = await decoders;
    request.signal?.throwIfAborted();
    const gltf = await read(found, ready);
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

/** What most files do without. */
const packings = new Set([
  'KHR_draco_mesh_compression', 'KHR_texture_basisu', 'EXT_meshopt_compression',
  'KHR_meshopt_compression',
]);

async function decodersOf(json: GltfJson, request: LoadRequest): Promise<Decoders | undefined> {
  if (!json.extensionsUsed?.some((name) => packings.has(name))) return undefined;
  const { decodersFor } = await import('./decoders.js');
  return decodersFor(json, request.renderer.bind(request), request.decoders);
}

type PendingDecoders = ReturnType<typeof decodersOf>;

interface Download extends Pick<ModelBytes, 'json' | 'buffers' | 'outside'> {
  readonly bytes: number;
  readonly decoders: PendingDecoders;
}

/** Fetches the file and what belongs to it; decoders start as soon as their names are read. */
async function download(request: LoadRequest): Promise<Download> {
  let known: { json: GltfJson; decoders: PendingDecoders } | undefined;
  let layout: GlbLayout | undefined;
  const know = (json: GltfJson) => {
    guardGltf(json);
    const decoders = decodersOf(json, request);
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
    const found = await belongings(json, binary, request, bytes.length);
    return { json, ...found, decoders, bytes: bytes.length };
  } catch (error) {
    void known?.decoders.then((decoders) => { decoders?.release(); }, () => {});
    throw error;
  }
}

function notAModel(): never { throw new ModelError('not-a-model', { found: 'other' }); }

/** The buffers that are in the file, and what belongs to it. */
async function belongings(
  json: GltfJson, binary: Bytes | undefined, request: LoadRequest, before: number,
): Promise<Pick<ModelBytes, 'buffers' | 'outside'>> {
  const own = binary ?? new Uint8Array(0);
  const all = [...json.buffers ?? [], ...json.images ?? []];
  if (all.some(({ uri }) => uri !== undefined)) {
    const outside = await (await import('./outside.js')).outsideOf(json, own, request, before);
    return { buffers: outside.buffers, outside };
  }
  // A second buffer stands in for what meshopt has packed.
  return {
    buffers: (json.buffers ?? []).map(({ byteLength }, index) =>
      (index === 0 && binary ? wholeBuffer(own, byteLength) : new Uint8Array(0))),
  };
}

/** What three makes of it. */
async function read(bytes: ModelBytes, decoders: Decoders | undefined): Promise<GLTF> {
  const loader = new GLTFLoader();
  decoders?.give(loader);
  let problems: readonly Error[] = [];
  loader.register((parser) => {
    problems = feed(parser, bytes, decoders?.ktx2);
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
