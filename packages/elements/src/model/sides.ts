import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import { plain } from '../base/props.js';
import type { Words } from '../base/props.js';
import { line } from '../base/text.js';
import type { ElementAction } from '../controllers/actions.js';
import type { Strings } from '../strings/en.js';
import type { ModelStrings, Side } from '../strings/model/en.js';
import { closeIcon } from '../styles/icons.js';

/** The sides in the order in which a visitor goes round an object. */
export const allSides: readonly Side[] = ['front', 'right', 'back', 'left', 'top', 'bottom'];

/** What the panel of sides says. */
export interface SidesParts {
  words: ModelStrings;
  strings: Strings;
  /** What each side shows: the author's words, else what is known of it. */
  views: Partial<Record<Side, Words>>;
  /** The side that is turned to the visitor now. */
  current: Side;
  onClick: (event: Event) => void;
}

/** An action for each side: the object turns that way. */
export function sideActions(words: ModelStrings, go: (side: Side) => void): ElementAction[] {
  return allSides.map((side) => ({
    name: `view:${side}`, label: words.side(side), run: () => { go(side); },
  }));
}

/** Every side with its words, each a button that turns the object that way. */
export function sidesPanel(parts: SidesParts): TemplateResult {
  const { words, strings, views, current, onClick } = parts;
  return html`
    <section class="panel" part="panel" id="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading" tabindex="-1">${words.sides}</h3>
      <ul class="spot-list">${allSides.map((side) => html`<li>
        <button class="button row" type="button" part="button" data-action=${`view:${side}`}
          aria-current=${side === current ? 'true' : nothing} @click=${onClick}>
          <span class="row-title">${words.side(side)}</span></button>
        ${plain(views[side]) ? html`<p class="note">${line(views[side])}</p>` : nothing}</li>`)}
      </ul>
      <div class="toolbar"><button class="button" type="button" part="button" data-action="close"
        @click=${onClick}>${icon(closeIcon)}<span>${strings.close}</span></button></div>
    </section>`;
}
