import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import { icon } from '../base/icon.js';
import { line, rich } from '../base/text.js';
import type { Strings } from '../strings/en.js';
import { checkIcon } from '../styles/icons.js';
import { menuStyles } from './menu.styles.js';
import type { Route } from './route.js';

/** What the index needs. */
export interface MenuParts {
  exhibit: PageExhibit;
  /** The scenes that can be reached now. */
  scenes: readonly ResolvedScene[];
  strings: Strings;
  /** The place on screen, as a link to it would say. */
  route: Route;
  isVisited: (address: string) => boolean;
  onClick: (event: Event) => void;
  /** The languages, first of all things. */
  languages: unknown;
}

/** Gives the place where an index is drawn its styles, once. */
export function styleMenu(root: ShadowRoot): void {
  const sheet = menuStyles.styleSheet;
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Draws an index. */
export type Menu = (parts: MenuParts) => TemplateResult;

/**
 * The start of an exhibit: its title, what it is about, who made it, and an index of its scenes.
 */
export function menu(parts: MenuParts): TemplateResult {
  const { exhibit, scenes, strings } = parts;
  const isList = exhibit.navigation !== 'menu';
  return html`
    <div class="page index">
      ${parts.languages}
      <header class="cover">
        ${logo(exhibit)}
        <h2 class="display" tabindex="-1">${line(exhibit.title)}</h2>
        ${exhibit.summary ? html`<div class="lead">${rich(exhibit.summary)}</div>` : nothing}
        ${byline(exhibit, strings)}
        <p class="count">${count(parts)}</p>
      </header>
      <nav class="scenes" aria-label=${strings.inThisExhibit}>
        <ul class=${isList ? 'rows' : 'cards'}>
          ${scenes.map((scene, index) => (isList ? row : tile)(scene, index, parts))}
        </ul>
      </nav>
    </div>`;
}

function logo(exhibit: PageExhibit): TemplateResult | typeof nothing {
  const image = exhibit.theme.logo;
  if (!image?.src) return nothing;
  return html`<img class="logo" src=${image.src} alt=${image.alt.value}
    width=${image.width ?? nothing} height=${image.height ?? nothing}>`;
}

function byline(exhibit: PageExhibit, strings: Strings): TemplateResult | typeof nothing {
  const names = exhibit.by.map(({ name }) => name).filter(Boolean);
  if (names.length === 0) return nothing;
  return html`<p class="byline"><span>${strings.madeBy}</span> ${line(names.join(', '))}</p>`;
}

/** How many scenes there are, and how many were seen. */
function count({ scenes, strings, isVisited }: MenuParts): string {
  const seen = scenes.filter(({ id }) => isVisited(id)).length;
  return seen > 0 ? strings.seenOf(seen, scenes.length) : strings.sceneCount(scenes.length);
}

function tile(scene: ResolvedScene, index: number, parts: MenuParts): TemplateResult {
  return html`
    <li class="tile">
      <div class="mount">${picture(scene) ?? html`<span class="numeral" aria-hidden="true"
        >${number(scene, index, parts.strings)}</span>`}</div>
      <div class="caption">
        ${scene.picture?.src ? html`<span class="number" aria-hidden="true"
          >${number(scene, index, parts.strings)}</span>` : nothing}
        ${entry(scene, parts)}
        ${seen(scene, parts)}
      </div>
    </li>`;
}

function row(scene: ResolvedScene, index: number, parts: MenuParts): TemplateResult {
  const place = scene.stop?.place;
  return html`
    <li class="row">
      <span class="number" aria-hidden="true">${number(scene, index, parts.strings)}</span>
      <div class="caption">
        ${entry(scene, parts)}
        ${place ? html`<p class="place">${line(place)}</p>` : nothing}
        ${seen(scene, parts)}
      </div>
      <div class="mount small">${picture(scene) ?? nothing}</div>
    </li>`;
}

/** The heading holds the one button; its target is stretched over the whole entry. */
function entry(scene: ResolvedScene, parts: MenuParts): TemplateResult {
  return html`
    <h3><button class="entry" type="button" part="button" data-action=${`go:${scene.id}`}
      @click=${parts.onClick}>${line(scene.title)}</button></h3>`;
}

function seen(scene: ResolvedScene, parts: MenuParts): TemplateResult | typeof nothing {
  if (!parts.isVisited(scene.id)) return nothing;
  return html`<p class="seen">${icon(checkIcon)}<span>${parts.strings.visited}</span></p>`;
}

function number(scene: ResolvedScene, index: number, strings: Strings): string {
  return scene.stop?.number ?? strings.number(index + 1);
}

/** The scene's picture, without words: they are with the picture itself, one step on. */
function picture(scene: ResolvedScene): TemplateResult | undefined {
  const image = scene.picture;
  if (!image?.src) return undefined;
  const large = image.sources.filter(({ src, width = 0 }) => src && width >= 640);
  const [smallest] = large.sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const src = smallest?.src ?? image.src;
  return html`<img src=${src} alt="" decoding="async" loading="lazy" width=${image.width ?? nothing}
    height=${image.height ?? nothing} @error=${hide}>`;
}

/** A picture that does not come leaves its mount empty; its words are one step on. */
function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
