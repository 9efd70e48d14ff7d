import type { BedStrings } from './en.js';

/** Nepali words of a bed. */
export const ne = {
  stop: 'पृष्ठभूमिको आवाज रोक्नुहोस्',
  play: 'पृष्ठभूमिको आवाज बजाउनुहोस्',
} satisfies BedStrings;
