import { pathsOf } from './asset-table.js';
import { compact } from './compact.js';
import type { Exhibit, NormalText } from './exhibit.js';
import { describeLicense } from './license.js';
import type { Credit } from './resolved.js';
import type { Resolving } from './resolve-values.js';
import { resolveText } from './resolve-values.js';

/** The lines of the credits page: every file that is credited, licensed or more than ornament. */
export function creditsOf(
  exhibit: Exhibit,
  titlesById: ReadonlyMap<string, NormalText>,
  resolving: Resolving,
): Credit[] {
  return Object.entries(exhibit.assets).flatMap(([id, asset]): Credit[] => {
    const { credit, license, decorative, src = '' } = resolving.assets[id] ?? {};
    if (credit === undefined && license === undefined && decorative === true) return [];
    const title = titlesById.get(id);
    return [
      compact<Credit>({
        title: title && resolveText(title, resolving),
        credit,
        license: license === undefined ? undefined : describeLicense(license),
        file: src === '' ? '' : (pathsOf(asset.src)[0] ?? ''),
        kind: asset.kind,
      }),
    ];
  });
}
