import { en } from './en.js';
import type { FilmStrings } from './en.js';

/** What a film says, by language; English is at hand, the others are loaded when spoken. */
export const filmWords = {
  english: en,
  loaders: {
    es: async (): Promise<FilmStrings> => (await import('./es.js')).es,
    fr: async (): Promise<FilmStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<FilmStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<FilmStrings> => (await import('./id.js')).id,
    ne: async (): Promise<FilmStrings> => (await import('./ne.js')).ne,
  },
};
