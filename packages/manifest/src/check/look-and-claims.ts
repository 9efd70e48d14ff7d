import { contrast, MIN_CONTRAST, nearestPassing } from '../contrast.js';
import { isRecord } from '../field.js';
import { colourPattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import { themeColours } from '../theme-properties.js';
import type { Theme } from '../theme.js';
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
  // Safe: every colour was just tested, and themeColours reads only these and two words.
  const { background, ink, accent } = themeColours(theme as Theme);
  const ownInk = 'ink' in theme;
  if ('background' in theme || ownInk) {
    reportPair(ownInk ? 'ink' : 'background', ownInk ? ink : background, ownInk ? background : ink, report);
  }
  if (accent !== undefined) reportPair('accent', accent, background, report);
}

function reportPair(key: string, own: string, other: string, report: Report): void {
  const ratio = contrast(own, other);
  if (ratio === undefined || ratio >= MIN_CONTRAST) return;
  const better = nearestPassing(own, other);
  report({
    code: 'VIT207', path: ['theme', key], name: `${own} ${other}`, min: Math.floor(ratio * 10) / 10,
    ...(better !== undefined && { options: [better] }),
  });
}

/** What must be somewhere in the content for a feature to be claimed: a key of a file. */
const evidence: Record<string, readonly string[]> = {
  alternativeText: ['alt'], longDescription: ['long'], captions: ['captions'],
  closedCaptions: ['captions'], openCaptions: ['captions'], transcript: ['transcript'],
  audioDescription: ['described'], signLanguage: ['sign'],
};

/** Notes which keys of files the content has. */
export function noteEvidence(field: Visit, found: Set<string>): void {
  const key = field.path.at(-1);
  const { kind } = field.meta;
  if (typeof key !== 'string' || field.value === undefined || field.value === 'not-needed') return;
  if (kind === 'paths' || kind === 'text' || kind === 'rich' || kind === 'video') found.add(key);
}

/** Reports claims about access that nothing in the content bears out. */
export function checkClaims(
  doc: Record<string, unknown>, found: ReadonlySet<string>, report: Report,
): void {
  const access = isRecord(doc['access']) ? doc['access'] : {};
  const features: unknown[] = Array.isArray(access['features']) ? access['features'] : [];
  features.forEach((feature, index) => {
    const keys = typeof feature === 'string' && Object.hasOwn(evidence, feature) && evidence[feature];
    if (keys && !keys.some((key) => found.has(key))) {
      report({
        code: 'VIT208', path: ['access', 'features', index], name: String(feature), expected: 'claim',
        options: keys,
      });
    }
  });
}

/** Reports files under no licence: neither their own, nor the document's. */
export function checkLicence(doc: Record<string, unknown>, field: Visit, report: Report): void {
  const { meta, value, path } = field;
  const isFile = ['image', 'audio', 'video', 'model', 'asset'].includes(meta.kind);
  if (!isFile || !isRecord(value) || doc['license'] !== undefined || value['license'] !== undefined) return;
  report({ code: 'VIT407', path: [...path, 'license'], expected: meta.kind });
}
