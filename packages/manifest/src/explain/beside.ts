import type { Whereabouts } from './whereabouts.js';

/** A file of the same name with another ending: `film.vtt` for `film.mp4`. */
export function beside(where: Whereabouts, ending: string, otherwise: string): string {
  const { parent } = where;
  const src = parent?.['src'];
  if (typeof src !== 'string' || src.length > 80 || !/^[\w./ -]+$/.test(src)) return otherwise;
  return src.replace(/(?:\.[a-z0-9]+)?$/i, ending);
}
