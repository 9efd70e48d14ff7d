import { about } from './about.js';
import type { Exhibit } from './exhibit.js';
import { knowInteractive } from './interactive.js';
import type { ResolveOptions } from './page-exhibit.js';
import { resolvePage } from './resolve-page.js';
import type { ResolvedExhibit } from './resolved.js';
import { themeProperties } from './theme-properties.js';

/**
 * An exhibit in one visitor's languages: texts chosen and parsed, addresses absolute, credits and
 * the access statement computed. Quick enough to run again whenever the language changes. A path
 * that leads out of the exhibit's folder becomes `''`, with a problem; it never reaches the page.
 *
 * @param exhibit - The answer of `load`, which is not changed.
 */
export function resolve(exhibit: Exhibit, options: ResolveOptions): ResolvedExhibit {
  knowInteractive();
  const page = resolvePage(exhibit, options);
  const { source: _, theme, ...resolved } = page;
  return {
    ...resolved,
    theme: { ...theme, properties: themeProperties(exhibit.theme) },
    ...about(page),
  };
}
