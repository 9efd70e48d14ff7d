import { en } from './en.js';
import type { TranscriptStrings } from './en.js';

/** What a transcript says, by language; English is at hand, the others are loaded when spoken. */
export const transcriptWords = {
  english: en,
  loaders: {
    es: async (): Promise<TranscriptStrings> => (await import('./es.js')).es,
    fr: async (): Promise<TranscriptStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<TranscriptStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<TranscriptStrings> => (await import('./id.js')).id,
    ne: async (): Promise<TranscriptStrings> => (await import('./ne.js')).ne,
  },
};
