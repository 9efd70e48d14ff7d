import { cleanObject, cleanText } from './clean.js';
import type { Slot } from './component.js';
import type { NormalComponent, NormalScene } from './exhibit.js';
import type { AssetKind } from './field-meta.js';
import type { ComponentCleaning, Draft } from './normalize-component.js';
import { normalizeComponent, SCENE_PARTS } from './normalize-component.js';
import { scenePlan } from './readings.js';
import { slugOf, toId, UniqueIds } from './slug.js';

/** What each part of a scene becomes. */
const FOLDED: Readonly<Record<(typeof SCENE_PARTS)[number], { type: AssetKind; slot: Slot }>> = {
  image: { type: 'image', slot: 'main' },
  audio: { type: 'audio', slot: 'bottom' },
  sign: { type: 'video', slot: 'side' },
};

/** Keys that are a scene's own; the others become components. */
const ownPlan = scenePlan.filter(([key]) => !(SCENE_PARTS as readonly string[]).includes(key));

/**
 * The normal form of a scene. Its id is `''` where the author gave none; `normalize` then finds
 * one.
 */
export function normalizeScene(
  raw: Record<string, unknown>,
  cleaning: ComponentCleaning,
): NormalScene {
  // Safe: cleaned by the schema of a scene.
  const scene = cleanObject(raw, ownPlan, cleaning).value as Partial<NormalScene>;
  const content = nameComponents(
    foldedParts(raw, cleaning),
    contentOf(raw['content'], cleaning),
    cleaning,
  );
  const hasStage = content.some(({ slot }) => slot === 'main');
  const hasLabel = scene.text !== undefined || content.some(({ slot }) => slot === 'side');
  return {
    id: '',
    title: {},
    layout: hasStage && hasLabel ? 'split' : 'stack',
    enter: [],
    ...scene,
    content,
  };
}

/**
 * A component that is a document of its own, as the only scene of an exhibit that bears its title.
 */
export function sceneOfComponent(
  raw: Record<string, unknown>,
  cleaning: ComponentCleaning,
): NormalScene {
  const { title, ...untitled } = raw;
  const [component] = nameComponents(
    [],
    [normalizeComponent(untitled, cleaning) ?? []].flat(),
    cleaning,
  );
  return {
    id: toId(raw['id']) ?? component?.type ?? 'scene',
    title: cleanText(title, cleaning.language) ?? {},
    layout: 'stack',
    enter: [],
    content: component === undefined ? [] : [component],
  };
}

function foldedParts(
  raw: Record<string, unknown>,
  { assets, issues, path }: ComponentCleaning,
): Draft[] {
  return SCENE_PARTS.flatMap((part): Draft[] => {
    const value = raw[part];
    if (value === undefined) return [];
    const { type, slot } = FOLDED[part];
    const file = assets.refer(value, type);
    if (file !== undefined) return [{ id: part, type, slot, part, [type]: file }];
    if (typeof value === 'string') issues.push({ code: 'VIT106', path: [...path, part] });
    return [];
  });
}

function contentOf(raw: unknown, cleaning: ComponentCleaning): Draft[] {
  return (Array.isArray(raw) ? raw : []).flatMap((one, index): Draft[] => {
    cleaning.path.push('content', index);
    const draft = normalizeComponent(one, cleaning);
    cleaning.path.length -= 2;
    return draft === undefined ? [] : [draft];
  });
}

/**
 * Each component keeps the id that its author gave it, unless an earlier one in the scene has it.
 */
function nameComponents(
  folded: readonly Draft[],
  authored: readonly Draft[],
  { issues, path }: ComponentCleaning,
): NormalComponent[] {
  const ids = new UniqueIds();
  const isNamed = new Set(authored.filter(({ id }) => id !== '' && ids.claim(id)));
  [...folded, ...authored].forEach((draft, index) => {
    const { id, type, title } = draft;
    if (isNamed.has(draft)) return;
    if (id !== '' && index >= folded.length) {
      issues.push({ code: 'VIT107', path: [...path, 'content', index - folded.length, 'id'] });
    }
    draft.id = ids.take(id || (slugOf(title) ?? toId(type) ?? 'component'));
  });
  return [...folded, ...authored];
}
