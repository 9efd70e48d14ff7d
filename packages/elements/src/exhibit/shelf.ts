import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementAction } from '../controllers/actions.js';
import { icon } from '../base/icon.js';
import type { Strings } from '../strings/en.js';
import {
  accessIcon, backIcon, homeIcon, infoIcon, languageIcon, nextIcon, previousIcon, scenesIcon,
} from '../styles/icons.js';
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
  /** Where a scene stands among the others; only where they have an order. */
  position?: Neighbours | undefined;
  onClick: (event: Event) => void;
}

const drawings: Record<string, [shape: unknown, isMirrored: boolean]> = {
  back: [backIcon, true], scenes: [scenesIcon, false], home: [homeIcon, false],
  previous: [previousIcon, true], next: [nextIcon, true],
  language: [languageIcon, false], access: [accessIcon, false], about: [infoIcon, false],
};

/** The bar at the bottom: always the same controls in the same place, icon and word. */
export function shelf(parts: ShelfParts): TemplateResult {
  const { strings, position, actions } = parts;
  const previous = actions.find(({ name }) => name === 'previous');
  const next = actions.find(({ name }) => name === 'next');
  const others = actions.filter((one) => one.name in drawings && one !== previous && one !== next);
  const hasPosition = position && position.index >= 0 && position.count > 1;
  return html`
    <nav class="shelf" part="toolbar" aria-label=${strings.exhibitControls}>
      ${previous ?? next ? html`
        <div class="walk">
          ${previous ? control(previous, parts) : nothing}
          ${hasPosition ? html`<p class="position"
            >${strings.sceneOf(position.index + 1, position.count)}</p>` : nothing}
          ${next ? control(next, parts) : nothing}
        </div>` : nothing}
      <div class="tools">${others.map((action) => control(action, parts))}</div>
    </nav>`;
}

function control(action: ElementAction, parts: ShelfParts): TemplateResult {
  const { name, label, disabled } = action;
  const [shape, isMirrored] = drawings[name] ?? [nothing, false];
  const opens = name === 'language' || name === 'access';
  return html`
    <button class=${name === 'next' ? 'tool next' : 'tool'} type="button" part="button"
      data-action=${name}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-expanded=${opens ? String(parts.open === name) : nothing}
      aria-current=${parts.current === name ? 'page' : nothing}
      @click=${parts.onClick}>
      ${icon(shape, isMirrored)}<span>${label}</span>
    </button>`;
}
