import type { OrbitState } from './orbit.js';
import type { Bearing, Pose, Triple } from './pose.js';
import { bearingOf, distanceOf, plus } from './pose.js';

/** The room that an object takes, in its own units. */
export interface Bounds {
  readonly min: Triple;
  readonly max: Triple;
  /** How far it reaches from the upright line through its middle: what it needs to turn round. */
  readonly reach: number;
}

/**
 * How model units become the stage's, on which every object has its middle at the origin and fits
 * into a ball of radius 1: a coin in metres and a statue in millimetres are handled alike.
 */
export interface Stage { readonly centre: Triple; readonly scale: number }

/** The stage for an object. */
export function stageOf({ min, max }: Bounds): Stage {
  const half = distanceOf(min, max) / 2;
  return {
    centre: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2],
    scale: half > 0 ? 1 / half : 1,
  };
}

/** A point in model units, on the stage. */
export const toStage = ({ centre, scale }: Stage, point: Triple): Triple =>
  plus([0, 0, 0], plus(point, centre, -1), scale);

/** A point on the stage, in model units. */
export const toModel = ({ centre, scale }: Stage, point: Triple): Triple =>
  plus(centre, point, 1 / scale);

/** The upright field of view without an author's wish, degrees: as at arm's length. */
const homeFov = 30;
/** Room around the object, so that it touches no edge while it turns. */
const margin = 1.08;

/**
 * The upright field of view of a camera; a pose names that of the shorter side, so that a tall
 * screen shows what a wide one shows.
 */
export function uprightFov(fov: number, aspect: number): number {
  return aspect >= 1 ? fov : bend(fov, 1 / aspect);
}

/** The angle across, where a picture is `factor` times as long. */
const bend = (angle: number, factor: number): number =>
  (Math.atan(Math.tan((angle * Math.PI) / 360) * factor) * 360) / Math.PI;

/**
 * How far away the whole object is in view while it turns round: a cylinder, of which the near edge
 * above or the far edge below is the first to leave the view.
 *
 * @param upright - Upright field of view, degrees.
 * @param aspect - Width of the view over its height.
 * @param elevation - From how high it is seen, degrees.
 */
export function fitDistance(
  bounds: Bounds, upright: number, aspect: number, elevation: number,
): number {
  const { scale } = stageOf(bounds);
  const reach = bounds.reach * scale;
  const tall = ((bounds.max[1] - bounds.min[1]) / 2) * scale;
  const half = Math.tan((upright * Math.PI) / 360);
  const [sin, cos] = [Math.sin(elevation * radians), Math.cos(elevation * radians)];
  const edges = [[reach, tall], [reach, -tall], [-reach, tall], [-reach, -tall]] as const;
  const vertical = edges.map(([near, high]) =>
    Math.abs(high * cos - near * sin) / half + high * sin + near * cos);
  const horizontal = reach / Math.sin(Math.atan(half * aspect)) + tall * Math.abs(sin);
  return Math.max(...vertical, horizontal, 0.1) * margin;
}

const radians = Math.PI / 180;

/**
 * From where it is seen first: a little from the side, so that it has depth, and a little from
 * above, as one stands before a case. A flat thing is seen from higher, one that is longer than
 * broad more from its side.
 */
function homeBearing({ min, max, reach }: Bounds): Bearing {
  const [width, height, depth] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const flat = Math.min(Math.max(1 - height / Math.max(reach, 1e-30), 0), 1);
  return { azimuth: depth > 1.6 * width ? 60 : 18, elevation: 8 + 20 * flat };
}

/** The camera before anybody has moved it. */
export function homeState(bounds: Bounds, aspect: number): OrbitState {
  const bearing = homeBearing(bounds);
  return {
    ...bearing, look: [0, 0, 0], fov: aspect >= 1 ? homeFov : bend(homeFov, aspect),
    distance: fitDistance(bounds, homeFov, aspect, bearing.elevation),
  };
}

/** An author's pose on the stage. */
export function stateOf(stage: Stage, pose: Pose): OrbitState {
  const look = toStage(stage, pose.look);
  const at = toStage(stage, pose.at);
  const distance = Math.max(distanceOf(at, look), 1e-6);
  return { look, distance, fov: pose.fov, ...bearingOf(plus(at, look, -1)) };
}
