import { accessStatement } from './access-statement.js';
import { compact } from './compact.js';
import { creditsOf } from './credits.js';
import type { Exhibit, NormalText } from './exhibit.js';
import { languageChain } from './language.js';
import { describeLicense } from './license.js';
import type { PageExhibit } from './page-exhibit.js';
import { readingsWith } from './readings.js';
import type { Resolving } from './resolve-values.js';
import { resolveRich } from './resolve-values.js';
import type { About } from './resolved.js';
import { titlesOfAssets } from './titles.js';

export type { AccessStatement } from './access-statement.js';
export {
  accessFeatures, accessModes, accessStatement, contradictedFeatures,
} from './access-statement.js';
export { jsonLd } from './json-ld.js';
export type { LicenseName } from './license.js';
export { describeLicense } from './license.js';

/**
 * What an exhibit is made from and what it offers to whom, in the languages that it was resolved
 * in: its licence, its access statement, the lines of its credits. Apart from `resolve` of a page,
 * because most visitors never ask.
 *
 * @param resolved - From `resolve` of `@vitrine/manifest/page.js`.
 * @throws {TypeError} When it is from elsewhere: a whole one has all this already.
 */
export function about({ assets, source }: PageExhibit): About {
  if (source === undefined) throw new TypeError('about() needs an exhibit that a page resolved.');
  const { exhibit, options } = source;
  const { base, components, easyWords, languages = [] } = options;
  const chain = languageChain(languages, exhibit.languages, easyWords);
  const resolving: Resolving = { chain, base, assets, issues: [] };
  const titles = titlesOfAssets(exhibit, readingsWith(components));
  const { license } = exhibit;
  return compact<About>({
    license: license === undefined ? undefined : describeLicense(license),
    access: resolveAccess(exhibit, resolving),
    credits: creditsOf(exhibit, titles, resolving),
  });
}

function resolveAccess(exhibit: Exhibit, resolving: Resolving): About['access'] {
  const { contact, conformsTo } = exhibit.access;
  const summary = exhibit.access.summary as NormalText | undefined; // a text of the normal form
  return compact<About['access']>({
    ...accessStatement(exhibit),
    summary: summary && resolveRich(summary, resolving),
    contact,
    conformsTo,
  });
}
