import type { Asset } from './asset.js';
import type { Exhibit, NormalAsset } from './exhibit.js';

/** What an exhibit offers, in the words of schema.org. */
export interface AccessStatement {
  /** `accessibilityFeature`: what content shows, then what the museum adds. */
  features: string[];
  /** `accessModeSufficient`: the sets of senses with which all of it can be taken in. */
  modes: string[][];
  /** `accessibilityHazard`, as the museum says. */
  hazards: string[];
}

/** Features that content itself shows: a claim of one that is not there is contradicted. */
const COMPUTED = [
  'alternativeText',
  'longDescription',
  'captions',
  'transcript',
  'audioDescription',
  'signLanguage',
];

interface Media {
  seen: NormalAsset[];
  films: NormalAsset[];
  sounds: NormalAsset[];
}

function mediaOf({ assets }: Exhibit): Media {
  const all = Object.values(assets).filter((asset) => asset.decorative !== true);
  return {
    seen: all.filter(({ kind }) => kind !== 'audio'),
    films: all.filter(({ kind }) => kind === 'video'),
    sounds: all.filter(({ kind }) => kind === 'audio'),
  };
}

function has(...keys: string[]): (asset: Asset) => boolean {
  // Any object may be asked for a key.
  return (asset) =>
    keys.some((key) => (asset as unknown as Record<string, unknown>)[key] !== undefined);
}

function all(assets: readonly NormalAsset[], ...keys: string[]): boolean {
  return assets.every(has(...keys));
}

/** The features that content shows: each holds for the whole exhibit, or it is not said. */
export function accessFeatures(exhibit: Exhibit): string[] {
  const { seen, films, sounds } = mediaOf(exhibit);
  const heard = [...films, ...sounds];
  const holds: Record<string, boolean> = {
    alternativeText: seen.length > 0 && all(seen, 'alt'),
    longDescription: seen.some(has('long')),
    captions: films.some(has('captions')) && all(films, 'captions', 'silent'),
    transcript:
      heard.length > 0 &&
      all(sounds, 'transcript', 'captions') &&
      all(films, 'transcript', 'captions', 'silent'),
    audioDescription:
      films.some((film) => has('described', 'descriptions')(film) && !isNotNeeded(film))
      && all(films, 'described', 'descriptions'),
    signLanguage:
      films.some(has('sign')) ||
      exhibit.scenes.some(({ content }) => content.some(({ part }) => part === 'sign')),
  };
  return COMPUTED.filter((feature) => holds[feature] === true);
}

function isNotNeeded(film: NormalAsset): boolean {
  return film.kind === 'video' && 'described' in film && film.described === 'not-needed';
}

/** Features that the museum claims and content contradicts. */
export function contradictedFeatures(exhibit: Exhibit): string[] {
  const shown = accessFeatures(exhibit);
  return (exhibit.access.features ?? []).filter(
    (claim) => COMPUTED.includes(claim) && !shown.includes(claim),
  );
}

/** The senses that the exhibit speaks to. */
export function accessModes(exhibit: Exhibit): string[] {
  const { seen, films, sounds } = mediaOf(exhibit);
  return [
    'textual',
    ...(seen.length > 0 ? ['visual'] : []),
    ...(films.length + sounds.length > 0 ? ['auditory'] : []),
  ];
}

/**
 * What an exhibit offers, computed from its content; claims that content contradicts are left out.
 */
export function accessStatement(exhibit: Exhibit): AccessStatement {
  const { access } = exhibit;
  const contradicted = contradictedFeatures(exhibit);
  const claims = (access.features ?? []).filter((claim) => !contradicted.includes(claim));
  return {
    features: [...new Set([...accessFeatures(exhibit), ...claims])],
    modes: access.modes ?? sufficientModes(exhibit),
    hazards: access.hazards ?? [],
  };
}

function sufficientModes(exhibit: Exhibit): string[][] {
  const { seen, films, sounds } = mediaOf(exhibit);
  const modes = accessModes(exhibit);
  const withoutEyes = all(seen, 'alt') && all(films, 'described', 'descriptions');
  const withoutEars = all(sounds, 'transcript', 'captions') && all(films, 'captions', 'transcript');
  const sets = [
    modes,
    ...(withoutEyes ? [modes.filter((mode) => mode !== 'visual')] : []),
    ...(withoutEars ? [modes.filter((mode) => mode !== 'auditory')] : []),
    ...(all(seen, 'alt') && withoutEars && all(films, 'transcript') ? [['textual']] : []),
  ];
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}
