import { plain } from '../base/props.js';
import { spoken } from '../player/time.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { around } from './stops.js';
import type { Stop } from './stops.js';

/** A stop by its number and its title. */
export function nameOf({ number, title }: Stop, words: GuideStrings): string {
  return number ? words.stopTitle(number, plain(title)) : plain(title);
}

/** Where a visitor comes in by a link. */
export function atPlace(stop: Stop, seconds: number, words: GuideStrings, lang: string): string {
  return words.goOnAt(nameOf(stop, words), spoken(seconds, lang));
}

/** What "Where am I?" is answered from. */
export interface Place {
  stops: readonly Stop[];
  current: string;
  words: GuideStrings;
  lang: string;
  /** Seconds. */
  time: number;
  /** Seconds, `NaN` until somebody knows. */
  duration: number;
  /** The nearest stop on the earth, as a sentence; `''` where nobody asked. */
  nearest: string;
}

/** Where a visitor is: in the guide, in the stop, and on the earth where they allowed that. */
export function whereAmI(place: Place): string {
  const { stops, current, words, lang, time, duration, nearest } = place;
  const stop = stops.find(({ id }) => id === current);
  const sentences: string[] = [];
  if (stop) {
    const { next } = around(stops, stop.id);
    sentences.push(words.youHear(nameOf(stop, words), stops.indexOf(stop) + 1, stops.length));
    if (duration > 0) sentences.push(words.timeOf(spoken(time, lang), spoken(duration, lang)));
    if (next) sentences.push(words.nextIs(nameOf(next, words)));
  } else sentences.push(words.chosenNone(stops.length));
  if (nearest) sentences.push(nearest);
  return sentences.join(' ');
}
