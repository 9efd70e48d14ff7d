import { devanagari } from '../devanagari.js';
import type { TranscriptStrings } from './en.js';

/** Nepali words of a transcript. */
export const ne = {
  follow: 'सँगसँगै पढ्नुहोस्',
  search: 'खोज्नुहोस्',
  searchWords: 'यो पाठमा खोज्नुहोस्',
  hits: (count: number) =>
    (count === 0 ? 'केही भेटिएन' : `${devanagari(count)} पङ्क्तिमा भेटियो`),
  hitOf: (index: number, count: number) => `${devanagari(count)} मध्ये ${devanagari(index)}`,
  nextHit: 'अर्को नतिजा',
  previousHit: 'अघिल्लो नतिजा',
  saveText: 'पाठ बचत गर्नुहोस्',
  saveTimed: 'समयसहित बचत गर्नुहोस्',
  noWords: 'यो रेकर्डिङको पाठ छैन।',
  wordsLost: 'यो रेकर्डिङको पाठ लोड गर्न सकिएन।',
} satisfies TranscriptStrings;
