import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { choice, list, object, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** Two or more pictures registered on one another. Element: `<vitrine-compare>`. */
export const compare = defineComponent({
  type: 'compare',
  tag: 'vitrine-compare',
  summary: 'Two or more pictures registered on one another.',
  schema: () => ({
    layers: list(object({
      image: asset('image', 'The picture.'),
      title: optional(text('What this layer shows: "1950", "X-ray".')),
    }, 'A layer.'), 2, 'The pictures, from the bottom up.'),
    mode: optional(choice(['slide', 'fade', 'lens'], 'How they change: a slider, a fade, a lens.')),
  }),
  words: interactiveWords.compare,
});
