import type { OrbitState } from './orbit.js';
import { between } from './orbit.js';
import { distanceOf } from './pose.js';

/** A way from one place of the camera to another, at an even pace with soft ends. */
export interface Flight {
  /** Where the camera is after some seconds. */
  at(seconds: number): OrbitState;
  readonly seconds: number;
}

/** The same bearing, at most half a turn away from `from`. */
export const nearestAzimuth = (azimuth: number, from: number): number =>
  from + ((((azimuth - from) % 360) + 540) % 360) - 180;

/**
 * Plans a flight.
 *
 * @param seconds - How long it takes; by default as long as the way is, from 0.5 to 1.8 s.
 */
export function flight(from: OrbitState, to: OrbitState, seconds?: number): Flight {
  const goal = { ...to, azimuth: nearestAzimuth(to.azimuth, from.azimuth) };
  const turn = Math.hypot(goal.azimuth - from.azimuth, goal.elevation - from.elevation) / 180;
  const zoom = Math.abs(Math.log2(goal.distance / from.distance)) / 4;
  const shift = distanceOf(goal.look, from.look) / 2;
  const time = seconds ?? 0.5 + 1.3 * Math.min(1, Math.max(turn, zoom, shift));
  return {
    seconds: time,
    at: (now) => (now >= time ? goal : between(from, goal, ease(now / time))),
  };
}

/** Slow, fast, slow; without a jerk at either end (smootherstep, Perlin 2002). */
export const ease = (part: number): number => part ** 3 * (part * (6 * part - 15) + 10);
