import { load } from '../load.js';
import { resolve } from '../resolve.js';
import type { ResolvedExhibit } from '../resolved.js';

/** Where the manifest lies. */
export const base = 'https://museum.example/dove/vitrine.json';
/** An audio walk in three languages with a film; some words are not in all of them. */
export const walls = {
  vitrine: 1,
  title: { en: 'Walls that speak', fr: 'Les murs parlent', ar: 'جدران تتكلم' },
  languages: ['en', 'fr', 'ar'],
  navigation: 'list',
  license: 'CC-BY-NC-4.0',
  summary: { en: 'A *walk*.', fr: 'Une *marche*.' },
  scenes: [
    {
      id: 'dove',
      title: { en: 'The dove', fr: 'La colombe', ar: 'الحمامة' },
      stop: { number: '1', place: 'Bethlehem', geo: [31.7, 35.2], radius: 25 },
      text: { en: 'Look **up**.', 'en-x-plain': 'Look.', ar: 'انظر إلى الأعلى' },
      image: {
        src: 'dove.jpg',
        credit: 'Photo: A',
        license: 'CC0-1.0',
        alt: { en: 'A white dove', fr: 'Colombe blanche', ar: 'حمامة بيضاء' },
        sources: [{ src: 'dove-s.webp', width: 400 }],
      },
      audio: {
        src: { en: '1-en.mp3', fr: '1-fr.mp3' },
        transcript: { en: 'The dove has landed', fr: 'La colombe' },
        captions: { en: 'c.en.vtt', fr: 'c.fr.vtt' },
      },
      content: [
        {
          type: 'quote',
          title: { en: 'Said' },
          quote: { en: 'Peace.', fr: 'Paix.' },
          by: 'Somebody',
          when: { seen: true },
        },
      ],
    },
    {
      id: 'film',
      title: { en: 'A film' },
      sign: { src: 'sign.mp4', alt: 'Signed', captions: 's.vtt', described: 'not-needed' },
      content: [
        {
          type: 'video',
          video: {
            src: 'f.mp4',
            poster: 'f.jpg',
            alt: 'A film',
            captions: 'f.vtt',
            described: { en: 'fd.mp4' },
            transcript: 'All that is *said*.',
          },
        },
        { type: 'acme:x', title: 'Card', text: 'Words' },
      ],
    },
  ],
};
/** The walk as visitors of these languages get it. */
export const inLanguages = (...languages: string[]): ResolvedExhibit =>
  resolve(load(walls), { languages, base });
