import { compact } from './compact.js';
import type { Definition } from './define.js';
import type { Exhibit, NormalText } from './exhibit.js';
import { describeLicense } from './license.js';
import { isRecord } from './field.js';
import type { Plan } from './plan.js';
import { isFile, planOfDefinition } from './plan.js';
import type { Credit } from './resolved.js';
import type { Resolving } from './resolve-values.js';
import { resolveText } from './resolve-values.js';
import { pathsOf } from './asset-table.js';

const titles = new WeakMap<Exhibit, Map<string, NormalText>>();

/** The title of what each file belongs to: of the first spot, component or scene that shows it. */
export function titlesOfAssets(
  exhibit: Exhibit,
  definitions: ReadonlyMap<string, Definition>,
): ReadonlyMap<string, NormalText> {
  let found = titles.get(exhibit);
  if (found !== undefined) return found;
  titles.set(exhibit, (found = new Map()));
  for (const scene of exhibit.scenes) {
    for (const component of scene.content) {
      const definition = definitions.get(component.type);
      const title = nearest(component, nearest(scene, exhibit.title));
      if (definition !== undefined) note(component, planOfDefinition(definition), title, found);
    }
  }
  return found;
}

function nearest(node: object, title: NormalText): NormalText {
  const own = 'title' in node ? node.title : undefined;
  // Normal form.
  return typeof own === 'object' && own !== null && Object.keys(own).length > 0
    ? (own as NormalText)
    : title;
}

function note(
  node: Readonly<Record<string, unknown>>,
  plan: Plan,
  title: NormalText,
  found: Map<string, NormalText>,
): void {
  for (const [key, { kind, plan: own, item }] of plan) {
    const value = node[key];
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const inner = own ?? item?.plan;
      if (isFile(item?.kind ?? kind) && typeof one === 'string' && !found.has(one))
        found.set(one, title);
      else if (inner !== undefined && isRecord(one)) note(one, inner, nearest(one, title), found);
    }
  }
}

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
