import type { Stop } from './stops.js';

type Point = readonly [number, number];

/** Where degrees are on a picture, 0–1. */
export type Projection = (geo: Point) => Point;

/**
 * How a picture lies on the earth, read off the stops whose place is known in both: the plane that
 * fits them best. An old map may be turned, stretched or drawn by hand; the visitor's mark stands
 * between the right stops all the same.
 *
 * @returns `undefined` for fewer than three stops, and for stops in one line.
 * @see least squares, by the normal equations
 */
export function fitted(stops: readonly Stop[]): Projection | undefined {
  const known = stops.flatMap(({ at, geo }) => (at && geo ? [{ at, geo }] : []));
  const count = known.length;
  if (count < 3) return undefined;
  const mean = (of: (one: typeof known[number]) => number): number =>
    known.reduce((sum, one) => sum + of(one), 0) / count;
  const middle = [mean(({ geo }) => geo[0]), mean(({ geo }) => geo[1])] as const;
  const rows = known.map(({ at, geo }) =>
    ({ lat: geo[0] - middle[0], lon: geo[1] - middle[1], at }));
  const sum = (of: (row: typeof rows[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const [latLat, lonLon] = [sum(({ lat }) => lat * lat), sum(({ lon }) => lon * lon)];
  const latLon = sum(({ lat, lon }) => lat * lon);
  const whole = latLat * lonLon - latLon * latLon;
  if (whole <= 1e-6 * latLat * lonLon) return undefined;
  const axis = (index: 0 | 1): ((geo: Point) => number) => {
    const base = mean(({ at }) => at[index]);
    const byLat = sum(({ lat, at }) => lat * at[index]);
    const byLon = sum(({ lon, at }) => lon * at[index]);
    const a = (byLat * lonLon - byLon * latLon) / whole;
    const b = (byLon * latLat - byLat * latLon) / whole;
    return ([lat, lon]) => base + a * (lat - middle[0]) + b * (lon - middle[1]);
  };
  const [x, y] = [axis(0), axis(1)];
  return (geo) => [x(geo), y(geo)];
}
