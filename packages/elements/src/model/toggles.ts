import type { Strings } from '../strings/en.js';
import type { LooseSpot, SpotWalk } from '../spots/spot-walk.js';
import type { ModelStrings } from '../strings/model/en.js';
import { infoIcon, listIcon, tourIcon } from '../styles/icons.js';
import { roomIcon, sidesIcon } from '../styles/model-icons.js';

/** A control that opens or closes something; without `open` it just does something. */
export interface Toggle {
  name: string; label: string; drawing?: unknown; open?: boolean;
  /** What it opens is still on its way; only its place is there. */
  isComing?: boolean;
}

/** What decides which things an object can open. */
export interface ToggleParts {
  strings: Strings;
  words: ModelStrings;
  walk: SpotWalk | undefined;
  spots: readonly LooseSpot[];
  tour: readonly string[];
  /** The object is on screen. */
  isShown: boolean;
  /** There is a longer description, and nothing else shows it. */
  isDescribed: boolean;
  /** The visitor's phone can put it into their own room. */
  hasRoom: boolean;
}

/** What the bar below the object opens, in its order. */
export function toggles(parts: ToggleParts): Toggle[] {
  const { strings, words, walk, spots, isShown } = parts;
  const ids = new Set(spots.map(({ id }) => id));
  const list: Toggle[] = [];
  if (parts.tour.some((id) => ids.has(id))) {
    const open = walk?.touring ?? false;
    list.push({ name: 'tour', drawing: tourIcon, open,
      label: open ? strings.endTour : strings.startTour });
  }
  const add = (name: string, label: string, drawing: unknown, panel = name): void => {
    list.push({ name, label, drawing, open: walk?.panel === panel });
  };
  if (isShown && spots.length > 0) add('list', strings.spotList, listIcon);
  if (isShown) add('sides', words.sides, sidesIcon);
  if (parts.isDescribed) add('describe', words.showDescription, infoIcon, 'description');
  if (parts.hasRoom) list.push({ name: 'ar', label: words.inYourRoom, drawing: roomIcon });
  return list;
}
