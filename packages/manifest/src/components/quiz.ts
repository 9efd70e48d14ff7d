import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { id, list, object, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { answer } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** Questions with choices. Element: `<vitrine-quiz>`. */
export const quiz = defineComponent({
  type: 'quiz',
  tag: 'vitrine-quiz',
  summary: 'Questions with choices.',
  schema: () => ({
    questions: list(object({
      id: optional(id('Its name, unique in this quiz.')),
      ask: text('The question.'),
      image: optional(asset('image', 'The picture that it is about.')),
      choices: list(answer(), 2, 'The answers to choose from.'),
    }, 'A question.'), 1, 'The questions, in order.'),
  }),
  words: interactiveWords.quiz,
});
