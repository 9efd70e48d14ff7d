import type { Definition } from './define.js';
import type { Exhibit, NormalComponent, NormalScene } from './exhibit.js';
import type { FieldKind } from './field-meta.js';
import { knowInteractive } from './interactive.js';
import { isRecord } from './is-record.js';
import type { Plan, PlanField } from './plan.js';
import type { Reading, Readings } from './readings.js';
import { assetPlans, basePlan, exhibitPlan, readingsWith, scenePlan } from './readings.js';

/** One value of an exhibit, met on a walk. */
export interface Step {
  /** What the schema says it is: `text`, `rich`, `image`, `path` and so on. */
  kind: FieldKind;
  /** Its value in the normal form: a map of texts, the id of an asset, a path. */
  value: unknown;
  /** Where it belongs: `scene/component/spot`, `asset:name` or `exhibit`. */
  address: string;
  /** Keys from the root of the normal form. */
  path: (string | number)[];
  /** The scene it is in; files of the asset table and the head of the exhibit are in none. */
  scene?: string;
}

interface Place {
  address: string;
  path: (string | number)[];
  scene?: string;
}

/**
 * Visits every value of an exhibit that its schemas know, in reading order: the head, scenes with
 * their components, then the asset table. Translation, reports and credits stand on it, so that a
 * new field is found with no list kept by hand.
 *
 * @param components - Third parties' component types, besides the built-in ones.
 */
export function* walk(exhibit: Exhibit, components?: readonly Definition[]): Generator<Step> {
  knowInteractive();
  const readings = readingsWith(components);
  yield* walkPlan(exhibit, exhibitPlan, { address: 'exhibit', path: [] });
  for (const [index, scene] of exhibit.scenes.entries())
    yield* walkScene(scene, index, readings);
  for (const [id, asset] of Object.entries(exhibit.assets)) {
    yield* walkPlan(asset, assetPlans[asset.kind], {
      address: `asset:${id}`,
      path: ['assets', id],
    });
  }
}

function* walkScene(
  scene: NormalScene,
  index: number,
  readings: Readings,
): Generator<Step> {
  const place = { address: scene.id, path: ['scenes', index], scene: scene.id };
  yield* walkPlan(scene, scenePlan, place);
  for (const [at, component] of scene.content.entries()) {
    yield* walkComponent(component, readings.get(component.type), {
      address: `${scene.id}/${component.id}`,
      path: [...place.path, 'content', at],
      scene: scene.id,
    });
  }
}

function* walkComponent(
  component: NormalComponent,
  reading: Reading | undefined,
  place: Place,
): Generator<Step> {
  yield* walkPlan(component, basePlan, place);
  if (reading !== undefined) yield* walkPlan(component, reading.plan, place);
  const { words } = component;
  if (component.type !== 'card' || !Array.isArray(words)) return;
  for (const [at, value] of words.entries()) {
    yield { kind: 'text', value, ...place, path: [...place.path, 'words', at] };
  }
}

function* walkPlan(node: object, plan: Plan, place: Place): Generator<Step> {
  for (const [key, field] of plan) {
    const value = (node as Record<string, unknown>)[key]; // any object may be asked for a key
    if (value !== undefined)
      yield* walkValue(value, field, { ...place, path: [...place.path, key] });
  }
}

function* walkValue(
  value: unknown,
  { kind, plan, item }: PlanField,
  place: Place,
): Generator<Step> {
  if (plan !== undefined && isRecord(value)) {
    const { id } = value;
    const isNamed = typeof id === 'string' && place.scene !== undefined;
    yield* walkPlan(value, plan, isNamed ? { ...place, address: `${place.address}/${id}` } : place);
  } else if (item !== undefined && typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      yield* walkValue(one, item, {
        ...place,
        path: [...place.path, Array.isArray(value) ? Number(key) : key],
      });
    }
  } else yield { kind, value, ...place };
}
