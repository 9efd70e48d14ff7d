/** Red, green and blue, 0–255. */
type Rgb = [number, number, number];

/** WCAG 2.2, 1.4.3: the least contrast of text. */
export const MIN_CONTRAST = 4.5;

/** Reads `#rgb` or `#rrggbb`. */
function parseColour(colour: string): Rgb | undefined {
  const hex = /^#(?:([\da-f]{6})|([\da-f]{3}))$/i.exec(colour);
  const digits = hex?.[1] ?? hex?.[2]?.replace(/./g, '$&$&');
  if (digits === undefined) return undefined;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** @see WCAG 2.2, "relative luminance" (0.04045 is the corrected threshold of IEC 61966-2-1) */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb; // map keeps the length of the tuple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: Rgb, b: Rgb): number {
  // Two in, two out.
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The contrast of two colours, 1 to 21.
 *
 * @returns `undefined` when one of them is not `#rgb` or `#rrggbb`.
 * @see WCAG 2.2, "contrast ratio"
 */
export function contrast(a: string, b: string): number | undefined {
  const [one, other] = [parseColour(a), parseColour(b)];
  return one && other && ratio(one, other);
}

/**
 * The colour nearest to `colour`, lighter or darker in equal steps, that has enough contrast
 * against another one. The colour itself when it passes already.
 *
 * @returns `#rrggbb`, or `undefined` when a colour cannot be read or none passes.
 */
export function nearestPassing(
  colour: string,
  against: string,
  least = MIN_CONTRAST,
): string | undefined {
  const [own, ground] = [parseColour(colour), parseColour(against)];
  if (own === undefined || ground === undefined) return undefined;
  for (let step = 0; step <= 255; step += 1) {
    const passing = [0, 255]
      .map((end) => towards(own, end, step / 255))
      .filter((one) => ratio(one, ground) >= least);
    const [best] = passing.sort((a, b) => ratio(b, ground) - ratio(a, ground));
    if (best !== undefined) return step === 0 ? colour : toHex(best);
  }
  return undefined;
}

/**
 * A colour on the way from one to another, `part` from 0 to 1; `from` itself when one cannot be
 * read.
 */
export function mix(from: string, to: string, part: number): string {
  const [a, b] = [parseColour(from), parseColour(to)];
  if (a === undefined || b === undefined) return from;
  // As long as a.
  return toHex(
    a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * part)) as Rgb,
  );
}

function towards(rgb: Rgb, end: number, part: number): Rgb {
  // Map keeps the length.
  return rgb.map((channel) => Math.round(channel + (end - channel) * part)) as Rgb;
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
