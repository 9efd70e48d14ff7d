import type { ReactiveController, ReactiveElement } from 'lit';
import type { LoadOptions, ModelFacts, ModelSource, ModelView, PlacedSpot } from '@vitrine/model';

type Engine = typeof import('@vitrine/model');

/** What is to be shown, and how it begins. */
export interface EngineRequest {
  sources: readonly ModelSource[];
  options: LoadOptions;
  /** Sets what must be right with the first picture: light, spots, movement. */
  prepare: (view: ModelView) => void;
}

/** What the engine tells its element. */
export interface EngineEvents {
  /** The object is on screen. */
  ready: () => void;
  /** Brings what goes with the object, once it is on screen. */
  along: () => Promise<unknown>;
  progress: (loaded: number, total: number | undefined) => void;
  failed: (error: unknown) => void;
  /** Spots are somewhere else in the view. */
  placed: (placed: readonly PlacedSpot[]) => void;
  /** The eye has come to rest. */
  rested: () => void;
  /** A hand took hold of the object. */
  held: () => void;
}

let engine: Promise<Engine> | undefined;
let isLoaded = false;

/** Imports the engine, once for the page; a failed import is tried again. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('@vitrine/model').catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/**
 * The 3D view of its element: from a request to a picture on the canvas, and back to nothing when
 * the element leaves the page. What has failed is the element's to say.
 */
export class EngineController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #events: EngineEvents;
  #loading: AbortController | undefined;
  #view: ModelView | undefined;

  /** Where it stands. `tired`: the graphics were lost too often. */
  status: 'idle' | 'loading' | 'ready' | 'failed' | 'tired' = 'idle';
  /** Share of the file that has come, 0 to 1. */
  progress: number | undefined;
  /** What the file says of itself, once it is read. */
  facts: ModelFacts | undefined;
  /** Swipes and the wheel are the object's, not the page's. */
  isEngaged = false;

  constructor(host: ReactiveElement, events: EngineEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void { this.#host.requestUpdate(); }

  hostDisconnected(): void { this.stop(); }

  /** The view, once its first picture is on screen. */
  get view(): ModelView | undefined { return this.status === 'ready' ? this.#view : undefined; }

  /** Shows an object on a canvas. Whatever was shown before goes. */
  async start(canvas: HTMLCanvasElement, request: EngineRequest): Promise<void> {
    this.stop();
    const { signal } = (this.#loading = new AbortController());
    this.#set('loading');
    // The file is on its way while the engine is still being fetched.
    const sources = request.sources.map((source, index) => (index === 0 && !source.response
      ? { ...source, response: early(source.src, signal) } : source));
    try {
      const isWarm = isLoaded;
      const { createView, painted } = await loadEngine();
      // Its scene comes first: a change is answered before an object takes the processor.
      if (isWarm) await painted();
      isLoaded = true;
      if (signal.aborted) return;
      const view = (this.#view = createView(canvas, { along: this.#events.along }));
      this.#listen(view);
      request.prepare(view);
      await view.load(sources, {
        ...request.options, signal,
        onRead: (facts) => {
          this.facts = facts;
          this.#host.requestUpdate();
          return this.#host.updateComplete; // its words have their room before it is drawn
        },
        onProgress: (loaded, total) => { this.#onProgress(loaded, total); },
      });
      if (signal.aborted) return;
      this.progress = undefined;
      this.#set('ready');
      await this.#host.updateComplete;
      await painted();
      if (!signal.aborted && this.view) this.#events.ready(); // it may have grown tired
    } catch (error) {
      if (signal.aborted) return;
      this.#end();
      this.#set('failed');
      this.#events.failed(error);
    }
  }

  /** Lets go of everything. */
  stop(): void {
    this.#loading?.abort();
    this.#end();
    this.status = 'idle';
  }

  #listen(view: ModelView): void {
    view.on('placed', this.#events.placed);
    view.on('rest', this.#events.rested);
    view.on('held', (isHeld) => { if (isHeld) this.#events.held(); });
    view.on('engaged', (isEngaged) => {
      this.isEngaged = isEngaged;
      this.#host.requestUpdate();
    });
    view.on('gaveUp', () => {
      if (view !== this.#view) return;
      this.#end();
      this.#set('tired');
    });
  }

  #end(): void {
    this.progress = undefined;
    this.facts = undefined;
    this.isEngaged = false;
    this.#view?.destroy();
    this.#view = undefined;
  }

  #onProgress(loaded: number, total: number | undefined): void {
    this.progress = total ? Math.min(1, loaded / total) : undefined;
    this.#events.progress(loaded, total);
    this.#host.requestUpdate();
  }

  #set(status: EngineController['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

/** Asks for a file at once; who reads the answer also meets its failure. */
function early(src: string, signal: AbortSignal): Promise<Response> {
  const response = fetch(src, { signal });
  response.catch(() => undefined);
  return response;
}
