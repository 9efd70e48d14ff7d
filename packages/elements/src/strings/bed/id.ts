import type { BedStrings } from './en.js';

/** Indonesian words of a bed. */
export const id = {
  stop: 'Hentikan suara latar',
  play: 'Putar suara latar',
} satisfies BedStrings;
