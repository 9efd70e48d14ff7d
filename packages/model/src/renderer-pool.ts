import { NeutralToneMapping, PCFShadowMap, WebGLRenderer } from 'three';
import { freeRooms } from './lighting.js';
import { ModelError } from './model-error.js';
import type { DrawSize } from './quality.js';

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

/** When a lost context that does not come back by itself is made anew, milliseconds. */
const patience = [1500, 3000, 6000] as const;
/** So many losses in so long are too many: something is wrong with the computer. */
const tooMany = 3;
const tooManyWithin = 60_000;
/** Longer steps than this would be jumps: after a pause things go on where they were, seconds. */
const longestStep = 0.1;
/** How long one frame draws view after view before it leaves the rest to the next; milliseconds. */
const frameTime = 12;

/**
 * Draws all views of a page with one renderer, and only what changed and can be seen: browsers keep
 * sixteen WebGL contexts, and a loop that draws nothing heats a cabinet for months.
 */
export class RendererPool {
  readonly #views = new Set<PooledView>();
  /** In the order in which they asked. */
  readonly #dirty = new Map<PooledView, number>();
  #renderer: WebGLRenderer | undefined;
  #frame = 0;
  #isLost = false;
  #losses: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  /** @throws {ModelError} `no-webgl` */
  get renderer(): WebGLRenderer { return this.#renderer ??= this.#make(); }

  /** Whether nothing can be drawn at the moment. */
  get isLost(): boolean { return this.#isLost; }

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

  /** Makes the canvas as large as the largest view. */
  #fit(renderer: WebGLRenderer, least: DrawSize = { width: 1, height: 1 }): void {
    let { width, height } = least;
    for (const { fullSize } of this.#views) {
      width = Math.max(width, fullSize.width);
      height = Math.max(height, fullSize.height);
    }
    const { domElement } = renderer;
    if (domElement.width !== width || domElement.height !== height) {
      renderer.setSize(width, height, false);
    }
  }

  #make(): WebGLRenderer {
    const renderer = makeRenderer();
    const { domElement } = renderer;
    const { signal } = this.#stop = new AbortController();
    domElement.addEventListener('webglcontextlost', () => { this.#lose(); }, { signal });
    domElement.addEventListener('webglcontextrestored', () => { this.#restore(); }, { signal });
    return renderer;
  }

  #lose(): void {
    this.#isLost = true;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const now = performance.now();
    this.#losses = [...this.#losses.filter((time) => now - time < tooManyWithin), now];
    for (const view of this.#views) view.lost();
    if (this.#losses.length >= tooMany) this.#giveUp();
    else this.#wait(0);
  }

  /** Gives the browser time to bring the context back, then makes another one. */
  #wait(tries: number): void {
    clearTimeout(this.#timer);
    const time = patience[tries];
    if (time === undefined) { this.#giveUp(); return; }
    this.#timer = setTimeout(() => {
      try {
        const old = this.#renderer;
        this.#stop.abort();
        this.#renderer = this.#make();
        old?.dispose();
        this.#restore();
      } catch { this.#wait(tries + 1); }
    }, time);
  }

  #restore(): void {
    clearTimeout(this.#timer);
    this.#isLost = false;
    for (const view of this.#views) view.restored();
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#renderer?.dispose();
    this.#renderer = undefined;
    this.#dirty.clear();
    for (const view of this.#views) view.gaveUp();
    // Whoever loads something tries again, with a fresh context.
    this.#isLost = false;
    this.#losses = [];
  }
}

/** Only this corner is drawn. */
function aim(renderer: WebGLRenderer, { width, height }: DrawSize): void {
  renderer.setViewport(0, 0, width, height);
  renderer.setScissor(0, 0, width, height);
}

function makeRenderer(): WebGLRenderer {
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
