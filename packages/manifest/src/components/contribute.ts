import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { choice, list, number, rich, text } from '../fields.js';
import { interactiveWords } from './interactive-words.js';

/** Something a visitor leaves behind, with consent. Element: `<vitrine-contribute>`. */
export const contribute = defineComponent({
  type: 'contribute',
  tag: 'vitrine-contribute',
  summary: 'Something a visitor leaves behind, with consent.',
  schema: () => ({
    ask: text('What visitors are asked for.'),
    kinds: list(choice(['text', 'draw', 'voice', 'photo'], 'A way to answer.'), 1,
      'How they may answer.'),
    consent: rich('What happens with it, in words that a visitor agrees to.'),
    moderation: choice(['hold', 'off'], 'Whether somebody looks at it before it is shown.'),
    keepDays: optional(number({ min: 1, whole: true }, 'Days until it is deleted.')),
  }),
  words: interactiveWords.contribute,
});
