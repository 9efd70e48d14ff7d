import { en } from './en.js';
import type { BedStrings } from './en.js';

/** What a bed says, by language; English is at hand, the others are loaded when spoken. */
export const bedWords = {
  english: en,
  loaders: {
    es: async (): Promise<BedStrings> => (await import('./es.js')).es,
    fr: async (): Promise<BedStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<BedStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<BedStrings> => (await import('./id.js')).id,
    ne: async (): Promise<BedStrings> => (await import('./ne.js')).ne,
  },
};
