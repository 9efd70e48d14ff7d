import type { Texture, WebGLRenderer } from 'three';
import { ModelCache } from './cache.js';
import type { Lease } from './cache.js';
import { materialsIn, texturesOf } from './dispose.js';
import type { DrawnView } from './drawn-view.js';
import type { Emitter } from './emitter.js';
import { factsOf } from './facts.js';
import type { ModelFacts } from './facts.js';
import { isAbort, ModelError, named } from './model-error.js';
import type { LoadOptions, ModelSource, ViewEvents } from './model-view.js';
import { pool } from './renderer-pool.js';
import { StagedModel } from './stage-scene.js';

/** All models of this page. */
export const cache = new ModelCache();

/** Where an object goes. */
export interface Destination {
  readonly drawn: DrawnView;
  readonly events: Emitter<ViewEvents>;
  readonly decoders: string | undefined;
  /** Takes the facts of what is on the canvas now. */
  shown(facts: ModelFacts): void;
}

type Options = LoadOptions & { readonly signal: AbortSignal };

/** Shows the first of an object's files, and the heavier ones as they come. */
export async function loadSources(
  sources: readonly ModelSource[], options: Options, to: Destination,
): Promise<ModelFacts> {
  const [first, ...heavier] = sources;
  if (!first) throw new ModelError('not-found', { address: '', status: 0 });
  const pending = acquire(first, options, to);
  // While bytes come in: the context takes as long as a small file.
  let renderer: WebGLRenderer;
  try { ({ renderer } = pool); } catch (error) {
    pending.then(({ release }) => { release(); }, () => {});
    throw error;
  }
  const facts = await show(first, await pending, options, to, renderer, false);
  void follow(heavier, options, to);
  return facts;
}

/** One heavier file after another: what fails is told, and what is there stays. */
async function follow(
  sources: readonly ModelSource[], options: Options, to: Destination,
): Promise<void> {
  try {
    for (const source of sources) {
      const lease = await acquire(source, options, to);
      to.events.emit('swap', await show(source, lease, options, to, pool.renderer, true));
    }
  } catch (error) {
    if (isAbort(error)) return;
    const problem = named(error, 'broken');
    if (problem instanceof ModelError) to.events.emit('problem', problem);
  }
}

const addressOf = ({ src }: ModelSource): string => new URL(src, document.baseURI).href;

function acquire(source: ModelSource, options: Options, to: Destination): Promise<Lease> {
  return cache.acquire({
    address: addressOf(source), signal: options.signal, response: source.response,
    decoders: to.decoders, renderer: () => pool.renderer,
    ...(options.onProgress && { progress: options.onProgress }),
  });
}

/** Puts a model on the stage when it can be drawn at once, and draws it. */
async function show(
  source: ModelSource, lease: Lease, options: Options, to: Destination,
  renderer: WebGLRenderer, isSame: boolean,
): Promise<ModelFacts> {
  const { drawn } = to;
  const model = stage(lease);
  const facts = factsOf(addressOf(source), lease.model, options.units ?? 'm', model.parts);
  try {
    if (!isSame) await options.onRead?.(facts);
    const before = drawn.stage.model;
    const variant = isSame ? before?.surfaces?.name : options.variant;
    if (variant !== undefined) await wear(model, variant, to);
    await compile(model, to.drawn, renderer);
    if (isSame) await upload(model, renderer);
    options.signal.throwIfAborted();
  } catch (error) {
    model.dispose();
    throw named(error, 'broken', { where: 'model' });
  }
  try {
    drawn.units = options.units ?? 'm';
    drawn.camera.frame(lease.model.bounds, isSame, options.home);
    drawn.put(model);
    drawn.fit();
    pool.drawNow(drawn);
    to.shown(facts);
    return facts;
  } catch (error) {
    drawn.clear();
    throw named(error, 'broken', { where: 'model' });
  }
}

/** A copy for this view; three may stumble over it as over the file itself. */
function stage(lease: Lease): StagedModel {
  try {
    return new StagedModel(lease);
  } catch (error) {
    lease.release();
    throw named(error, 'broken', { where: 'model' });
  }
}

/** Puts a surface on before the model is seen. */
async function wear(model: StagedModel, name: string, { events }: Destination): Promise<void> {
  model.equip(await import('./later.js'), (clip) => { events.emit('ended', clip); });
  await model.surfaces?.use(name);
}

/** Makes the programs, in the background where the graphics card can. */
async function compile(
  model: StagedModel, drawn: DrawnView, renderer: WebGLRenderer,
): Promise<void> {
  if (!renderer.extensions.has('KHR_parallel_shader_compile')) return;
  await renderer.compileAsync(model.root, drawn.camera.lens, drawn.stage.scene);
}

/** Brings pictures to the graphics card one at a time, so that no frame waits for all of them. */
async function upload(model: StagedModel, renderer: WebGLRenderer): Promise<void> {
  const textures = new Set<Texture>([...materialsIn(model.root)].flatMap(texturesOf));
  for (const texture of textures) {
    renderer.initTexture(texture);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
}
