import type { ComponentType } from './component.js';
import type { Words } from './components/words.js';
import { plainWords } from './components/words.js';
import type { Definition } from './define.js';
import type { AssetKind } from './field-meta.js';
import type { Plan } from './plan.js';
import { plans } from './plans.js';
import { readPlan } from './read-plan.js';
import type { WrittenPlan } from './read-plan.js';

/** What a page needs to know of a component type: no schema. */
export interface Reading extends Pick<Definition, 'version' | 'words' | 'migrate'> {
  readonly type: string;
  /** Its own keys, without those that every component has. */
  readonly plan: Plan;
}

/** Component types by name. */
export type Readings = ReadonlyMap<string, Reading>;

/** The keys of an exhibit besides `type`, `scenes` and `assets`. */
export const exhibitPlan = readPlan(plans.exhibit);
/** The keys of a scene besides `content`. */
export const scenePlan = readPlan(plans.scene);
/** The keys that every component may have, besides `type`. */
export const basePlan = readPlan(plans.base);
/** The keys of each kind of file. */
export const assetPlans: Readonly<Record<AssetKind, Plan>> = {
  image: readPlan(plans.assets.image),
  audio: readPlan(plans.assets.audio),
  video: readPlan(plans.assets.video),
  model: readPlan(plans.assets.model),
};

const own = new Map<string, Reading>();
let extended = new WeakMap<readonly Definition[], Readings>();

/** Makes built-in types known: their own keys as `plans.ts` has them, and their words. */
export function addTypes(
  written: Readonly<Record<string, WrittenPlan>>,
  words: Partial<Words>,
): void {
  for (const [type, plan] of Object.entries(written)) {
    // Safe: each is called only with properties resolved by its own plan, and a test compares the
    // types of the plans with those of the words.
    const say = words[type as ComponentType] as Definition['words'];
    own.set(type, { type, plan: readPlan(plan), words: say });
  }
  extended = new WeakMap();
}

addTypes(plans.types, plainWords);

/**
 * The built-in component types and a third party's own, which cannot replace a built-in one. A
 * third party's is known when `defineComponent` made it: its plan comes from there.
 */
export function readingsWith(components?: readonly Definition[]): Readings {
  if (components === undefined || components.length === 0) return own;
  let all = extended.get(components);
  if (all === undefined) {
    const theirs = components.flatMap((one): [string, Reading][] => {
      return one.plan ? [[one.type, { ...one, plan: one.plan() }]] : [];
    });
    extended.set(components, (all = new Map([...theirs, ...own])));
  }
  return all;
}
