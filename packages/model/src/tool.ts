import type { Group, Object3D, Scene, WebGLRenderer } from 'three';
import type { Camera } from './camera.js';
import type { Part } from './parts.js';
import type { Triple } from './pose.js';
import type { IsGone } from './shadow.js';

/** What a tool may reach in a view. Everything it puts in it takes out again. */
export interface ToolRoom {
  readonly scene: Scene;
  readonly camera: Camera;
  /** What is on the stage: the model inside is in model units. */
  readonly holder: Group;
  /** The view's own copy of the model; another one after a swap. */
  readonly model: Object3D;
  /** Its parts; none, where it is in one piece. */
  readonly parts: readonly Part[];
  /** Metres for one length of the stage. */
  readonly metres: number;
  /** Height of the floor on the stage; a tool that lowers it puts it back. */
  floor: number;
  /** Draws with the next frame. */
  redraw(): void;
  /** Something has another place or shape: shadow and spots are looked at anew. */
  moved(): void;
  /** Where the places of the object are now; without an answer, a place is not there. */
  placeSpots(placeOf: ((at: Triple) => Triple | undefined) | undefined): void;
  /** What of the stage throws no shadow any more. */
  leaveOut(isGone: IsGone | undefined): void;
}

/** Something that a visitor can do with an object, besides turning it. */
export interface Tool {
  /** Called when it is put to work, and again for a heavier file of the same object. */
  attach(room: ToolRoom): void;
  /** Called before it is put away or the model changes: everything is to be as before. */
  detach(room: ToolRoom): void;
  /**
   * Called before each picture.
   *
   * @returns Whether it will change again by itself.
   */
  frame?(room: ToolRoom, seconds: number, renderer: WebGLRenderer): boolean;
}
