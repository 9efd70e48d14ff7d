import { plain } from '../base/props.js';
import type { ElementAction } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import type { Finding } from './chooser.js';
import type { Keypad } from './keypad.js';
import { nameOf } from './sentences.js';
import { around } from './stops.js';
import type { Guide, Stop } from './stops.js';
import type { TakeAlong } from './take-along.js';

/** What a visitor can do with a guide depends on this. */
export interface ActionParts {
  stops: readonly Stop[];
  stop: Stop | undefined;
  words: GuideStrings;
  ways: readonly Finding[];
  way: Finding;
  keypad: Keypad;
  along: TakeAlong;
  plays: boolean;
  /** What is on screen: the ways to a stop, the stop, the player that stays in sight. */
  shows: { chooser: boolean; stop: boolean; dock: boolean };
  find: (way: Finding) => void;
  play: (stop: Stop) => void;
  showAll: () => void;
  toggle: () => void;
  open: () => void;
  /** Scenes that are no stops. */
  others: Guide['others'];
  go: (scene: string) => void;
  advance: () => void;
  whereAmI: () => void;
  /** What can be done with the map. */
  placeActions: readonly ElementAction[];
}

/** Everything that a visitor can do with a guide now. */
export function guideActions(parts: ActionParts): ElementAction[] {
  const { stops, words, along, shows } = parts;
  if (stops.length === 0) return [];
  return [
    ...(shows.stop ? stopActions(parts) : []),
    ...(shows.chooser ? chooserActions(parts) : []),
    of('whereAmI', words.whereAmI, parts.whereAmI),
    of('advance', words.advance, parts.advance),
    ...along.actions(),
    ...(shows.dock ? dockActions(parts) : []),
  ];
}

function chooserActions(parts: ActionParts): ElementAction[] {
  const { stops, words, ways, way, keypad, find, play } = parts;
  return [
    ...(ways.length > 1
      ? ways.map((one) => of(`find:${one}`, words[one], () => { find(one); })) : []),
    ...(way === 'keypad' ? keypad.actions() : stops.map((stop) =>
      of(`stop:${stop.id}`, nameOf(stop, words), () => { play(stop); }))),
    ...(way === 'map' ? parts.placeActions : []),
    ...(way === 'list' ? parts.others.map(({ id, title }) =>
      of(`go:${id}`, plain(title), () => { parts.go(id); })) : []),
  ];
}

function dockActions({ stop, words, plays, toggle, open }: ActionParts): ElementAction[] {
  if (!stop) return [];
  return [
    of('toggle', plays ? words.pause : words.play, toggle),
    of('openStop', words.open(nameOf(stop, words)), open),
  ];
}

function stopActions(parts: ActionParts): ElementAction[] {
  const { stops, stop, words, play, shows } = parts;
  if (!stop) return [];
  const { previous, next } = around(stops, stop.id);
  const beside = (name: 'previousStop' | 'nextStop', one: Stop | undefined): ElementAction[] =>
    (one ? [of(name, words.toStop(words[name], nameOf(one, words)), () => { play(one); })] : []);
  return [
    ...(shows.chooser ? [] : [of('allStops', words.allStops, parts.showAll)]),
    ...beside('previousStop', previous), ...beside('nextStop', next),
    ...(stop.hasMore ? [of('more', words.more, () => { parts.go(stop.id); })] : []),
  ];
}

function of(name: string, label: string, run: () => void): ElementAction {
  return { name, label, run };
}
