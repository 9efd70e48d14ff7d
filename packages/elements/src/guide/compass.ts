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

const formats = new Map<string, Intl.NumberFormat>();

/** A distance in words: "120 meters", "1.4 kilometers". Rounded as far as a phone can know it. */
export function distanceIn(metres: number, lang: string): string {
  const isFar = metres >= 950;
  const step = metres < 100 ? 5 : 10;
  const value = isFar ? Math.round(metres / 100) / 10 : Math.round(metres / step) * step;
  const unit = isFar ? 'kilometer' : 'meter';
  // British English measures in metres; Arabic in its own digits.
  const locale = lang === 'en' ? 'en-GB' : /^ar\b/.test(lang) ? `${lang}-u-nu-arab` : lang;
  const known = formats.get(`${locale} ${unit}`)
    ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(`${locale} ${unit}`, known);
  return known.format(value);
}
