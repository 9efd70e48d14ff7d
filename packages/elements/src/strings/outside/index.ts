import { en } from './en.js';
import type { OutsideStrings } from './en.js';

/** What the tools say that change how an object looks; other languages are loaded when spoken. */
export const outsideWords = {
  english: en,
  loaders: {
    es: async (): Promise<OutsideStrings> => (await import('./es.js')).es,
    fr: async (): Promise<OutsideStrings> => (await import('./fr.js')).fr,
    ar: async (): Promise<OutsideStrings> => (await import('./ar.js')).ar,
    id: async (): Promise<OutsideStrings> => (await import('./id.js')).id,
    ne: async (): Promise<OutsideStrings> => (await import('./ne.js')).ne,
  },
};
