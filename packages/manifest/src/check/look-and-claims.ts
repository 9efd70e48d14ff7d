import { contrast, MIN_CONTRAST, nearestPassing } from '../contrast.js';
import { isRecord } from '../field.js';
import { colourPattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import { themeColours } from '../theme-properties.js';
import type { Visit } from './visit.js';

type Report = (issue: RawIssue) => void;

/** Reports theme colours that cannot be read, each with the nearest that can. */
export function checkTheme(doc: Record<string, unknown>, report: Report): void {
  const theme = doc['theme'];
  if (!isRecord(theme)) return;
  const colours = ['accent', 'background', 'ink'].filter((key) => key in theme);
  const isReadable = (key: string): boolean =>
    typeof theme[key] === 'string' && colourPattern.test(theme[key]);
  if (!colours.length || !colours.every(isReadable)) return;
  const { base, ...rest } = theme;
  const isBase = base === 'paper' || base === 'gallery';
  // Safe: every colour was just tested, and themeColours reads only these, `base` and `mode`.
  const { background, ink, accent } = themeColours(isBase ? theme : rest);
  const ownInk = 'ink' in theme;
  if ('background' in theme || ownInk) {
    reportPair(
      ownInk ? 'ink' : 'background',
      ownInk ? ink : background,
      ownInk ? background : ink,
      report,
    );
  }
  if ('accent' in theme) reportPair('accent', accent, background, report);
}

function reportPair(key: string, own: string, other: string, report: Report): void {
  const ratio = contrast(own, other);
  if (ratio === undefined || ratio >= MIN_CONTRAST) return;
  const better = nearestPassing(own, other);
  report({
    code: 'VIT207',
    path: ['theme', key],
    name: `${own} ${other}`,
    min: Math.floor(ratio * 10) / 10,
    ...(better !== undefined && { options: [better] }),
  });
}

/** The keys of files that bear out a claim of schema.org's `accessibilityFeature`. */
const evidence: Record<string, readonly string[]> = {
  alternativeText: ['alt'],
  longDescription: ['long'],
  captions: ['captions'],
  transcript: ['transcript'],
  audioDescription: ['described', 'descriptions'],
  signLanguage: ['sign'],
};

/**
 * Reports claims about access that the content does not bear out, as computed from its normal form.
 */
export function checkClaims(
  doc: Record<string, unknown>,
  contradicted: readonly string[],
  report: Report,
): void {
  const access = isRecord(doc['access']) ? doc['access'] : {};
  const features: unknown[] = Array.isArray(access['features']) ? access['features'] : [];
  features.forEach((feature, index) => {
    if (typeof feature !== 'string' || !contradicted.includes(feature)) return;
    report({
      code: 'VIT208',
      path: ['access', 'features', index],
      name: feature,
      expected: 'claim',
      options: evidence[feature] ?? [],
    });
  });
}

/** Reports files under no licence: neither their own, nor the document's. */
export function checkLicence(doc: Record<string, unknown>, field: Visit, report: Report): void {
  const { meta, value, path } = field;
  const isFile = ['image', 'audio', 'video', 'model', 'asset'].includes(meta.kind);
  if (!isFile || !isRecord(value) || doc['license'] !== undefined || value['license'] !== undefined)
    return;
  report({ code: 'VIT407', path: [...path, 'license'], expected: meta.kind });
}
