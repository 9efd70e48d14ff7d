import type { Definition } from './define.js';
import type { Exhibit } from './exhibit.js';
import type { About, ResolvedExhibit } from './resolved.js';
import type { Lang } from './text.js';

/** For whom and where an exhibit is resolved. */
export interface ResolveOptions {
  /** The visitor's languages, best first. Without any, the exhibit's own first language. */
  languages?: readonly Lang[];
  /** The address of the manifest: paths start from its folder. */
  base: string | URL;
  /** True when the visitor asked for plain language, where there is some. */
  easyWords?: boolean;
  /** Third parties' component types, the same as for `load`. */
  components?: readonly Definition[];
}

/** An exhibit as a page has it: without what only few visitors or museums need. */
export interface PageExhibit extends Omit<ResolvedExhibit, keyof About | 'theme'> {
  /** `properties` only where somebody added them: `themeProperties` of `look.js` makes them. */
  theme: Omit<ResolvedExhibit['theme'], 'properties'> & Partial<ResolvedExhibit['theme']>;
  /** What it was resolved from, so that `about` can follow. Not JSON; absent in a whole one. */
  source?: { exhibit: Exhibit; options: ResolveOptions };
}
