import { en } from './en.js';

/** English UI words of what has points or a long description: it imports this file. */
export const spots = {
  spots: 'Points to touch',
  spotOf: (index: number, count: number, title: string) => `${title}, ${index} of ${count}`,
  spotLabel: (index: number, title: string) => `${index}. ${title}`,
  description: 'Description',
  transcript: 'Transcript',
};

Object.assign(en, spots);
