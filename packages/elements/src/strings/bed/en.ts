/** English words of a bed: what lies under everything. */
export const en = {
  stop: 'Stop the background sound',
  play: 'Play the background sound',
};

/** Words of a bed in one language. */
export type BedStrings = typeof en;
