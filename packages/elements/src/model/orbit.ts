/** Where a camera stands round an object, relative to how the whole of it is framed. */
export interface Orbit {
  azimuth: number;
  elevation: number;
  /** Distance in metres, or as a factor of the distance from which the whole object is seen. */
  distance: { metres: number } | { factor: number };
}

const angle = /^(-?\d+(?:\.\d+)?)(deg|rad)?$/;
const length = /^(\d+(?:\.\d+)?)(m|cm|mm|%)$/;

/**
 * Reads `camera-orbit`, as model-viewer writes it: `45deg 75deg 105%`. The second angle is measured
 * from straight above (90deg is eye level); the distance is a length, or a share of the distance
 * that frames the object. `auto` keeps what there is.
 *
 * @returns `undefined` for what is not an orbit.
 */
export function readOrbit(text: string): Orbit | undefined {
  const [theta = 'auto', phi = 'auto', radius = 'auto', ...more] = text.trim().split(/\s+/);
  const azimuth = theta === 'auto' ? 0 : degreesOf(theta);
  const polar = phi === 'auto' ? 75 : degreesOf(phi);
  const distance = radius === 'auto' ? { factor: 1 } : distanceOf(radius);
  if (more.length || azimuth === undefined || polar === undefined || !distance) return undefined;
  return { azimuth: azimuth, elevation: 90 - polar, distance };
}

function degreesOf(text: string): number | undefined {
  const [, value, unit] = angle.exec(text) ?? [];
  if (value === undefined) return undefined;
  return unit === 'rad' ? Number(value) * 180 / Math.PI : Number(value);
}

function distanceOf(text: string): Orbit['distance'] | undefined {
  const [, value, unit] = length.exec(text) ?? [];
  if (value === undefined || Number(value) === 0) return undefined;
  if (unit === '%') return { factor: Number(value) / 100 };
  return { metres: Number(value) / (unit === 'cm' ? 100 : unit === 'mm' ? 1000 : 1) };
}
