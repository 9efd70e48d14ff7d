import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { choice, list, text } from '../fields.js';
import { answer } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** A question to the public. Element: `<vitrine-vote>`. */
export const vote = defineComponent({
  type: 'vote',
  tag: 'vitrine-vote',
  summary: 'A question to the public.',
  schema: () => ({
    ask: text('The question.'),
    choices: list(answer(), 2, 'The answers to choose from.'),
    show: optional(choice(['after', 'never'], 'When a visitor sees how others voted.')),
  }),
  words: interactiveWords.vote,
});
