import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { id, idOf, list, object, rich } from '../fields.js';
import { asset } from '../fields-asset.js';
import { answer } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** A branching story. Element: `<vitrine-story>`. */
export const story = defineComponent({
  type: 'story',
  tag: 'vitrine-story',
  summary: 'A branching story.',
  schema: () => ({
    start: idOf('steps', 'The step that it begins with.'),
    steps: list(object({
      id: id('Its name, unique in this story.'),
      text: rich('What is told.'),
      image: optional(asset('image', 'What is seen.')),
      audio: optional(asset('audio', 'What is heard.')),
      choices: optional(list(answer(), 0, 'The ways on; none ends the story.')),
    }, 'A step.'), 1, 'The steps.'),
  }),
  words: interactiveWords.story,
});
