import type { WebGLRenderer } from 'three';
import { Camera } from './camera.js';
import type { Emitter } from './emitter.js';
import { metresOnStage } from './facts.js';
import type { Unit } from './facts.js';
import type { PictureOptions, ViewEvents } from './model-view.js';
import { drawSize } from './draw-size.js';
import type { DrawSize } from './draw-size.js';
import type { Quality } from './quality.js';
import { pool } from './renderer-pool.js';
import type { PooledView } from './renderer-pool.js';
import type { ModelSpot, Spots } from './spots.js';
import { StageScene } from './stage-scene.js';
import type { Later, StagedModel } from './stage-scene.js';
import type { Tool, ToolRoom } from './tool.js';

/** Degrees a second: once round in a minute, slow enough to read what is on it. */
const turnSpeed = 6;
/** How long after a hand has left the object it begins to turn again, milliseconds. */
const handsOff = 4000;

/** What is drawn on one canvas: the camera, the stage, and what moves on it. */
export class DrawnView implements PooledView {
  /** Where it is seen from. */
  readonly camera = new Camera();
  /** What stands on it, and its light. */
  readonly stage = new StageScene();
  /** What follows places; it comes after the first picture. */
  spots: Spots | undefined;
  readonly #canvas: HTMLCanvasElement;
  readonly #events: Emitter<ViewEvents>;
  readonly #budget: number;
  readonly #tools = new Set<Tool>();
  #full: DrawSize = { width: 1, height: 1 };
  #isVisible = false;
  #isMoving = false;
  #later: Later | undefined;
  #placeOf: Spots['placeOf'];
  #autoRotate = false;
  #isHeld = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** Lowers the resolution while frames are slow; it comes after the first picture. */
  quality: Quality | undefined;
  /** The unit of the model's numbers. */
  units: Unit = 'm';

  constructor(canvas: HTMLCanvasElement, events: Emitter<ViewEvents>, budget: number) {
    this.#canvas = canvas;
    this.#events = events;
    this.#budget = budget;
    this.fit();
    pool.add(this);
  }

  get isVisible(): boolean { return this.#isVisible; }
  set isVisible(isVisible: boolean) {
    this.#isVisible = isVisible;
    if (isVisible) pool.wake();
    else if (this.camera.isMoving) this.redraw(); // it arrives
  }

  get fullSize(): DrawSize { return this.#full; }

  get size(): DrawSize {
    const { width, height } = this.#full;
    const scale = this.#isMoving ? this.quality?.scale ?? 1 : 1;
    return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  }

  /** Whether it turns slowly by itself. */
  get autoRotate(): boolean { return this.#autoRotate; }
  set autoRotate(autoRotate: boolean) {
    this.#autoRotate = autoRotate;
    this.redraw();
  }

  /** Takes the size that its canvas has now. */
  fit(): void { this.resize(this.#canvas.clientWidth, this.#canvas.clientHeight); }

  /** Takes the size of its canvas, CSS pixels. */
  resize(width: number, height: number): void {
    if (width < 1 || height < 1) return;
    const full = drawSize(width, height, devicePixelRatio, this.#budget);
    if (full.width === this.#full.width && full.height === this.#full.height) return;
    this.#full = full;
    this.camera.resize(width / height);
    this.camera.apply();
    this.place(); // before what is around it is drawn in its new place
    this.redraw();
  }

  /** Draws with the next frame in which it can be seen. */
  redraw(): void {
    if (!this.stage.model) return;
    pool.ask(this);
    // Who turns it by keys may have scrolled it away: it is told all the same.
    if (!this.#isVisible) queueMicrotask(() => { this.#moveUnseen(); });
  }

  /** Whatever moves arrives at once: there is nothing to be seen of its way. */
  #moveUnseen(): void {
    if (this.#isVisible || !this.stage.model || !this.camera.step(Infinity)) return;
    this.camera.apply();
    this.#tell(true);
  }

  /** A hand took hold of it, or left it: then it waits before it turns by itself. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    clearTimeout(this.#wait);
    this.#wait = undefined;
    if (!isHeld && this.#autoRotate) {
      this.#wait = setTimeout(() => {
        this.#wait = undefined;
        this.redraw();
      }, handsOff);
    }
    this.redraw();
  }

  /** Puts a model on the stage in place of the one before; tools go along. */
  put(model: StagedModel): void {
    for (const tool of this.#tools) if (this.stage.model) tool.detach(this.#room());
    const clip = this.stage.model?.clips?.state;
    if (this.#later) this.#equip(model, this.#later);
    this.stage.put(model, this.camera);
    if (clip) model.clips?.resume(clip);
    for (const tool of this.#tools) tool.attach(this.#room());
    this.redraw();
  }

  /** Takes what comes after the first picture. */
  equip(later: Later): void {
    this.#later = later;
    this.spots = new later.Spots();
    this.spots.placeOf = this.#placeOf;
    if (this.stage.model) this.#equip(this.stage.model, later);
    this.#tell(false); // the picture stays as it is
  }

  #equip(model: StagedModel, later: Later): void {
    model.equip(later, (name) => { this.#events.emit('ended', name); });
  }

  /** Takes the model away; the last picture stays. */
  clear(): void {
    for (const tool of this.#tools) if (this.stage.model) tool.detach(this.#room());
    this.stage.clear();
  }

  /** Puts a tool to work. */
  addTool(tool: Tool): void {
    if (this.#tools.has(tool)) return;
    this.#tools.add(tool);
    if (this.stage.model) tool.attach(this.#room());
    this.redraw();
  }

  /** Puts a tool away. */
  removeTool(tool: Tool): void {
    if (!this.#tools.delete(tool)) return;
    if (this.stage.model) tool.detach(this.#room());
    this.redraw();
  }

  draw(renderer: WebGLRenderer, seconds: number, size: DrawSize): boolean {
    const { camera, stage: { model, lighting, scene } } = this;
    if (!model) return false;
    const hasMoved = this.#moveCamera(seconds);
    const isClip = model.clips?.isPlaying ?? false;
    if (isClip) {
      model.clips?.step(seconds);
      lighting.moved();
    }
    let isActive = isClip || camera.isMoving || this.#isTurning;
    for (const tool of this.#tools) {
      if (tool.frame?.(this.#room(), seconds, renderer)) isActive = true;
    }
    camera.apply();
    lighting.follow(camera.bearing.azimuth);
    renderer.render(scene, camera.lens);
    if (isActive) this.quality?.frame(seconds * 1000);
    this.#isMoving = isActive;
    this.#tell(hasMoved);
    // A coarse picture is followed by one with all its pixels.
    return isActive || size.width < this.#full.width;
  }

  take(picture: HTMLCanvasElement, size: DrawSize): void {
    copy(picture, size, this.#canvas, this.#full);
    this.#events.emit('frame', undefined);
  }

  lost(): void { this.#events.emit('lost', undefined); }

  restored(): void {
    this.stage.lighting.moved();
    if (this.stage.model) pool.drawNow(this);
    this.#events.emit('restored', undefined);
  }

  gaveUp(): void { this.#events.emit('gaveUp', undefined); }

  /** A still picture of what is seen now, in its own canvas. */
  picture({ width, height, background }: PictureOptions): HTMLCanvasElement {
    const size = { width: width ?? this.#full.width, height: height ?? this.#full.height };
    const still = document.createElement('canvas');
    pool.still(size, (renderer) => {
      this.camera.apply(size.width / size.height);
      renderer.render(this.stage.scene, this.camera.lens);
      copy(renderer.domElement, size, still, size, background);
    });
    return still;
  }

  /** Frees everything. */
  destroy(): void {
    clearTimeout(this.#wait);
    for (const tool of this.#tools) this.removeTool(tool);
    pool.remove(this);
    this.spots?.stop();
    this.stage.dispose();
  }

  get #isTurning(): boolean {
    return this.#autoRotate && this.camera.motion && !this.#isHeld && this.#wait === undefined;
  }

  #moveCamera(seconds: number): boolean {
    const { camera } = this;
    const isFree = !camera.isMoving;
    if (isFree && this.#isTurning) camera.spin(turnSpeed * seconds);
    return camera.step(seconds) || (isFree && this.#isTurning);
  }

  /** Follows other places. */
  follow(list: readonly ModelSpot[]): void {
    if (!this.spots) return;
    this.spots.list = list;
    this.#tell(false);
  }

  /** Tells what the picture shows, and looks at spots when nothing moves. */
  #tell(hasMoved: boolean): void {
    const { camera, spots, stage: { holder } } = this;
    if (hasMoved) this.#events.emit('move', undefined);
    this.place();
    if (hasMoved && !camera.isMoving && !this.#isTurning) this.#events.emit('rest', undefined);
    if (this.#isMoving) spots?.stop();
    else spots?.lookLater(camera, holder, () => { this.place(); });
  }

  /** Tells where the spots are. */
  place(): void {
    const { clientWidth, clientHeight } = this.#canvas;
    if (!this.spots || this.spots.list.length === 0) return;
    this.#events.emit('placed', this.spots.place(this.camera, clientWidth, clientHeight));
  }

  #room(): ToolRoom {
    const { camera, stage, spots, stage: { scene, holder, model } } = this;
    return {
      scene, camera, holder, model: model?.root ?? holder, parts: model?.parts ?? [],
      get floor() { return stage.floor; },
      set floor(floor: number) { stage.floor = floor; },
      metres: metresOnStage(camera.stage, this.units),
      redraw: () => { this.redraw(); },
      moved: () => {
        stage.moved();
        this.redraw();
      },
      placeSpots: (placeOf) => {
        this.#placeOf = placeOf;
        if (spots) spots.placeOf = placeOf;
      },
      leaveOut: (isGone) => { stage.isGone = isGone; },
    };
  }
}

/** Copies the lower left corner of a canvas onto the whole of another. */
function copy(
  from: HTMLCanvasElement, part: DrawSize, to: HTMLCanvasElement, size: DrawSize,
  background?: string,
): void {
  if (to.width !== size.width) to.width = size.width;
  if (to.height !== size.height) to.height = size.height;
  const context = to.getContext('2d');
  if (!context) return;
  context.globalCompositeOperation = 'copy';
  const { width, height } = part;
  context.drawImage(from, 0, from.height - height, width, height, 0, 0, size.width, size.height);
  if (background === undefined) return;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = background;
  context.fillRect(0, 0, size.width, size.height);
}
