import { en } from './en.js';
import type { RoomStrings } from './en.js';

/** What is said while an object stands in the visitor's own room, by language. */
export const roomWords = {
  english: en,
  loaders: {
    es: async (): Promise<RoomStrings> => (await import('./es.js')).es,
    fr: async (): Promise<RoomStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<RoomStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<RoomStrings> => (await import('./id.js')).id,
    ne: async (): Promise<RoomStrings> => (await import('./ne.js')).ne,
  },
};
