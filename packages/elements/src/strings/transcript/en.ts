/** English words of a transcript: they define the keys. */
export const en = {
  follow: 'Follow along',
  search: 'Search',
  searchWords: 'Search these words',
  hits: (count: number) =>
    (count === 0 ? 'Nothing found' : count === 1 ? 'Found in 1 line' : `Found in ${count} lines`),
  hitOf: (index: number, count: number) => `${index} of ${count}`,
  nextHit: 'Next hit',
  previousHit: 'Previous hit',
  saveText: 'Save the words',
  saveTimed: 'Save with times',
  noWords: 'There are no words for this recording.',
  wordsLost: 'The words of this recording could not be loaded.',
};

/** The words of a transcript in one language. */
export type TranscriptStrings = typeof en;
