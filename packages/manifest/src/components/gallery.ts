import { defineComponent } from '../define.js';
import { list } from '../fields.js';
import { asset } from '../fields-asset.js';
import { plainWords } from './words.js';

/** Several pictures, one after another. Element: `<vitrine-gallery>`. */
export const gallery = defineComponent({
  type: 'gallery',
  tag: 'vitrine-gallery',
  summary: 'Several pictures, one after another.',
  schema: () => ({ images: list(asset('image', 'A picture.'), 1, 'The pictures, in order.') }),
  words: plainWords.gallery,
});
