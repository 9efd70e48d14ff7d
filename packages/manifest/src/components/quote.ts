import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { rich, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { plainWords } from './words.js';

/** Somebody's words, with who said them. Element: `<vitrine-quote>`. */
export const quote = defineComponent({
  type: 'quote',
  tag: 'vitrine-quote',
  summary: 'Somebody\'s words, with who said them.',
  schema: () => ({
    quote: rich('The words, without quotation marks.'),
    by: text('Who said them.'),
    image: optional(asset('image', 'A picture of who said them.')),
  }),
  words: plainWords.quote,
});
