import type { BedStrings } from './en.js';

/** Spanish words of a bed. */
export const es = {
  stop: 'Detener el sonido de fondo',
  play: 'Reproducir el sonido de fondo',
} satisfies BedStrings;
