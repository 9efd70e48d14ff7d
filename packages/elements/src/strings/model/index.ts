import { en } from './en.js';
import type { ModelStrings } from './en.js';

/** What a 3D object says, by language; English is at hand, the others are loaded when spoken. */
export const modelWords = {
  english: en,
  loaders: {
    es: async (): Promise<ModelStrings> => (await import('./es.js')).es,
    fr: async (): Promise<ModelStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<ModelStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<ModelStrings> => (await import('./id.js')).id,
    ne: async (): Promise<ModelStrings> => (await import('./ne.js')).ne,
  },
};
