import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { flag, idOf, list } from '../fields.js';
import { asset } from '../fields-asset.js';
import { spot } from '../fields-spot.js';
import { plainWords } from './words.js';

/** A picture, with touchable spots and deep zoom where wanted. Element: `<vitrine-image>`. */
export const image = defineComponent({
  type: 'image',
  tag: 'vitrine-image',
  summary: 'A picture, with touchable spots and deep zoom where wanted.',
  schema: () => ({
    image: asset('image', 'The picture.'),
    zoom: optional(flag('True to let visitors look closer.')),
    spots: optional(list(spot(), 0, 'Points on the picture that open.')),
    tour: optional(list(idOf('spots', 'A spot.'), 0, 'An ordered walk over the spots.')),
  }),
  words: plainWords.image,
});
