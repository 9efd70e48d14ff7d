import { inUnit } from '../model/tools/in-units.js';

/** Where something is from here. */
export interface Way {
  /** Metres. */
  readonly distance: number;
  /** One of eight, 0 is north, 2 east. */
  readonly direction: number;
}

/** Mean radius of the earth, metres (IUGG). */
const earth = 6_371_009;
const radians = Math.PI / 180;

/** How far and in which direction one place is from another. Degrees in, haversine. */
export function wayTo(
  [lat, lon]: readonly [number, number], [toLat, toLon]: readonly [number, number],
): Way {
  const [a, b, turn] = [lat * radians, toLat * radians, (toLon - lon) * radians];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(turn / 2) ** 2;
  const bearing = Math.atan2(Math.sin(turn) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn));
  return {
    distance: 2 * earth * Math.asin(Math.min(1, Math.sqrt(half))),
    direction: (Math.round(bearing / (Math.PI / 4)) + 8) % 8,
  };
}

/** A distance in words: "120 metres", "1.4 kilometres". Rounded as far as a phone can know it. */
export function distanceIn(metres: number, lang: string): string {
  if (metres >= 950) return inUnit(lang, metres / 1000, 'kilometer', 1);
  const step = metres < 100 ? 5 : 10;
  return inUnit(lang, Math.round(metres / step) * step, 'meter', 0);
}
