import type { Group, Material, Mesh, Object3D, Scene, WebGLRenderer } from 'three';
import type { Camera } from './camera.js';
import type { Part } from './parts.js';

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
  /** Height of the floor on the stage. */
  readonly floor: number;
  /** The meshes with materials that this view shares with nobody. */
  ownMaterials(): ReadonlyMap<Mesh, readonly Material[]>;
  /** Draws with the next frame. */
  redraw(): void;
  /** Something has another place or shape: shadow and spots are looked at anew. */
  moved(): void;
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
