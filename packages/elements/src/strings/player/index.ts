import { en } from './en.js';
import type { PlayerStrings } from './en.js';

/** What sound and film say, by language. */
export const playerWords = {
  english: en,
  loaders: {
    es: async (): Promise<PlayerStrings> => (await import('./es.js')).es,
    fr: async (): Promise<PlayerStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<PlayerStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<PlayerStrings> => (await import('./id.js')).id,
    ne: async (): Promise<PlayerStrings> => (await import('./ne.js')).ne,
  },
};
