import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** A sound. Element: `<vitrine-audio>`. */
export const audio = defineComponent({
  type: 'audio',
  tag: 'vitrine-audio',
  summary: 'A sound, with its words.',
  schema: () => ({
    audio: asset('audio', 'The sound.'),
    image: optional(asset('image', 'The picture that stands beside it.')),
  }),
  words: interactiveWords.audio,
});
