import { defineComponent } from '../define.js';
import { optional } from '../field.js';
import { list, numbers } from '../fields.js';
import { asset } from '../fields-asset.js';
import { place } from '../fields-spot.js';
import { interactiveWords } from './interactive-words.js';

/** Places on a picture or on the earth. Element: `<vitrine-map>`. */
export const map = defineComponent({
  type: 'map',
  tag: 'vitrine-map',
  summary: 'Places on a picture or on the earth.',
  schema: () => ({
    image: optional(asset('image', 'The picture of the map.')),
    bounds: optional(numbers<[number, number, number, number]>([4], { min: -180, max: 180 },
      'South, west, north and east in degrees; places are then [lat, lon].')),
    places: list(place(), 1, 'The places.'),
  }),
  words: interactiveWords.map,
});
