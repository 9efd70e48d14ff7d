import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementAction } from '../controllers/actions.js';
import { icon } from '../base/icon.js';
import type { Strings } from '../strings/en.js';
import {
  accessIcon, backIcon, homeIcon, infoIcon, languageIcon, nextIcon, previousIcon, scenesIcon,
} from '../styles/icons.js';
import { position } from './order.js';
import type { Neighbours } from './order.js';

/** What the shelf shows. */
export interface ShelfParts {
  strings: Strings;
  /** The actions on offer; one without a place on the shelf is left out. */
  actions: readonly ElementAction[];
  /** Which control is the one that opened what is open, by the name of its action. */
  open: string;
  /** Which control says where the visitor is. */
  current: string;
  /** Where the scene on screen stands among the others. */
  around: Neighbours;
  /** Whether going on is what a visitor does next; in an index it is one way among others. */
  isLinear: boolean;
  onClick: (event: Event) => void;
}

const drawings: Record<string, [shape: unknown, isMirrored: boolean]> = {
  back: [backIcon, true], scenes: [scenesIcon, false], home: [homeIcon, false],
  previous: [previousIcon, true], next: [nextIcon, true],
  restart: [homeIcon, false], allScenes: [scenesIcon, false],
  language: [languageIcon, false], access: [accessIcon, false], about: [infoIcon, false],
};

/** What leads on from a scene; the last scene has no next one. */
const forwards = ['next', 'restart', 'allScenes'];

/** The bar at the bottom: always the same controls in the same place, icon and word. */
export function shelf(parts: ShelfParts): TemplateResult {
  const { strings, actions } = parts;
  const previous = actions.find(({ name }) => name === 'previous');
  const next = actions.find(({ name }) => forwards.includes(name));
  const place = previous ? position(parts.around, strings) : '';
  const others = actions.filter((one) => one.name in drawings && one !== previous && one !== next);
  return html`
    <nav class="shelf" part="toolbar" aria-label=${strings.exhibitControls}>
      ${previous ?? next ? html`
        <div class="walk">
          ${previous ? control(previous, parts) : nothing}
          ${turns(parts.around.index % 2 > 0,
            place ? html`<p class="position">${place}</p>` : nothing)}
          ${turns(next?.name === 'next', next ? control(next, parts) : nothing)}
        </div>` : nothing}
      <div class="tools">${others.map((action) => control(action, parts))}</div>
    </nav>`;
}

/** In one of two places: other words are another thing, not the same one that has moved. */
const turns = (isFirst: boolean, thing: unknown): unknown[] =>
  (isFirst ? [thing, nothing] : [nothing, thing]);

function control(action: ElementAction, parts: ShelfParts): TemplateResult {
  const { name, label, disabled } = action;
  const [shape, isMirrored] = drawings[name] ?? [nothing, false];
  const isForward = forwards.includes(name);
  const leads = name === 'next' && parts.isLinear;
  const opens = name === 'language' || name === 'access';
  return html`
    <button class=${`tool ${isForward ? 'next' : ''} ${leads ? 'leads' : ''}`}
      type="button" part="button" data-action=${name}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-expanded=${opens ? String(parts.open === name) : nothing}
      aria-current=${parts.current === name ? 'page' : nothing}
      @click=${parts.onClick}>
      ${icon(shape, isMirrored)}<span>${label}</span>
    </button>`;
}
