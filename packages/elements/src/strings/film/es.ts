import type { FilmStrings } from './en.js';

/** Spanish words of a film. */
export const es = {
  described: 'Audiodescripción',
  sign: 'Lengua de signos',
  signAlone: 'Solo lengua de signos',
  fullScreen: 'Pantalla completa',
  silent: 'Esta película no tiene sonido.',
  player: 'Reproductor de película',
  blocked: 'Pulsa Reproducir para ver.',
  trying: 'La película no llega. Se intenta de nuevo.',
  failed: 'No se pudo cargar la película. Aquí están sus palabras.',
  captionsLost: 'No se pudieron cargar los subtítulos de esta película.',
  signFilm: 'La película en lengua de signos',
} satisfies FilmStrings;
