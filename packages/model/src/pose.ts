/** A point or a direction: x, y, z; y is up. */
export type Triple = readonly [number, number, number];

/** Where a camera stands, what it looks at (model units), and its vertical field of view (°). */
export interface Pose {
  readonly at: Triple;
  readonly look: Triple;
  readonly fov: number;
}

/**
 * The sides of an object. glTF's front is +z. `left` and `right` are those of somebody who stands
 * before it: seen from the right, the camera is at +x.
 */
export const viewNames = ['front', 'right', 'back', 'left', 'top', 'bottom'] as const;

/** One of the sides. */
export type ViewName = (typeof viewNames)[number];

/**
 * A direction as seen from the middle of the object: `azimuth` 0 is the front, 90 its right;
 * `elevation` 0 is level, 90 straight above. Degrees.
 */
export interface Bearing { readonly azimuth: number; readonly elevation: number }

/** The bearings of the sides. */
export const bearings: Readonly<Record<ViewName, Bearing>> = {
  front: { azimuth: 0, elevation: 0 }, right: { azimuth: 90, elevation: 0 },
  back: { azimuth: 180, elevation: 0 }, left: { azimuth: -90, elevation: 0 },
  top: { azimuth: 0, elevation: 90 }, bottom: { azimuth: 0, elevation: -90 },
};

/** From what side one sees it: above 55° it is the top. */
export function sideOf({ azimuth, elevation }: Bearing): ViewName {
  if (elevation > 55) return 'top';
  if (elevation < -55) return 'bottom';
  return viewNames[((Math.round(azimuth / 90) % 4) + 4) % 4] ?? 'front';
}

const radians = Math.PI / 180;

/** The unit vector of a bearing. */
export function directionOf({ azimuth, elevation }: Bearing): Triple {
  const flat = Math.cos(elevation * radians);
  return [
    flat * Math.sin(azimuth * radians),
    Math.sin(elevation * radians),
    flat * Math.cos(azimuth * radians),
  ];
}

/** The bearing of a vector of any length; straight up has azimuth 0. */
export function bearingOf([x, y, z]: Triple): Bearing {
  const flat = Math.hypot(x, z);
  return {
    azimuth: flat < 1e-9 * Math.abs(y) ? 0 : Math.atan2(x, z) / radians,
    elevation: Math.atan2(y, flat) / radians,
  };
}

/** `a + b * factor`. */
export function plus(a: Triple, b: Triple, factor = 1): Triple {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor];
}

/** How far two points are apart. */
export function distanceOf(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
