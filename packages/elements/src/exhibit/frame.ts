import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import type { ElementAction } from '../controllers/actions.js';
import type { SceneView } from '../scene/scene.js';
import type { Strings } from '../strings/en.js';
import type { Menu } from './menu.js';
import { hasIndex } from './order.js';
import type { Neighbours } from './order.js';
import type { PanelName } from './panel.js';
import type { Route } from './route.js';
import { shelf } from './shelf.js';
import { empty } from './states.js';
import type { View, Views } from './views.js';

/** What an exhibit looks like at one moment. */
export interface FrameParts {
  exhibit: PageExhibit;
  /** The scenes that can be reached now. */
  scenes: readonly ResolvedScene[];
  strings: Strings;
  views: Views;
  sceneView: SceneView;
  around: Neighbours;
  actions: readonly ElementAction[];
  open: PanelName;
  /** The same, drawn. */
  panel: unknown;
  /** The place on screen, as a link to it would say. */
  route: Route;
  /** The index of scenes, once it is loaded. */
  menu: Menu | undefined;
  isVisited: (address: string) => boolean;
  onClick: (event: Event) => void;
}

/** The control of the shelf that says where the visitor is. */
const places = { about: 'about', index: 'scenes', scene: '' } as const;

/** What lies under all of it; first of all things the way to stop it. */
function bed({ bed: sound }: PageExhibit): TemplateResult | typeof nothing {
  if (!sound) return nothing;
  void import('../bed/bed.js');
  return html`<vitrine-bed .bed=${sound}></vitrine-bed>`;
}

/** The views, the panel over them, the shelf below. */
export function frame(parts: FrameParts): TemplateResult {
  const { exhibit, strings, views, actions, open, onClick } = parts;
  const { current } = views;
  return html`${bed(exhibit)}
    <div class="views">
      ${views.places.map((view) => (view ? drawn(view, parts) : nothing))}
      ${parts.panel ?? nothing}
    </div>
    ${shelf({
      strings, actions, open, onClick, current: places[current?.kind ?? 'scene'],
      around: parts.around, isLinear: exhibit.navigation === 'linear',
    })}`;
}

/** A view; the one that leaves stays as it was, so that nothing in it moves under the other. */
function drawn(view: View, parts: FrameParts): TemplateResult {
  const isCurrent = view === parts.views.current;
  const withLanguages = isStart(view, parts) && parts.exhibit.languages.length > 1;
  const state = isCurrent ? 'current' : 'leaving';
  return html`
    <div class=${`view ${state} ${withLanguages ? 'with-languages' : ''}`}
      ?inert=${!isCurrent || (parts.open !== '' && parts.open !== 'lost')}
      aria-hidden=${isCurrent ? nothing : 'true'}>
      ${isCurrent ? content(view, parts, withLanguages) : noChange}
    </div>`;
}

function content(view: View, parts: FrameParts, withLanguages: boolean): TemplateResult {
  const { exhibit } = parts;
  if (view.kind === 'about') {
    return html`<vitrine-about class="page" .exhibit=${exhibit}></vitrine-about>`;
  }
  if (view.kind === 'index') {
    const { menu, scenes, strings } = parts;
    return menu && scenes.length > 0
      ? menu({ ...parts, languages: languageStrip(exhibit) })
      : empty(strings);
  }
  const scene = exhibit.scenes.find(({ id }) => id === view.scene);
  if (!scene) return empty(parts.strings);
  return html`
    ${withLanguages ? languageStrip(exhibit) : nothing}
    <vitrine-scene .scene=${scene} .view=${parts.sceneView}></vitrine-scene>`;
}

/** The languages, first of all things, where there is a choice. */
function languageStrip(exhibit: PageExhibit): TemplateResult | typeof nothing {
  if (exhibit.languages.length < 2) return nothing;
  return html`<vitrine-language-picker class="languages" inline></vitrine-language-picker>`;
}

/** Whether a view is what an exhibit without an index opens with. */
function isStart(view: View, parts: FrameParts): boolean {
  return view.kind === 'scene' && !hasIndex(parts.exhibit) && view.scene === parts.scenes[0]?.id;
}
