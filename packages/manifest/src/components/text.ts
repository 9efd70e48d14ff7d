import { defineComponent } from '../define.js';

/** Running text. Element: `<vitrine-text>`. */
export const text = defineComponent({
  type: 'text',
  tag: 'vitrine-text',
  summary: 'Running text.',
  schema: () => ({}),
  words: () => [],
});
