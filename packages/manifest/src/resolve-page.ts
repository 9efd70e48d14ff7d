import type { ResolvedAsset, ResolvedAudio, ResolvedImage } from './asset.js';
import { compact } from './compact.js';
import type { Exhibit, NormalComponent, NormalScene, NormalText } from './exhibit.js';
import { isRecord } from './is-record.js';
import { chooseKey, direction, languageChain } from './language.js';
import type { Plan, PlanField } from './plan.js';
import { isFile } from './plan.js';
import type { RawIssue } from './problem-codes.js';
import type { PageExhibit, ResolveOptions } from './page-exhibit.js';
import { pageProblem } from './page-problems.js';
import type { Readings } from './readings.js';
import { readingsWith } from './readings.js';
import { pictureOf, resolveAssets } from './resolve-assets.js';
import type { ResolvedComponent, ResolvedScene } from './resolved.js';
import type { Resolving } from './resolve-values.js';
import { resolveObject, resolveRich, resolveText } from './resolve-values.js';
import type { ResolvedText } from './text.js';
import { titlesOfAssets } from './titles.js';
import { wordsOf } from './words-of.js';

/**
 * An exhibit in one visitor's languages, for a page: texts chosen and parsed, addresses absolute.
 * Quick enough to run again whenever the language changes. A path that leads out of the exhibit's
 * folder becomes `''`, with a problem; it never reaches the page. Credits, licence and the access
 * statement come from `about`, when a visitor asks for them.
 *
 * @param exhibit - The answer of `load`, which is not changed.
 */
export function resolvePage(exhibit: Exhibit, options: ResolveOptions): PageExhibit {
  const { base, components, easyWords = false, languages = [] } = options;
  const chain = languageChain(languages, exhibit.languages, easyWords);
  const issues: RawIssue[] = [];
  const bare: Resolving = { chain, base, assets: {}, issues };
  const readings = readingsWith(components);
  const assets = resolveAssets(exhibit, titlesOfAssets(exhibit, readings), bare);
  const resolving: Resolving = { ...bare, assets };
  const lang =
    chooseKey(Object.fromEntries(exhibit.languages.map((tag) => [tag, true])), chain) ?? 'und';
  const scenes = exhibit.scenes.map((scene) => resolveScene(scene, readings, resolving));
  const { id, kind, title, summary, by, derivedFrom, navigation, state, kiosk } = exhibit;
  return compact<PageExhibit>({
    id,
    kind,
    lang,
    dir: direction(lang),
    languages: exhibit.languages,
    title: resolveText(title, resolving),
    summary: summary && resolveRich(summary, resolving),
    by,
    derivedFrom,
    navigation,
    bed: assets[exhibit.bed ?? ''] as ResolvedAudio | undefined, // `normalize` took only sounds
    scenes,
    assets,
    state,
    kiosk,
    theme: resolveTheme(exhibit, assets),
    problems: [...exhibit.problems, ...issues.map((issue) => pageProblem(issue))],
    source: { exhibit, options },
  });
}

function resolveScene(
  scene: NormalScene,
  readings: Readings,
  resolving: Resolving,
): ResolvedScene {
  const { id, title, text, layout, stop, next, when, enter } = scene;
  const place = stop?.place as NormalText | undefined; // a text of the normal form
  return compact<ResolvedScene>({
    id,
    title: resolveText(title, resolving),
    text: text && resolveRich(text, resolving),
    content: scene.content.map((one) => resolveComponent(one, id, readings, resolving)),
    layout,
    stop: stop && compact({ ...stop, place: place && resolveText(place, resolving) }),
    next,
    when,
    enter,
    picture: scenePicture(scene, readings, resolving),
  });
}

function resolveComponent(
  component: NormalComponent,
  scene: string,
  readings: Readings,
  resolving: Resolving,
): ResolvedComponent {
  const { id, slot, when, title, part, type } = component;
  const reading = readings.get(type);
  const text = component.text && resolveRich(component.text, resolving);
  const heading = title && resolveText(title, resolving);
  const own = reading && resolveObject(component, reading.plan, resolving);
  const props = compact<Record<string, unknown>>({ heading, text, ...own });
  const inside = reading ? wordsOf(reading, props) : cardWords(component, resolving);
  return compact<ResolvedComponent>({
    id,
    address: `${scene}/${id}`,
    type: reading ? type : 'card',
    slot,
    part,
    when,
    props,
    words: [heading, text, ...inside].flatMap((words) => (words?.value ? [words] : [])),
  });
}

function cardWords({ words }: NormalComponent, resolving: Resolving): ResolvedText[] {
  return Array.isArray(words) ? words.map((one: NormalText) => resolveText(one, resolving)) : [];
}

/** The scene's own picture, or the first picture or poster of its first component that has one. */
function scenePicture(
  { content }: NormalScene,
  readings: Readings,
  { assets }: Resolving,
): ResolvedImage | undefined {
  for (const component of content) {
    const plan = readings.get(component.type)?.plan;
    if (plan === undefined) continue;
    const picture = firstPicture(component, plan, assets);
    if (picture !== undefined && picture.src !== '') return picture;
  }
  return undefined;
}

/**
 * The first picture among the values of a plan, at any depth: a layer's, a question's, an answer's.
 */
function firstPicture(
  values: Readonly<Record<string, unknown>>,
  plan: Plan,
  assets: Readonly<Record<string, ResolvedAsset>>,
): ResolvedImage | undefined {
  for (const [key, field] of plan) {
    const picture = pictureIn(values[key], field, assets);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

function pictureIn(
  value: unknown,
  { kind, plan, item }: PlanField,
  assets: Readonly<Record<string, ResolvedAsset>>,
): ResolvedImage | undefined {
  if (isFile(kind)) return typeof value === 'string' ? pictureOf(assets[value]) : undefined;
  if (plan && isRecord(value)) return firstPicture(value, plan, assets);
  if (!item || !Array.isArray(value)) return undefined;
  for (const one of value) {
    const picture = pictureIn(one, item, assets);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

function resolveTheme(
  { theme }: Exhibit,
  assets: Readonly<Record<string, ResolvedAsset>>,
): PageExhibit['theme'] {
  const { base, mode, font } = theme;
  const logo = typeof theme.logo === 'string' ? assets[theme.logo] : undefined;
  return compact<PageExhibit['theme']>({
    base,
    mode,
    font,
    logo: logo?.kind === 'image' ? logo : undefined,
  });
}
