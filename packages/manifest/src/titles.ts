import type { Exhibit, NormalText } from './exhibit.js';
import { isRecord } from './is-record.js';
import type { Plan } from './plan.js';
import { isFile } from './plan.js';
import type { Readings } from './readings.js';

const titles = new WeakMap<Exhibit, Map<string, NormalText>>();

/** The title of what each file belongs to: of the first spot, component or scene that shows it. */
export function titlesOfAssets(
  exhibit: Exhibit,
  readings: Readings,
): ReadonlyMap<string, NormalText> {
  let found = titles.get(exhibit);
  if (found !== undefined) return found;
  titles.set(exhibit, (found = new Map<string, NormalText>()));
  for (const scene of exhibit.scenes) {
    for (const component of scene.content) {
      const reading = readings.get(component.type);
      const title = nearest(component, nearest(scene, exhibit.title));
      if (reading !== undefined) note(component, reading.plan, title, found);
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
