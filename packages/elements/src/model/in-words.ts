import type { Direction, ModelStrings, Side, Tilt } from '../strings/model/en.js';

/** Where the eye stands round an object. */
export interface Standing {
  /** Degrees round the object: 0 in front of it (+Z), 90 at the visitor's right (+X). */
  azimuth: number;
  /** Degrees above eye level, −90 to 90. */
  elevation: number;
}

/** Going round an object from its front to the right of somebody who stands before it. */
const round: readonly Direction[] = [
  'front', 'frontRight', 'right', 'backRight', 'back', 'backLeft', 'left', 'frontLeft',
];

/** Upper edges of each height in degrees, lowest first; chosen so that 30° steps name each. */
const heights: readonly (readonly [number, Tilt])[] = [
  [-72, 'bottom'], [-38, 'low'], [-10, 'below'], [10, 'level'], [38, 'above'], [72, 'high'],
];

/** From which of eight directions an object is seen. */
export function directionOf({ azimuth }: Standing): Direction {
  const eighth = Math.round((((azimuth % 360) + 360) % 360) / 45) % 8;
  return round[eighth] ?? 'front';
}

/** From how high an object is seen. */
export function tiltOf({ elevation }: Standing): Tilt {
  return heights.find(([edge]) => elevation <= edge)?.[1] ?? 'top';
}

/** The named side that is turned to the eye most. */
export function sideOf(standing: Standing): Side {
  if (standing.elevation > 55) return 'top';
  if (standing.elevation < -55) return 'bottom';
  const quarter = Math.round((((standing.azimuth % 360) + 360) % 360) / 90) % 4;
  return (['front', 'right', 'back', 'left'] as const)[quarter] ?? 'front';
}

/** What is before the eye, said in one breath; never raw degrees. */
export function seenInWords(
  standing: Standing,
  words: ModelStrings,
  about: { view: string; facing: readonly string[]; hasSpots: boolean },
): string {
  return [
    words.seen(directionOf(standing), tiltOf(standing)),
    about.view,
    about.hasSpots ? words.facing(about.facing) : '',
  ].filter(Boolean).map(ended).join(' ');
}

/** A sentence with its full stop; the danda ends one in Nepali. */
function ended(sentence: string): string {
  if (/[.!?…।؟]$/u.test(sentence)) return sentence;
  return /\p{Script=Devanagari}$/u.test(sentence) ? `${sentence}।` : `${sentence}.`;
}
