import type { Resolved, Spot3 } from '@vitrine/manifest';
import type { ModelFacts } from '@vitrine/model';
import { plain } from '../base/props.js';
import type { Loose, Words } from '../base/props.js';
import type { LooseSpot } from '../spots/spot-walk.js';
import type { Side } from '../strings/model/en.js';
import { allSides } from './sides.js';

/** A spot on an object, as an element takes it. */
export type ModelSpot = LooseSpot & Pick<Loose<Resolved<Spot3>>, 'normal' | 'camera' | 'clip'>;

/** Directions from which the sides are seen: glTF's front is +Z, up +Y; right is the visitor's. */
const axes: Readonly<Record<Side, readonly [number, number, number]>> = {
  front: [0, 0, 1], back: [0, 0, -1], right: [1, 0, 0], left: [-1, 0, 0],
  top: [0, 1, 0], bottom: [0, -1, 0],
};

/** A surface looks at a side when it is turned away from it by less than 60°. */
const FACING = 0.5;

/** The author's sides as sentences, for where there is no object to turn. */
export function sidesSaid(
  views: Partial<Record<Side, Words>> | undefined, side: (side: Side) => string,
): string[] {
  return Object.entries(views ?? {}).map(([name, text]) =>
    `${side(name as Side)}: ${plain(text)}`); // the keys are sides, by the schema
}

/**
 * What each side shows, in words: the author's own, else the titles of the spots that look that
 * way. A side of which nothing is known is left out.
 *
 * @param bounds - The room that the object takes: spots without a `normal` look out of its middle.
 */
export function viewsInWords(
  views: Partial<Record<Side, Words>> | undefined,
  spots: readonly ModelSpot[],
  bounds: ModelFacts['bounds'] | undefined,
  lang: string,
): Partial<Record<Side, Words>> {
  const said: Partial<Record<Side, Words>> = {};
  const centre = bounds?.min.map((low, axis) => (low + (bounds.max[axis] ?? low)) / 2) ?? [0, 0, 0];
  for (const side of allSides) {
    const own = views?.[side];
    if (plain(own)) { said[side] = own as Words; continue; } // it has words, so it is there
    const titles = spots.filter((spot) => looksAt(spot, axes[side], centre))
      .map(({ title }) => plain(title));
    if (titles.length) said[side] = new Intl.ListFormat(lang, { type: 'unit' }).format(titles);
  }
  return said;
}

function looksAt(
  { at, normal }: ModelSpot, axis: readonly number[], centre: readonly number[],
): boolean {
  const way = normal ?? at.map((value, index) => value - (centre[index] ?? 0));
  const length = Math.hypot(...way);
  if (!length) return false;
  return way.reduce((sum, value, index) => sum + value * (axis[index] ?? 0), 0) / length > FACING;
}
