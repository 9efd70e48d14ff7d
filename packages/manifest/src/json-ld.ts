import type { ResolvedAsset } from './asset.js';
import type { Party } from './exhibit.js';
import { compact } from './compact.js';
import type { ResolvedExhibit } from './resolved.js';

const TYPES = {
  image: 'ImageObject',
  audio: 'AudioObject',
  video: 'VideoObject',
  model: '3DModel',
} as const;

/**
 * An exhibit as schema.org JSON-LD, for search engines and for services that find accessible
 * exhibits. Put it into a page with `JSON.stringify(…).replaceAll('<', '\\u003c')`, so that no text
 * can end the script.
 *
 * @see https://www.w3.org/2021/a11y-discov-vocab/latest/
 */
export function jsonLd(exhibit: ResolvedExhibit): Record<string, unknown> {
  const { access, title, summary, languages, license, by } = exhibit;
  return compact({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: title.value,
    description: summary?.value,
    inLanguage: languages,
    license: license?.url ?? license?.name,
    author: by.length > 0 ? by.map(partyLd) : undefined,
    accessMode: [...new Set(access.modes.flat())],
    accessModeSufficient: access.modes.map((set) => ({
      '@type': 'ItemList',
      itemListElement: set,
    })),
    accessibilityFeature: access.features.length > 0 ? access.features : undefined,
    accessibilityHazard: access.hazards.length > 0 ? access.hazards : undefined,
    accessibilitySummary: access.summary?.value,
    conformsTo: access.conformsTo,
    hasPart: Object.values(exhibit.assets)
      .filter(({ decorative, src }) => !decorative && src !== '')
      .map(assetLd),
  });
}

function partyLd({ name, url }: Party): Record<string, unknown> {
  return compact({ '@type': 'Organization', name, url });
}

function assetLd(asset: ResolvedAsset): Record<string, unknown> {
  return compact({
    '@type': TYPES[asset.kind],
    contentUrl: asset.src,
    description: 'alt' in asset ? asset.alt.value : undefined,
    transcript: 'transcript' in asset ? asset.transcript?.value : undefined,
    license: asset.license,
    creditText: asset.credit?.value,
    inLanguage: asset.lang,
  });
}
