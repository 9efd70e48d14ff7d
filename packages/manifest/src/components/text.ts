import { defineComponent } from '../define.js';
import { plainWords } from './words.js';

/** Running text. Element: `<vitrine-text>`. */
export const text = defineComponent({
  type: 'text',
  tag: 'vitrine-text',
  summary: 'Running text.',
  schema: () => ({}),
  words: plainWords.text,
});
