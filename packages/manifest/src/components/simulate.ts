import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { list, object, rich } from '../fields.js';
import { asset } from '../fields-asset.js';
import { when } from '../fields-logic.js';
import { slider } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** Sliders, and the result in words for each state. Element: `<vitrine-simulate>`. */
export const simulate = defineComponent({
  type: 'simulate',
  tag: 'vitrine-simulate',
  summary: 'Sliders, and the result in words for each state.',
  schema: () => ({
    sliders: list(slider(), 1, 'What a visitor can change.'),
    states: list(object({
      when: when('The values of the sliders for which this is so.'),
      text: rich('What happens then, in words.'),
      image: optional(asset('image', 'What it looks like then.')),
    }, 'A result.'), 1, 'The results; the first that fits is shown.'),
  }),
  words: interactiveWords.simulate,
});
