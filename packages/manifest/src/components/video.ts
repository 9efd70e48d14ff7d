import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { choice } from '../fields.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** A film. Element: `<vitrine-video>`. */
export const video = defineComponent({
  type: 'video',
  tag: 'vitrine-video',
  summary: 'A film, with captions and description.',
  schema: () => ({
    video: asset('video', 'The film.'),
    signed: optional(choice(
      ['beside', 'instead'],
      'Shows the film in sign language from the start: beside the film, or in its place.',
    )),
  }),
  words: interactiveWords.video,
});
