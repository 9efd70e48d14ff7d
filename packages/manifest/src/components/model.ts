import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { choice, flag, idOf, list, object, text } from '../fields.js';
import { asset } from '../fields-asset.js';
import { camera, spot3 } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

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
    autoRotate: optional(flag('True to let it turn slowly by itself.')),
    light: optional(choice(['studio', 'soft', 'raking'], 'How it is lit.')),
    views: optional(object({
      front: optional(text('What is seen from the front.')),
      back: optional(text('What is seen from behind.')),
      left: optional(text('What is seen from the left.')),
      right: optional(text('What is seen from the right.')),
      top: optional(text('What is seen from above.')),
      bottom: optional(text('What is seen from below.')),
    }, 'What each side shows, in words.')),
  }),
  words: interactiveWords.model,
});
