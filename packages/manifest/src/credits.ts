import type { ResolvedAsset } from './asset.js';
import type { Definition } from './define.js';
import type { Exhibit, NormalText } from './exhibit.js';
import { describeLicense } from './license.js';
import { isFile } from './plan.js';
import type { Credit } from './resolved.js';
import type { Resolving } from './resolve-values.js';
import { resolveText } from './resolve-values.js';
import { pathsOf } from './asset-table.js';
import { walk } from './walk.js';

const titles = new WeakMap<Exhibit, ReadonlyMap<string, NormalText>>();

/** The title of what each file belongs to: of the first component that shows it, else of its scene. */
export function titlesOfAssets(exhibit: Exhibit, components?: readonly Definition[]): ReadonlyMap<string, NormalText> {
  let known = titles.get(exhibit);
  if (known === undefined) {
    const found = new Map<string, NormalText>();
    for (const { kind, value, path } of walk(exhibit, components)) {
      if (isFile(kind) && typeof value === 'string' && !found.has(value)) found.set(value, titleAt(exhibit, path));
    }
    titles.set(exhibit, known = found);
  }
  return known;
}

/** The title nearest above a path, in a list of scenes, components or spots. */
function titleAt(exhibit: Exhibit, path: readonly (string | number)[]): NormalText {
  let node: unknown = exhibit;
  let title = exhibit.title;
  for (const key of path) {
    node = (node as Record<string | number, unknown>)[key]; // the walk came this way
    const own = typeof node === 'object' && node !== null && 'title' in node ? node.title : undefined;
    if (typeof own === 'object' && own !== null && Object.keys(own).length > 0) title = own as NormalText; // normal form
  }
  return title;
}

/** The lines of the credits page: every file that is credited, licensed or more than ornament. */
export function creditsOf(
  exhibit: Exhibit, assets: Readonly<Record<string, ResolvedAsset>>, components: readonly Definition[] | undefined,
  resolving: Resolving,
): Credit[] {
  const owners = titlesOfAssets(exhibit, components);
  return Object.entries(exhibit.assets).flatMap(([id, asset]): Credit[] => {
    const { credit, license, decorative } = assets[id] ?? {};
    if (credit === undefined && license === undefined && decorative === true) return [];
    const title = owners.get(id);
    return [{
      ...(title && { title: resolveText(title, resolving) }),
      ...(credit && { credit }),
      ...(license !== undefined && { license: describeLicense(license) }),
      file: pathsOf(asset.src)[0] ?? '', kind: asset.kind,
    }];
  });
}
