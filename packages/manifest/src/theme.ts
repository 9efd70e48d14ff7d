import type { Image, Ref } from './asset.js';
/**
 * The museum's look. Colours are `#rgb` or `#rrggbb`; contrast is computed and below 4.5 : 1 is an
 * error.
 */
export interface Theme {
  base?: 'paper' | 'gallery';
  accent?: string;
  background?: string;
  ink?: string;
  font?: string;
  logo?: Ref<Image>;
  mode?: 'light' | 'dark' | 'auto';
}
