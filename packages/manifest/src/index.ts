export type * from './access.js';
export type * from './asset.js';
export type * from './component.js';
export type * from './exhibit.js';
export type * from './logic.js';
export type * from './problem.js';
export type * from './resolved.js';
export type * from './spot.js';
export type * from './text.js';
export type * from './theme.js';

export { assetKind, kindOfPath } from './asset-kind.js';
export { builtins } from './builtins.js';
export { dateInWords } from './date-in-words.js';
export type { ComponentDefinition, Definition, InWords, WordsProps } from './define.js';
export { defineComponent, defineExhibit, schemaOf } from './define.js';
export { wordsOf } from './words-of.js';
export type { AssetKind, Field, FieldKind, FieldMeta, Schema, Shape } from './field.js';
export { kindOf, optional } from './field.js';
export {
  address,
  alt,
  choice,
  colour,
  date,
  flag,
  id,
  idOf,
  json,
  lang,
  line,
  list,
  number,
  numbers,
  object,
  path,
  paths,
  record,
  rich,
  text,
  url,
  value,
  yes,
} from './fields.js';
export { asset } from './fields-asset.js';
export { actions, when } from './fields-logic.js';
export { answer, camera, place, slider, spot, spot3 } from './fields-spot.js';
export { forbiddenKeys, limits } from './limits.js';
export type { ProblemCode, RawIssue } from './problem-codes.js';
export { problemCodes } from './problem-codes.js';
export { briefProblem } from './problems.js';
export { validate } from './validate.js';

export { applyAdd, applySet, matches } from './evaluate.js';
export type { State } from './evaluate.js';
export { contrast, MIN_CONTRAST, nearestPassing } from './contrast.js';
export type { FetchOptions } from './fetch.js';
export { fetchExhibit } from './fetch.js';
export { canonicalTag, direction, isPlain, pickText, withoutPlain } from './language.js';
export type { LicenseName } from './license.js';
export { describeLicense } from './license.js';
export type { LoadOptions } from './read.js';
export { load } from './load.js';
export { parseMarkdown, plainText } from './markdown.js';
export type { Migration, MigrationEdit } from './migrate/migrate.js';
export { CURRENT_VERSION, migrate, migrationEdits } from './migrate/migrate.js';
export type { NormalizeOptions } from './normalize.js';
export { normalize } from './normalize.js';
export { themeColours, themeProperties } from './theme-properties.js';
export { slug, UniqueIds } from './slug.js';
export type { AccessStatement } from './access-statement.js';
export { accessFeatures, accessModes, accessStatement, contradictedFeatures } from './access-statement.js';
export { jsonLd } from './json-ld.js';
export type { PageExhibit, ResolveOptions } from './page-exhibit.js';
export { resolve } from './resolve.js';
export type { Step } from './walk.js';
export { walk } from './walk.js';
export type { AssetReport, Coverage, ExhibitReport, MissingAlternative, ReportOptions } from './report.js';
export { report } from './report.js';
