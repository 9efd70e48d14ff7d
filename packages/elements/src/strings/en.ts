import type { gallery } from './en-gallery.js';
import type { more } from './en-more.js';
import type { spots } from './en-spots.js';

/**
 * English UI words: this file and its neighbours `en-…` define the keys. Every other language
 * `satisfies Strings`, so that a missing key fails the build. Keys name the meaning, not the place.
 *
 * Here is what every exhibit says at once; what only some parts say comes with these parts.
 */
export const en = {
  number: (value: number) => String(value),
  back: 'Back',
  next: 'Next',
  previous: 'Previous',
  home: 'Start',
  scenes: 'Scenes',
  allScenes: 'All scenes',
  restart: 'From the start',
  close: 'Close',
  language: 'Language',
  chooseLanguage: 'Choose a language',
  access: 'Access',
  accessTitle: 'Reading and access',
  about: 'About',
  aboutTitle: 'About this exhibit',
  madeBy: 'Made by',
  retry: 'Try again',
  loading: 'Loading',
  pictureFailed: 'The picture could not be loaded. Its description is here instead.',
  partFailed: 'This part could not be shown. Its words are here instead.',
  partMissing: 'This part of the exhibit is missing.',
  exhibitFailed: 'This exhibit cannot be shown just now.',
  exhibitFailedHint: 'Check the connection, then try again.',
  nothingHere: 'There is nothing in this exhibit yet.',
  lastOf: (count: number) => `${count} of ${count}, the last`,
  sceneOf: (index: number, count: number) => `${index} of ${count}`,
  nowShowing: (title: string) => `Now showing: ${title}`,
  spotList: 'List of points',
  startTour: 'Start the tour',
  endTour: 'End the tour',
  showDescription: 'Describe the picture',
  visited: 'Seen',
  sceneCount: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  seenOf: (seen: number, count: number) => `${seen} of ${count} seen`,
  inThisExhibit: 'In this exhibit',
  exhibitControls: 'Exhibit controls',
};

/** UI words of one language. */
export type Strings = typeof en & typeof gallery & typeof more & typeof spots;
