import { AssetTable } from './asset-table.js';
import type { Cleaning } from './clean.js';
import { cleanObject, cleanText } from './clean.js';
import { compact } from './compact.js';
import type { Definition } from './define.js';
import type { Exhibit, NormalScene } from './exhibit.js';
import { isRecord } from './is-record.js';
import { canonicalTag, isPlain } from './language.js';
import type { ComponentCleaning } from './normalize-component.js';
import { normalizeScene, sceneOfComponent } from './normalize-scene.js';
import type { RawIssue } from './problem-codes.js';
import { assetPlans, exhibitPlan, readingsWith } from './readings.js';
import { slugOf, toId, UniqueIds } from './slug.js';

/** How a document is brought to its normal form. */
export interface NormalizeOptions {
  /** Third parties' component types, besides the 17 built-in ones. */
  components?: readonly Definition[];
  /** Faults that only references show are added here. */
  issues?: RawIssue[];
  /** True to add also every part that was left out, and what a component lacks. */
  reportsDropped?: boolean;
}

const IDLE_SECONDS = 60;

/**
 * The normal form of a parsed document, without `problems`: texts are maps by language, every file
 * is in the asset table, every id is set and unique, defaults are filled in. What cannot be used is
 * left out; a component that cannot be shown becomes a `card` of its words. The normal form of a
 * normal form is itself.
 *
 * Defaults: `navigation` is `menu` with two scenes or more, else `none`. `layout` is `split` when a
 * scene has both a stage and a label, else `stack`. A component stands on the stage (`main`), a
 * `text` on the label (`side`). A scene's `image` stands on the stage, its `audio` at the `bottom`,
 * its `sign` film on the label.
 *
 * @param document - Parsed JSON that nobody changes afterwards: `extras` and the like are not
 * copied.
 */
export function normalize(document: unknown, options: NormalizeOptions = {}): Exhibit {
  const raw = isRecord(document) ? document : {};
  const languages = languagesOf(raw);
  const cleaning = cleaningFor(raw, languages[0] ?? 'und', options);
  const head = cleanObject(raw, exhibitPlan, cleaning).value;
  const isComponent =
    raw['kind'] === 'component' || (typeof raw['type'] === 'string' && raw['type'] !== 'exhibit');
  const scenes =
    isComponent && !Array.isArray(raw['scenes'])
      ? [sceneOfComponent(raw, cleaning)]
      : scenesOf(raw['scenes'], cleaning);
  return exhibitOf(head, isComponent ? 'component' : 'exhibit', languages, scenes, cleaning);
}

function exhibitOf(
  head: Record<string, unknown>,
  kind: Exhibit['kind'],
  languages: string[],
  scenes: NormalScene[],
  { assets }: Cleaning,
): Exhibit {
  // Safe: cleaned by the schema of the document; what it may lack is filled in here.
  const own = head as Partial<Exhibit>;
  const { title = {}, kiosk } = own;
  const extensions = Object.entries(own.extensions ?? {}).map(
    ([type, { version, required = false }]) => [type, { version, required }] as const,
  );
  return compact<Exhibit>({
    vitrine: 1,
    kind,
    id: own.id ?? slugOf(title) ?? 'exhibit',
    title,
    summary: own.summary,
    languages,
    by: own.by ?? [],
    license: own.license,
    derivedFrom: own.derivedFrom ?? [],
    extensions: Object.fromEntries(extensions),
    pronounce: own.pronounce ?? {},
    theme: own.theme ?? {},
    assets: assets.finish(),
    scenes,
    navigation: own.navigation ?? (scenes.length > 1 ? 'menu' : 'none'),
    bed: own.bed,
    state: own.state ?? {},
    kiosk: compact<Exhibit['kiosk']>({
      idle: kiosk?.idle ?? IDLE_SECONDS,
      attract: scenes.find(({ id }) => id === kiosk?.attract)?.id,
      inputs: kiosk?.inputs ?? [],
    }),
    access: own.access ?? {},
    translations: own.translations ?? [],
    extras: own.extras,
    problems: [],
  });
}

function cleaningFor(
  raw: Record<string, unknown>,
  language: string,
  { components, issues = [], reportsDropped = false }: NormalizeOptions,
): ComponentCleaning {
  const assets: AssetTable = new AssetTable(raw['assets'], (file, kind, id) => {
    const path = id === undefined ? cleaning.path : ['assets', id];
    const { value } = cleanObject(file, assetPlans[kind], { ...cleaning, path });
    return 'src' in value ? value : { src: '', ...value };
  });
  const versions = isRecord(raw['extensions']) ? raw['extensions'] : {};
  const cleaning: ComponentCleaning = {
    language,
    assets,
    issues,
    reportsDropped,
    path: [],
    readings: readingsWith(components),
    versions: versions as ComponentCleaning['versions'], // read with care
  };
  return cleaning;
}

/**
 * The languages that the document declares; else those of its title; else `und`, "not determined".
 */
function languagesOf(raw: Record<string, unknown>): string[] {
  const declared = Array.isArray(raw['languages']) ? raw['languages'] : [];
  const tags = declared.flatMap((tag) =>
    typeof tag === 'string' ? (canonicalTag(tag) ?? []) : [],
  );
  const all = tags.length > 0 ? tags : Object.keys(cleanText(raw['title'], 'und') ?? {});
  const full = [...new Set(all.filter((tag) => !isPlain(tag)))];
  return full.length > 0 ? full : ['und'];
}

function scenesOf(raw: unknown, cleaning: ComponentCleaning): NormalScene[] {
  const all = Array.isArray(raw) ? raw : [];
  const scenes = all.flatMap((one, index) => {
    if (!isRecord(one)) return [];
    cleaning.path.splice(0, Infinity, 'scenes', index);
    return [{ scene: normalizeScene(one, cleaning), index }];
  });
  nameScenes(scenes, cleaning);
  const ids = new Set(scenes.map(({ scene }) => scene.id));
  for (const { scene, index } of scenes) {
    if (scene.next === undefined || ids.has(scene.next)) continue;
    cleaning.issues.push({ code: 'VIT106', path: ['scenes', index, 'next'] });
    delete scene.next;
  }
  return scenes.map(({ scene }) => scene);
}

/** Each scene keeps the id that its author gave it, unless an earlier one has it. */
function nameScenes(
  scenes: readonly { scene: NormalScene; index: number }[],
  { issues }: Cleaning,
): void {
  const ids = new UniqueIds();
  const isNamed = scenes.map(({ scene }) => scene.id !== '' && ids.claim(scene.id));
  scenes.forEach(({ scene, index }, position) => {
    if (isNamed[position] === true) return;
    if (scene.id !== '') issues.push({ code: 'VIT107', path: ['scenes', index, 'id'] });
    scene.id = ids.take(toId(scene.id) ?? slugOf(scene.title) ?? `scene-${index + 1}`);
  });
}
