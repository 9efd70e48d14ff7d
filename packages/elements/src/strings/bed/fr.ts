import type { BedStrings } from './en.js';

/** French words of a bed. */
export const fr = {
  stop: 'Couper le fond sonore',
  play: 'Écouter le fond sonore',
} satisfies BedStrings;
