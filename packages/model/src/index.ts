/**
 * The 3D engine of Vitrine: objects in glTF that visitors turn, all of a page on one WebGL context.
 *
 * It knows three and nothing else: no element, no manifest, no word that a visitor reads.
 *
 * @packageDocumentation
 */
import type { ModelView, ViewOptions } from './model-view.js';
import { View } from './view.js';

/**
 * Makes a view on a canvas, as large as its box. It draws only what has changed and can be seen.
 *
 * @throws {ModelError} Nothing yet: where there is no WebGL, `load` says so.
 */
export function createView(canvas: HTMLCanvasElement, options: ViewOptions = {}): ModelView {
  return new View(canvas, options);
}

export { ModelError } from './model-error.js';
export type { ErrorFacts, ModelErrorCode } from './model-error.js';
export type {
  LoadOptions, ModelSource, ModelView, Picked, PictureOptions, ViewEvents, ViewOptions,
} from './model-view.js';
export { painted } from './painted.js';
export { bearings, viewNames } from './pose.js';
export type { Bearing, Pose, Triple, ViewName } from './pose.js';
export type { FlightTarget, OrbitWish, PoseWish, Seen } from './camera.js';
export type { ClipState, PlayOptions } from './clips.js';
export type { Credits, ModelFacts, Unit } from './facts.js';
export type { LightName } from './lighting.js';
export type { Limits } from './orbit.js';
export type { PartFacts } from './parts.js';
export type { ModelSpot, PlacedSpot } from './spots.js';
export type { SurfaceFacts } from './surface-facts.js';
export type { Tool, ToolRoom } from './tool.js';
