import { NeutralToneMapping, PCFShadowMap, WebGLRenderer } from 'three';
import type { ContextGuard, Guarded } from './context-guard.js';
import { freeRooms } from './lighting.js';
import { ModelError } from './model-error.js';
import type { DrawSize } from './draw-size.js';

/** A view as the pool sees it. */
export interface PooledView {
  /** Pixels to draw with the next picture. */
  readonly size: DrawSize;
  /** Pixels at rest. */
  readonly fullSize: DrawSize;
  /** Whether any of it can be seen. */
  readonly isVisible: boolean;
  /**
   * Moves on and draws into the corner of the shared canvas.
   *
   * @returns Whether it will change again by itself.
   */
  draw(renderer: WebGLRenderer, seconds: number, size: DrawSize): boolean;
  /** Takes its picture out of the shared canvas, whose lower left corner holds it. */
  take(picture: HTMLCanvasElement, size: DrawSize): void;
  /** The graphics card has forgotten everything; the last picture stays. */
  lost(): void;
  /** It can draw again. */
  restored(): void;
  /** It was lost too often: no more is tried. */
  gaveUp(): void;
}

/** Longer steps than this would be jumps: after a pause things go on where they were, seconds. */
const longestStep = 0.1;
/** How long one frame draws view after view before it leaves the rest to the next; milliseconds. */
const frameTime = 12;

/**
 * Draws all views of a page with one renderer, and only what changed and can be seen: browsers keep
 * sixteen WebGL contexts, and a loop that draws nothing heats a cabinet for months.
 */
export class RendererPool implements Guarded {
  readonly #views = new Set<PooledView>();
  /** In the order in which they asked. */
  readonly #dirty = new Map<PooledView, number>();
  #renderer: WebGLRenderer | undefined;
  #frame = 0;
  #isLost = false;
  #guard: ContextGuard | undefined;

  /** @throws {ModelError} `no-webgl` */
  get renderer(): WebGLRenderer { return this.#renderer ??= this.#make(); }

  /** Takes a view. */
  add(view: PooledView): void { this.#views.add(view); }

  /** Forgets a view. */
  remove(view: PooledView): void {
    this.#views.delete(view);
    this.#dirty.delete(view);
    if (this.#views.size > 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    freeRooms();
    this.#renderer?.renderLists.dispose();
  }

  /** Draws a view with the next frame. */
  ask(view: PooledView): void {
    if (!this.#dirty.has(view)) this.#dirty.set(view, 0);
    this.wake();
  }

  /** Draws what changed and can be seen, as when a view has come into sight. */
  wake(): void {
    if (this.#frame !== 0 || this.#isLost || !this.#renderer) return;
    if (![...this.#dirty.keys()].some((view) => view.isVisible)) return;
    this.#frame = requestAnimationFrame((now) => { this.#tick(now); });
  }

  /** Draws a view now, wherever it is. */
  drawNow(view: PooledView): void {
    if (this.#isLost) return;
    const isActive = this.#paint(view, 0);
    if (!isActive) this.#dirty.delete(view);
    else this.ask(view);
  }

  /** Draws a picture of any size; `render` takes it out of the canvas. */
  still(size: DrawSize, render: (renderer: WebGLRenderer) => void): void {
    if (this.#isLost) return;
    const { renderer } = this;
    this.#fit(renderer, size);
    aim(renderer, size);
    render(renderer);
  }

  #tick(now: number): void {
    this.#frame = 0;
    if (this.#isLost) return;
    const start = performance.now();
    for (const [view, before] of [...this.#dirty]) {
      if (!view.isVisible) continue;
      if (performance.now() - start > frameTime) break;
      this.#dirty.delete(view); // and behind the others, if it goes on
      const seconds = before === 0 ? 1 / 60 : Math.min((now - before) / 1000, longestStep);
      if (this.#paint(view, seconds)) this.#dirty.set(view, now);
    }
    this.wake();
  }

  #paint(view: PooledView, seconds: number): boolean {
    const { renderer } = this;
    this.#fit(renderer);
    const { size } = view;
    aim(renderer, size);
    const isActive = view.draw(renderer, seconds, size);
    view.take(renderer.domElement, size);
    return isActive;
  }

  /**
   * Makes the canvas as large as the largest view. It is not made a little smaller again: that
   * waits for the graphics card, 0.2 s where there is none.
   */
  #fit(renderer: WebGLRenderer, least: DrawSize = { width: 1, height: 1 }): void {
    let { width, height } = least;
    for (const { fullSize } of this.#views) {
      width = Math.max(width, fullSize.width);
      height = Math.max(height, fullSize.height);
    }
    const { domElement } = renderer;
    const isRoomy = domElement.width >= width && domElement.height >= height
      && domElement.width * domElement.height <= 3 * width * height;
    if (!isRoomy) renderer.setSize(width, height, false);
  }

  /** Takes what brings pictures back; it comes after the first picture. */
  addGuard(guard: ContextGuard): void {
    if (this.#guard) return;
    this.#guard = guard;
    guard.watch(this.renderer.domElement);
  }

  /** Whether it is guarded. */
  get isGuarded(): boolean { return this.#guard !== undefined; }

  lose(): void {
    this.#isLost = true;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const view of this.#views) view.lost();
  }

  restore(): void {
    this.#isLost = false;
    for (const view of this.#views) view.restored();
  }

  renew(): void {
    const old = this.#renderer;
    this.#renderer = this.#make();
    old?.dispose();
  }

  giveUp(): void {
    this.#renderer?.dispose();
    this.#renderer = undefined;
    this.#isLost = false; // whoever loads something tries again, with a fresh context
    this.#dirty.clear();
    for (const view of this.#views) view.gaveUp();
  }

  #make(): WebGLRenderer {
    const renderer = makeRenderer();
    this.#guard?.watch(renderer.domElement);
    return renderer;
  }
}

/** Only this corner is drawn. */
function aim(renderer: WebGLRenderer, { width, height }: DrawSize): void {
  renderer.setViewport(0, 0, width, height);
  renderer.setScissor(0, 0, width, height);
}

/**
 * Makes a renderer that draws objects as all views do.
 *
 * @throws {ModelError} `no-webgl`
 */
export function makeRenderer(): WebGLRenderer {
  let renderer: WebGLRenderer;
  try {
    renderer = new WebGLRenderer({
      canvas: document.createElement('canvas'), antialias: true, alpha: true, stencil: true,
      powerPreference: 'high-performance',
    });
  } catch (error) {
    throw new ModelError('no-webgl', {}, error);
  }
  renderer.toneMapping = NeutralToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.setScissorTest(true);
  // Looking for errors makes the browser wait for each shader.
  renderer.debug.checkShaderErrors = false;
  return renderer;
}

/** The pool of this page. */
export const pool = new RendererPool();
