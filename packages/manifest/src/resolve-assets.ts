import type {
  ResolvedAsset,
  ResolvedImage,
  ResolvedModel,
  ResolvedSource,
  ResolvedVideo,
  Source,
} from './asset.js';
import type { Exhibit, NormalAsset, NormalText } from './exhibit.js';
import { compact } from './compact.js';
import { assetPlans } from './readings.js';
import type { Resolving } from './resolve-values.js';
import { resolveObject, resolvePath, resolvePaths, resolveText } from './resolve-values.js';

/**
 * Every file of an exhibit, ready to show. One whose words are missing speaks with the title of
 * what it belongs to, so that a visitor who cannot see it is told something; `problems` say what is
 * missing.
 *
 * @param titles - The title of what each file belongs to, see `titlesOfAssets`.
 */
export function resolveAssets(
  { assets, license }: Exhibit,
  titles: ReadonlyMap<string, NormalText>,
  resolving: Resolving,
): Record<string, ResolvedAsset> {
  const resolved: Record<string, ResolvedAsset> = {};
  for (const [id, asset] of Object.entries(assets)) {
    const one = resolveAsset(id, asset, titles.get(id) ?? {}, resolving);
    if (one.license === undefined && license !== undefined) one.license = license;
    resolved[id] = one;
  }
  return resolved;
}

function resolveAsset(
  id: string,
  asset: NormalAsset,
  title: NormalText,
  resolving: Resolving,
): ResolvedAsset {
  const { sources = [], ...rest } = asset;
  const own = rest as unknown as Record<string, unknown>; // any object may be asked for a key
  const {
    from: _,
    described,
    ...file
  } = resolveObject(own, assetPlans[asset.kind], resolving);
  const { url: src, lang } = resolvePaths(asset.src, resolving);
  const isDecorative = asset.decorative === true;
  // Safe: the schema of its kind, and what the kinds add to it.
  const resolved = compact<Record<string, unknown>>({
    ...file,
    id,
    kind: asset.kind,
    src,
    lang,
    decorative: isDecorative,
    sources: resolveSources(sources, lang, resolving),
    described: described === 'not-needed' ? undefined : described,
    units: asset.kind === 'model' ? (own['units'] ?? 'm') : undefined,
  }) as unknown as ResolvedAsset;
  if (resolved.kind !== 'audio' && (isDecorative || resolved.alt === undefined)) {
    resolved.alt = resolveText(isDecorative ? {} : title, resolving);
  }
  return resolved;
}

/** The renditions in the file's language: one in another language is not the same file. */
function resolveSources(
  sources: readonly Source[],
  lang: string | undefined,
  resolving: Resolving,
): ResolvedSource[] {
  return sources.flatMap((one) => {
    const path = typeof one.src === 'string' ? one.src : one.src[lang ?? ''];
    const src = resolvePath(path ?? '', resolving);
    return src === '' ? [] : [{ ...one, src }];
  });
}

/** The still picture of a file, for menus: itself, or the poster of a film or an object. */
export function pictureOf(file: ResolvedAsset | undefined): ResolvedImage | undefined {
  if (file?.kind === 'image') return file;
  if (
    file === undefined ||
    file.kind === 'audio' ||
    file.poster === undefined ||
    file.poster === ''
  )
    return undefined;
  return posterOf(file, file.poster);
}

function posterOf(file: ResolvedVideo | ResolvedModel, src: string): ResolvedImage {
  const { id, alt, decorative, credit, license } = file;
  return compact<ResolvedImage>({
    id,
    kind: 'image',
    src,
    sources: [],
    alt,
    decorative,
    credit,
    license,
  });
}
