import { defineComponent } from '../define.js';
import { list, object } from '../fields.js';
import { answer } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** Things that belong together. Element: `<vitrine-pairs>`. */
export const pairs = defineComponent({
  type: 'pairs',
  tag: 'vitrine-pairs',
  summary: 'Things that belong together.',
  schema: () => ({
    pairs: list(object({ a: answer(), b: answer() }, 'Two things.'), 1, 'What belongs together.'),
  }),
  words: interactiveWords.pairs,
});
