import type { FlightTarget, Seen } from './camera.js';
import type { Clips, ClipState, PlayOptions } from './clips.js';
import { DrawnView } from './drawn-view.js';
import { Emitter } from './emitter.js';
import type { ModelFacts } from './facts.js';
import type { Gestures } from './gestures.js';
import type { LightName } from './lighting.js';
import { loadSources } from './load-sources.js';
import { ModelError } from './model-error.js';
import type {
  LoadOptions, ModelSource, ModelView, Picked, PictureOptions, ViewEvents, ViewOptions,
} from './model-view.js';
import type { Limits } from './orbit.js';
import { painted } from './painted.js';
import { partOf } from './parts.js';
import { pick } from './pick.js';
import type { Bearing, Pose } from './pose.js';
import { pool } from './renderer-pool.js';
import type { ModelSpot } from './spots.js';
import type { Tool } from './tool.js';
import { watch } from './watch.js';

/** A screen of 2560 × 1600; more costs time and is not seen. */
const defaultBudget = 4_000_000;

/** {@link ModelView}, put together from the parts that do the work. */
export class View implements ModelView {
  readonly #canvas: HTMLCanvasElement;
  readonly #events = new Emitter<ViewEvents>();
  readonly #drawn: DrawnView;
  #gestures: Gestures | undefined;
  #engaged = false;
  #spots: readonly ModelSpot[] = [];
  #isDestroyed = false;
  /** Everything is there that is not needed for the first picture. */
  #completed: Promise<void> | undefined;
  readonly #unwatch: () => void;
  readonly #decoders: string | undefined;
  readonly #along: ViewOptions['along'];
  #loading = new AbortController();
  #facts: ModelFacts | undefined;

  constructor(canvas: HTMLCanvasElement, options: ViewOptions) {
    this.#canvas = canvas;
    this.#decoders = options.decoders;
    this.#along = options.along;
    this.#drawn = new DrawnView(canvas, this.#events, options.pixelBudget ?? defaultBudget);
    this.reducedMotion = options.reducedMotion ?? false;
    canvas.style.touchAction = 'pan-y'; // until the gestures are there, and decide
    this.#unwatch = watch(canvas, {
      seen: (isVisible) => {
        this.#drawn.isVisible = isVisible;
        if (!isVisible) this.engaged = false;
      },
      sized: (width, height) => {
        this.#drawn.resize(width, height);
        this.#gestures?.refit();
      },
    });
  }

  get facts(): ModelFacts | undefined { return this.#facts; }

  async load(sources: readonly ModelSource[], options: LoadOptions = {}): Promise<ModelFacts> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const either = options.signal ? AbortSignal.any([signal, options.signal]) : signal;
    return loadSources(sources, { ...options, signal: either }, {
      drawn: this.#drawn, events: this.#events, decoders: this.#decoders,
      shown: (facts) => {
        this.#facts = facts;
        this.#completed ??= this.#complete();
        this.#completed.catch((error: unknown) => {
          this.#completed = undefined; // the next object tries again
          reportError(error);
        });
      },
    });
  }

  /** Brings what is not needed for the first picture. */
  async #complete(): Promise<void> {
    await painted();
    const [later] = await Promise.all([import('./later.js'), this.#along?.()]);
    if (this.#isDestroyed || this.#gestures) return;
    if (!pool.isGuarded) pool.addGuard(new later.ContextGuard(pool));
    this.#gestures = later.hands(this.#canvas, this, this.#drawn, this.#events, (isEngaged) => {
      this.#engaged = isEngaged;
    });
    this.#gestures.engaged = this.#engaged;
    this.#drawn.equip(later);
    this.spots = this.#spots;
  }

  get pose(): Pose { return this.#drawn.camera.pose; }
  set pose(pose: Pose) {
    this.#drawn.camera.pose = pose;
    this.redraw();
  }

  get limits(): Limits { return this.#drawn.camera.limits; }
  set limits(limits: Limits) { this.#drawn.camera.limits = limits; }

  seen(): Seen { return this.#drawn.camera.seen(); }

  flyTo(target: FlightTarget, { seconds }: { seconds?: number } = {}): Promise<boolean> {
    return this.#move(() => this.#drawn.camera.flyTo(target, seconds));
  }

  home({ seconds }: { seconds?: number } = {}): Promise<boolean> {
    return this.#move(() => this.#drawn.camera.flyTo('home', seconds));
  }

  turn(azimuth: number, elevation: number): void {
    this.#move(() => { this.#drawn.camera.turn({ azimuth, elevation }); });
  }

  zoomBy(factor: number): void { this.#move(() => { this.#drawn.camera.zoom(factor); }); }

  panBy(right: number, up: number): void {
    this.#move(() => { this.#drawn.camera.pan(right, up); });
  }

  get autoRotate(): boolean { return this.#drawn.autoRotate; }
  set autoRotate(autoRotate: boolean) { this.#drawn.autoRotate = autoRotate; }

  get reducedMotion(): boolean { return !this.#drawn.camera.motion; }
  set reducedMotion(reduced: boolean) {
    if (reduced === this.reducedMotion) return;
    this.#drawn.camera.motion = !reduced;
    this.redraw();
  }

  get engaged(): boolean { return this.#engaged; }
  set engaged(engaged: boolean) {
    this.#engaged = engaged;
    if (this.#gestures) this.#gestures.engaged = engaged;
  }

  get spots(): readonly ModelSpot[] { return this.#spots; }
  set spots(spots: readonly ModelSpot[]) {
    this.#spots = spots;
    this.#drawn.follow(spots);
  }

  pick(x: number, y: number): Picked | undefined {
    const { model, holder } = this.#drawn.stage;
    const { clientWidth, clientHeight } = this.#canvas;
    if (!model) return undefined;
    const hit = pick(x / clientWidth, y / clientHeight, this.#drawn.camera, holder);
    if (!hit) return undefined;
    const part = partOf(model.parts, hit.object);
    return { at: hit.at, normal: hit.normal, ...(part && { part: part.id }) };
  }

  get light(): LightName { return this.#drawn.stage.lighting.name; }
  set light(light: LightName) {
    this.#drawn.stage.lighting.name = light;
    this.redraw();
  }

  get lightDirection(): Bearing { return this.#drawn.stage.lighting.direction; }
  set lightDirection(direction: Bearing) {
    this.#drawn.stage.lighting.direction = direction;
    this.redraw();
  }

  get variant(): string | undefined { return this.#drawn.stage.model?.surfaces?.name; }

  async useVariant(name: string | undefined): Promise<void> {
    await this.#completed;
    await this.#drawn.stage.model?.surfaces?.use(name);
    this.redraw();
  }

  get clip(): ClipState | undefined { return this.#drawn.stage.model?.clips?.state; }

  play(name?: string, options?: PlayOptions): void {
    const names = this.#facts?.clips.map((clip) => clip.name) ?? [];
    if (names.length === 0 || (name !== undefined && !names.includes(name))) {
      throw new ModelError('unknown-name', { name: name ?? '' });
    }
    this.#change((clips) => { clips.play(name, options); });
  }

  pause(): void { this.#change((clips) => { clips.pause(); }); }
  seek(seconds: number): void { this.#change((clips) => { clips.seek(seconds); }); }
  stop(): void { this.#change((clips) => { clips.stop(); }); }

  async picture(options: PictureOptions = {}): Promise<Blob> {
    return (await import('./later.js')).pictureOf(this.#drawn, options);
  }

  addTool(tool: Tool): void { this.#drawn.addTool(tool); }
  removeTool(tool: Tool): void { this.#drawn.removeTool(tool); }
  redraw(): void { this.#drawn.redraw(); }

  on<Name extends keyof ViewEvents>(
    name: Name, listener: (detail: ViewEvents[Name]) => void,
  ): () => void {
    return this.#events.on(name, listener);
  }

  destroy(): void {
    this.#loading.abort();
    this.#unwatch();
    this.#gestures?.stop();
    this.#isDestroyed = true;
    this.#events.clear();
    this.#drawn.destroy();
    this.#facts = undefined;
  }

  /** Moves the camera, and lets it move before it turns by itself again. */
  #move<Answer>(move: () => Answer): Answer {
    const answer = move();
    this.#drawn.hold(false);
    return answer;
  }

  /** Changes a movement where there is one; how it stands after that is looked at anew. */
  #change(change: (clips: Clips) => void): void {
    const { model } = this.#drawn.stage;
    if (!model?.clips) {
      this.#completed?.then(() => { if (model?.clips) this.#change(change); }, () => {});
      return;
    }
    change(model.clips);
    this.#drawn.stage.moved();
    this.redraw();
  }
}
