import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { id, idOf, list, object, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { interactiveWords } from './interactive-words.js';

/** Things to put into groups. Element: `<vitrine-sort>`. */
export const sort = defineComponent({
  type: 'sort',
  tag: 'vitrine-sort',
  summary: 'Things to put into groups.',
  schema: () => ({
    groups: list(object({
      id: id('Its name, unique in this game.'),
      title: text('What belongs in it.'),
    }, 'A group.'), 2, 'The groups.'),
    items: list(object({
      text: text('What it is.'),
      image: optional(asset('image', 'A picture of it.')),
      group: idOf('groups', 'The group that it belongs to.'),
    }, 'A thing to sort.'), 1, 'The things to sort.'),
  }),
  words: interactiveWords.sort,
});
