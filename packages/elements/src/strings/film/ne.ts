import type { FilmStrings } from './en.js';

/** Nepali words of a film. */
export const ne = {
  described: 'श्रव्य वर्णन',
  sign: 'सांकेतिक भाषा',
  signAlone: 'सांकेतिक भाषा मात्र',
  fullScreen: 'पूरा पर्दा',
  silent: 'यो चलचित्रमा आवाज छैन।',
  player: 'चलचित्र प्लेयर',
  blocked: 'हेर्न बजाउने बटन थिच्नुहोस्।',
  trying: 'चलचित्र आइरहेको छैन। फेरि प्रयास हुँदैछ।',
  failed: 'चलचित्र लोड गर्न सकिएन। यसका शब्द यहाँ छन्।',
  captionsLost: 'यो चलचित्रका क्याप्सन लोड गर्न सकिएन।',
  signFilm: 'सांकेतिक भाषामा चलचित्र',
} satisfies FilmStrings;
