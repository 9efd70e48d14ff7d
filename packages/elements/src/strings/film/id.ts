import type { FilmStrings } from './en.js';

/** Indonesian words of a film. */
export const id = {
  described: 'Deskripsi audio',
  sign: 'Bahasa isyarat',
  signAlone: 'Hanya bahasa isyarat',
  fullScreen: 'Layar penuh',
  silent: 'Film ini tanpa suara.',
  player: 'Pemutar film',
  blocked: 'Tekan Putar untuk menonton.',
  trying: 'Film tidak datang. Mencoba lagi.',
  failed: 'Film tidak dapat dimuat. Kata-katanya ada di sini.',
  captionsLost: 'Takarir film ini tidak dapat dimuat.',
  signFilm: 'Film dalam bahasa isyarat',
} satisfies FilmStrings;
