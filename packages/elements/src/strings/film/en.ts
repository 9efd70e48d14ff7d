/** English words of a film: they define the keys. */
export const en = {
  described: 'Audio description',
  sign: 'Sign language',
  signAlone: 'Only sign language',
  fullScreen: 'Full screen',
  silent: 'This film has no sound.',
  player: 'Film player',
  blocked: 'Press Play to watch.',
  trying: 'The film does not come. Trying again.',
  failed: 'The film could not be loaded. Its words are here instead.',
  captionsLost: 'The captions of this film could not be loaded.',
  signFilm: 'The film in sign language',
};

/** Words of a film in one language. */
export type FilmStrings = typeof en;
