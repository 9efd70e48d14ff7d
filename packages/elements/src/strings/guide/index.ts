import { en } from './en.js';
import type { GuideStrings } from './en.js';

/** What an audio guide says, by language. */
export const guideWords = {
  english: en,
  loaders: {
    es: async (): Promise<GuideStrings> => (await import('./es.js')).es,
    fr: async (): Promise<GuideStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<GuideStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<GuideStrings> => (await import('./id.js')).id,
    ne: async (): Promise<GuideStrings> => (await import('./ne.js')).ne,
  },
};
