import { en } from './en.js';
import type { InsideStrings } from './en.js';

/** What the tools say that look into an object, by language. */
export const insideWords = {
  english: en,
  loaders: {
    es: async (): Promise<InsideStrings> => (await import('./es.js')).es,
    fr: async (): Promise<InsideStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<InsideStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<InsideStrings> => (await import('./id.js')).id,
    ne: async (): Promise<InsideStrings> => (await import('./ne.js')).ne,
  },
};
