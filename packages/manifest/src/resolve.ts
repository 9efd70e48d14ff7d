import type { ResolvedAsset, ResolvedImage } from './asset.js';
import { accessStatement } from './access-statement.js';
import { compact } from './compact.js';
import { creditsOf, titlesOfAssets } from './credits.js';
import type { Definition } from './define.js';
import { wordsOf } from './define.js';
import { definitionsWith } from './definitions.js';
import type { Exhibit, NormalComponent, NormalScene, NormalText } from './exhibit.js';
import { isRecord } from './field.js';
import { chooseKey, direction, languageChain } from './language.js';
import { describeLicense } from './license.js';
import type { Plan, PlanField } from './plan.js';
import { isFile, planOfDefinition } from './plan.js';
import type { RawIssue } from './problem-codes.js';
import { briefProblem } from './problems.js';
import { pictureOf, resolveAssets } from './resolve-assets.js';
import type { ResolvedComponent, ResolvedExhibit, ResolvedScene } from './resolved.js';
import type { Resolving } from './resolve-values.js';
import { resolveObject, resolveRich, resolveText } from './resolve-values.js';
import type { Lang, ResolvedText } from './text.js';
import { themeProperties } from './theme-properties.js';

/** For whom and where an exhibit is resolved. */
export interface ResolveOptions {
  /** The visitor's languages, best first. Without any, the exhibit's own first language. */
  languages?: readonly Lang[];
  /** The address of the manifest: paths start from its folder. */
  base: string | URL;
  /** True when the visitor asked for plain language, where there is some. */
  easyWords?: boolean;
  /** Third parties' component types, the same as for `load`. */
  components?: readonly Definition[];
}

/**
 * An exhibit in one visitor's languages: texts chosen and parsed, addresses absolute, credits and
 * the access statement computed. Quick enough to run again whenever the language changes. A path
 * that leads out of the exhibit's folder becomes `''`, with a problem; it never reaches the page.
 *
 * @param exhibit - The answer of `load`, which is not changed.
 */
export function resolve(exhibit: Exhibit, options: ResolveOptions): ResolvedExhibit {
  const { base, components, easyWords = false, languages = [] } = options;
  const chain = languageChain(languages, exhibit.languages, easyWords);
  const issues: RawIssue[] = [];
  const bare: Resolving = { chain, base, assets: {}, issues };
  const definitions = new Map(definitionsWith(components).map((one) => [one.type, one]));
  const titles = titlesOfAssets(exhibit, definitions);
  const assets = resolveAssets(exhibit, titles, bare);
  const resolving: Resolving = { ...bare, assets };
  const lang =
    chooseKey(Object.fromEntries(exhibit.languages.map((tag) => [tag, true])), chain) ?? 'und';
  const scenes = exhibit.scenes.map((scene) => resolveScene(scene, definitions, resolving));
  const { id, kind, title, summary, license, by, derivedFrom, navigation, state, kiosk } = exhibit;
  return compact<ResolvedExhibit>({
    id,
    kind,
    lang,
    dir: direction(lang),
    languages: exhibit.languages,
    title: resolveText(title, resolving),
    summary: summary && resolveRich(summary, resolving),
    by,
    license: license === undefined ? undefined : describeLicense(license),
    derivedFrom,
    navigation,
    scenes,
    assets,
    state,
    kiosk,
    theme: resolveTheme(exhibit, assets),
    access: resolveAccess(exhibit, resolving),
    credits: creditsOf(exhibit, titles, resolving),
    problems: [...exhibit.problems, ...issues.map((issue) => briefProblem(issue))],
  });
}

function resolveScene(
  scene: NormalScene,
  definitions: ReadonlyMap<string, Definition>,
  resolving: Resolving,
): ResolvedScene {
  const { id, title, text, layout, stop, next, when, enter } = scene;
  const place = stop?.place as NormalText | undefined; // a text of the normal form
  return compact<ResolvedScene>({
    id,
    title: resolveText(title, resolving),
    text: text && resolveRich(text, resolving),
    content: scene.content.map((one) => resolveComponent(one, id, definitions, resolving)),
    layout,
    stop: stop && compact({ ...stop, place: place && resolveText(place, resolving) }),
    next,
    when,
    enter,
    picture: scenePicture(scene, definitions, resolving),
  });
}

function resolveComponent(
  component: NormalComponent,
  scene: string,
  definitions: ReadonlyMap<string, Definition>,
  resolving: Resolving,
): ResolvedComponent {
  const { id, slot, when, title, part, type } = component;
  const definition = definitions.get(type);
  const text = component.text && resolveRich(component.text, resolving);
  const heading = title && resolveText(title, resolving);
  const own = definition && resolveObject(component, planOfDefinition(definition), resolving);
  const props = compact<Record<string, unknown>>({ heading, text, ...own });
  const inside = definition ? wordsOf(definition, props) : cardWords(component, resolving);
  return compact<ResolvedComponent>({
    id,
    address: `${scene}/${id}`,
    type: definition ? type : 'card',
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
  definitions: ReadonlyMap<string, Definition>,
  { assets }: Resolving,
): ResolvedImage | undefined {
  for (const component of content) {
    const definition = definitions.get(component.type);
    if (definition === undefined) continue;
    const picture = firstPicture(component, planOfDefinition(definition), assets);
    if (picture !== undefined && picture.src !== '') return picture;
  }
  return undefined;
}

/** The first picture among the values of a plan, at any depth: a layer's, a question's, an answer's. */
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
): ResolvedExhibit['theme'] {
  const { base, mode, font } = theme;
  const logo = typeof theme.logo === 'string' ? assets[theme.logo] : undefined;
  return compact<ResolvedExhibit['theme']>({
    base,
    mode,
    font,
    logo: logo?.kind === 'image' ? logo : undefined,
    properties: themeProperties(theme),
  });
}

function resolveAccess(exhibit: Exhibit, resolving: Resolving): ResolvedExhibit['access'] {
  const { contact, conformsTo } = exhibit.access;
  const summary = exhibit.access.summary as NormalText | undefined; // a text of the normal form
  return compact<ResolvedExhibit['access']>({
    ...accessStatement(exhibit),
    summary: summary && resolveRich(summary, resolving),
    contact,
    conformsTo,
  });
}
