import { defineComponent } from '../define.js';
import { once, optional } from '../field.js';
import { choice, flag, idOf, line, list, object, rich, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { camera, spot3 } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** What visitors may do with an object besides turning it. */
const tools = [
  'measure', 'slice', 'explode', 'parts', 'variants', 'clips', 'light', 'compare', 'scale',
  'picture',
] as const;

const sides = once(() => object({
  front: optional(text('What is seen from the front.')),
  back: optional(text('What is seen from behind.')),
  left: optional(text('What is seen from the left.')),
  right: optional(text('What is seen from the right.')),
  top: optional(text('What is seen from above.')),
  bottom: optional(text('What is seen from below.')),
}, 'What each side shows, in words.'));

const named = once(() => object({
  name: line('Its name in the file.'),
  title: text('What visitors call it.'),
  text: optional(rich('More about it.')),
}, 'Something in the file, in words.'));

const second = once(() => object({
  model: asset('model', 'The second object.'),
  title: optional(text('What the second object is.')),
}, 'A second object beside it, turned together with it.'));

/** A 3D object. Element: `<vitrine-model>`. */
export const model = defineComponent({
  type: 'model',
  tag: 'vitrine-model',
  summary: 'A 3D object that visitors turn.',
  schema: () => ({
    model: asset('model', 'The 3D object.'),
    camera: optional(camera()),
    spots: optional(list(spot3(), 0, 'Points on the object that open.')),
    tour: optional(list(idOf('spots', 'A spot.'), 0, 'An ordered walk over the spots.')),
    opens: optional(choice(['panel', 'dialog'], 'How a spot opens: below the object, or over it.')),
    autoRotate: optional(flag('True to let it turn slowly by itself.')),
    light: optional(choice(['studio', 'soft', 'raking'], 'How it is lit.')),
    views: optional(sides()),
    tools: optional(list(choice(tools, 'A tool.'), 0,
      'What visitors may do besides turning it, in the order of its controls.')),
    variant: optional(line('The surface that it begins with, by its name in the file.')),
    variants: optional(list(named(), 0, 'The surfaces in the file, in words.')),
    animation: optional(line('The movement that plays from the start, by its name in the file.')),
    clips: optional(list(named(), 0, 'The movements in the file, in words.')),
    parts: optional(list(named(), 0, 'The parts of it, by the names of their nodes, in words.')),
    compare: optional(second()),
    scale: optional(choice(['coin', 'hand', 'person'], 'What stands beside it in true size.')),
    ar: optional(flag("True to let phones put it into the visitor's own room.")),
  }),
  words: interactiveWords.model,
});
