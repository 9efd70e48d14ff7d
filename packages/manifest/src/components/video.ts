import { defineComponent } from '../define.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** A film. Element: `<vitrine-video>`. */
export const video = defineComponent({
  type: 'video',
  tag: 'vitrine-video',
  summary: 'A film, with captions and description.',
  schema: () => ({ video: asset('video', 'The film.') }),
  words: interactiveWords.video,
});
