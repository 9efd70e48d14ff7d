import type { FilmStrings } from './en.js';

/** French words of a film. */
export const fr = {
  described: 'Audiodescription',
  sign: 'Langue des signes',
  signAlone: 'Langue des signes seule',
  fullScreen: 'Plein écran',
  silent: 'Ce film est sans son.',
  player: 'Lecteur de film',
  blocked: 'Touchez le bouton de lecture pour regarder.',
  trying: 'Le film ne vient pas. Nouvel essai.',
  failed: 'Le film n’a pas pu être chargé. Voici ses mots.',
  captionsLost: 'Les sous-titres de ce film n’ont pas pu être chargés.',
  signFilm: 'Le film en langue des signes',
} satisfies FilmStrings;
