import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { date, list, object, rich, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** Dated events in order. Element: `<vitrine-timeline>`. */
export const timeline = defineComponent({
  type: 'timeline',
  tag: 'vitrine-timeline',
  summary: 'Dated events in order.',
  schema: () => ({
    events: list(object({
      date: date('When it was, or began: 1896, 1896-05, -0044-03-15, 1890~.'),
      end: optional(date('When it ended.')),
      title: text('What happened.'),
      text: optional(rich('More about it.')),
      image: optional(asset('image', 'A picture of it.')),
    }, 'An event.'), 1, 'What happened, in order.'),
  }),
  words: interactiveWords.timeline,
});
