import type { Definition } from './define.js';
import { definitionsWith } from './definitions.js';
import type { Exhibit, NormalComponent, NormalScene } from './exhibit.js';
import { isRecord } from './field.js';
import type { FieldKind } from './field.js';
import { assetSchema } from './fields-asset.js';
import type { Plan, PlanField } from './plan.js';
import { planField, planOf, planOfDefinition } from './plan.js';
import { baseFields } from './components/base.js';
import { schemasFor } from './document-schema.js';

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
  const definitions = definitionsWith(components);
  const byType = new Map(definitions.map((one) => [one.type, one]));
  const plan = planField(schemasFor(definitions).exhibit()).plan ?? [];
  const head = plan.filter(([key]) => key !== 'scenes' && key !== 'assets');
  yield* walkPlan(exhibit, head, { address: 'exhibit', path: [] });
  const scenePlan = plan.find(([key]) => key === 'scenes')?.[1].item?.plan ?? [];
  for (const [index, scene] of exhibit.scenes.entries())
    yield* walkScene(scene, index, scenePlan, byType);
  for (const [id, asset] of Object.entries(exhibit.assets)) {
    yield* walkPlan(asset, planField(assetSchema(asset.kind)).plan ?? [], {
      address: `asset:${id}`,
      path: ['assets', id],
    });
  }
}

function* walkScene(
  scene: NormalScene,
  index: number,
  plan: Plan,
  definitions: ReadonlyMap<string, Definition>,
): Generator<Step> {
  const place = { address: scene.id, path: ['scenes', index], scene: scene.id };
  yield* walkPlan(
    scene,
    plan.filter(([key]) => key !== 'content'),
    place,
  );
  for (const [at, component] of scene.content.entries()) {
    yield* walkComponent(component, definitions.get(component.type), {
      address: `${scene.id}/${component.id}`,
      path: [...place.path, 'content', at],
      scene: scene.id,
    });
  }
}

function* walkComponent(
  component: NormalComponent,
  definition: Definition | undefined,
  place: Place,
): Generator<Step> {
  yield* walkPlan(component, planOf(baseFields()), place);
  if (definition !== undefined) yield* walkPlan(component, planOfDefinition(definition), place);
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
