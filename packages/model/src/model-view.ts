import type { FlightTarget, OrbitWish, PoseWish, Seen } from './camera.js';
import type { ClipState, PlayOptions } from './clips.js';
import type { ModelFacts, Unit } from './facts.js';
import type { LightName } from './lighting.js';
import type { ModelError } from './model-error.js';
import type { Limits } from './orbit.js';
import type { Bearing, Pose, Triple } from './pose.js';
import type { ModelSpot, PlacedSpot } from './spots.js';
import type { Tool } from './tool.js';

/** How a view is made. */
export interface ViewOptions {
  /** Folder of the decoders' files, where they are not beside this package. */
  readonly decoders?: string | undefined;
  /** `true`: cuts instead of flights, no inertia, nothing turns by itself. */
  readonly reducedMotion?: boolean;
  /** The most pixels of a picture; 4 million, if not said. */
  readonly pixelBudget?: number;
  /**
   * Brings what goes with the object, once its first picture is on screen: the shadow, the spots
   * and the hands of the view come together with it, so that all is drawn once.
   */
  along?(): Promise<unknown>;
}

/** One file of an object. */
export interface ModelSource {
  /** Its address; a relative one is taken from the document. */
  readonly src: string;
  /** A request for it that is already under way, begun before this code was there. */
  readonly response?: Promise<Response>;
}

/** How an object is loaded. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** The unit of the file's numbers; metres, if not said. */
  readonly units?: Unit;
  /** The pose at the beginning, which is home too; without it the whole object is in view. */
  readonly home?: PoseWish | OrbitWish;
  /** Name of the surface that it begins with. */
  readonly variant?: string;
  /** Called when the object has been read; it is drawn when the answer is there. */
  onRead?(facts: ModelFacts): Promise<unknown>;
  /** Called with the bytes so far, and of the whole where that is known. */
  onProgress?(loaded: number, total: number | undefined): void;
}

/** What a point of the view shows. */
export interface Picked {
  /** In model units. */
  readonly at: Triple;
  readonly normal: Triple;
  /** `id` of the part, where the object has parts. */
  readonly part?: string;
}

/** How a still picture is made. */
export interface PictureOptions {
  /** Pixels; as large as the view, if not said. */
  readonly width?: number;
  readonly height?: number;
  /** A CSS colour behind the object; nothing, if not said. */
  readonly background?: string;
}

/** What a view tells. */
export interface ViewEvents {
  /** The camera moved; with every picture in which it did. */
  move: undefined;
  /** The camera came to rest. */
  rest: undefined;
  /** A picture is on the canvas. */
  frame: undefined;
  /** Where the spots are now; with every picture, and when one is covered or free again. */
  placed: readonly PlacedSpot[];
  /** A short touch or click, CSS pixels of the canvas. */
  tap: { readonly x: number; readonly y: number };
  /** A hand took hold of the object, or left it. */
  held: boolean;
  /** Swipes and the wheel are the object's now, or the page's again. */
  engaged: boolean;
  /** A heavier file of the same object took the place of the lighter one. */
  swap: ModelFacts;
  /** A heavier file cannot be shown; the lighter one stays. */
  problem: ModelError;
  /** A movement came to its end. */
  ended: string;
  /** The graphics card forgot everything; the last picture stays. */
  lost: undefined;
  /** It is drawn again. */
  restored: undefined;
  /** It was lost three times in a minute: nothing is drawn until something is loaded. */
  gaveUp: undefined;
}

/** An object on a canvas. */
export interface ModelView {
  /**
   * Shows an object. Its files come from the lightest to the heaviest: the first one is waited for,
   * the others take its place when they are there.
   *
   * @returns When the first right picture is on the canvas.
   * @throws {ModelError} With a named cause; an `AbortError` when it was called off.
   */
  load(sources: readonly ModelSource[], options?: LoadOptions): Promise<ModelFacts>;
  /** What is known of the object on the canvas. */
  readonly facts: ModelFacts | undefined;

  /** Where the camera is. Setting it is a cut, within no limits. */
  pose: Pose;
  /** How far a visitor may go. */
  limits: Limits;
  /** What is seen, for words. */
  seen(): Seen;
  /**
   * Flies to a pose, a side of the object or a place on it.
   *
   * @param options - `seconds`: 0 is a cut.
   * @returns Whether it arrived; a visitor's hand ends a flight.
   */
  flyTo(target: FlightTarget, options?: { readonly seconds?: number }): Promise<boolean>;
  /** Flies to where it began. */
  home(options?: { readonly seconds?: number }): Promise<boolean>;
  /** Goes round by degrees: to the right and up are positive. */
  turn(azimuth: number, elevation: number): void;
  /** Comes closer: 2 is twice as close. */
  zoomBy(factor: number): void;
  /** Looks farther to the right and up, in parts of the view's height. */
  panBy(right: number, up: number): void;
  /** Whether it turns slowly by itself, while nobody touches it. */
  autoRotate: boolean;
  /** Cuts instead of flights. */
  reducedMotion: boolean;
  /** Whether swipes and the wheel are the object's, and not the page's. */
  engaged: boolean;

  /** Places that are followed; the event `placed` tells where they are. */
  spots: readonly ModelSpot[];
  /** What is at a point of the canvas, CSS pixels from its top left. */
  pick(x: number, y: number): Picked | undefined;

  /** How it is lit. */
  light: LightName;
  /** From where the lamp of `raking` shines: 0 is the front, 90 the right. */
  lightDirection: Bearing;
  /** Name of the surface in use; `undefined` for the file's own. */
  readonly variant: string | undefined;
  /**
   * Changes the surface.
   *
   * @throws {ModelError} `unknown-name`, or why its pictures cannot be had.
   */
  useVariant(name: string | undefined): Promise<void>;

  /** The movement in use. */
  readonly clip: ClipState | undefined;
  /**
   * Plays a movement; without a name the one in use, or the first.
   *
   * @throws {ModelError} `unknown-name`
   */
  play(name?: string, options?: PlayOptions): void;
  /** Stops the movement where it is. */
  pause(): void;
  /** Goes to a time of the movement, seconds. */
  seek(seconds: number): void;
  /** Back to how the object stands in the file. */
  stop(): void;

  /** A still picture, PNG. */
  picture(options?: PictureOptions): Promise<Blob>;
  /** Puts a tool to work. */
  addTool(tool: Tool): void;
  /** Puts a tool away; everything is as before. */
  removeTool(tool: Tool): void;
  /** Draws with the next frame. */
  redraw(): void;
  /** Listens; the answer stops listening. */
  on<Name extends keyof ViewEvents>(
    name: Name, listener: (detail: ViewEvents[Name]) => void): () => void;
  /** Frees everything; the last picture stays on the canvas. */
  destroy(): void;
}
