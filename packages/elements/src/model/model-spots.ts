import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedSpot } from '@vitrine/model';
import { line } from '../base/text.js';
import type { PanelParts } from '../spots/panels.js';

/**
 * The spots as buttons over the object, in reading order. The engine places them, frame by frame.
 * One whose surface is turned away is not drawn, but keeps its turn among the keys: focus turns the
 * object to it.
 */
export function modelSpots(
  parts: PanelParts, facing: ReadonlySet<number>, onFocus: (index: number) => void,
): TemplateResult {
  const { walk, spots, strings, onClick } = parts;
  return html`<ol class="spots">${spots.map((spot, index) => {
    const seen = walk.isSeen(index);
    return html`<li><button type="button" part="spot" data-action=${`spot:${index + 1}`}
      class=${`spot${seen ? ' seen' : ''}${facing.has(index) ? '' : ' away'}`}
      aria-expanded=${walk.spot === spot ? 'true' : 'false'} @click=${onClick}
      @focus=${() => { onFocus(index); }}>
      <span class="mark" aria-hidden="true">${strings.number(index + 1)}</span>
      <span class="visually-hidden">${strings.number(index + 1)}. ${
        line(spot.title)}${seen ? `, ${strings.visited}` : nothing}</span>
    </button></li>`;
  })}</ol>`;
}

/** Moves the buttons to where the engine drew their places; no template is drawn for it. */
export function placeSpots(root: ParentNode, placed: readonly PlacedSpot[]): void {
  const buttons = root.querySelectorAll<HTMLElement>('.spots .spot');
  placed.forEach(({ x, y }, index) => {
    buttons[index]?.style.setProperty('--x', `${x.toFixed(1)}px`);
    buttons[index]?.style.setProperty('--y', `${y.toFixed(1)}px`);
  });
}
