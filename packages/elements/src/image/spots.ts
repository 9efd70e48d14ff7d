import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { line } from '../base/text.js';
import type { PanelParts } from '../spots/panels.js';

/**
 * The spots as buttons over the picture, in reading order.
 *
 * Places are of the picture, so `left` and `top` are meant: a picture does not turn round with the
 * direction of the words.
 */
export function spotButtons(parts: PanelParts): TemplateResult {
  const { walk, spots, strings, onClick } = parts;
  return html`${scrim(parts)}<ol class="spots">${spots.map((spot, index) => {
    const seen = walk.isSeen(index);
    const open = walk.spot === spot;
    const [x = 0, y = 0, width, height] = spot.at;
    const size = width === undefined ? '' : `; --w: ${share(width)}; --h: ${share(height ?? 0)}`;
    return html`<li><button type="button" part="spot" data-action=${`spot:${index + 1}`}
      class=${`spot${width === undefined ? '' : ' box'}${seen ? ' seen' : ''}`}
      .style=${`--x: ${share(x)}; --y: ${share(y)}${size}`}
      aria-expanded=${open ? 'true' : 'false'} @click=${onClick}>
      <span class="mark" aria-hidden="true">${strings.number(index + 1)}</span>
      <span class="visually-hidden">${strings.number(index + 1)}. ${
        line(spot.title)}${seen ? `, ${strings.visited}` : nothing}</span>
    </button></li>`;
  })}</ol>`;
}

/** Dims what is not meant while a spot is open; drawn only, never in the way of a finger. */
function scrim({ walk }: PanelParts): TemplateResult | typeof nothing {
  const { spot } = walk;
  if (!spot) return nothing;
  const [x = 0, y = 0, width = 0, height = 0] = spot.at;
  const reach = Math.round(Math.max(14, Math.hypot(width, height) * 60));
  const place = `--x: ${share(x + width / 2)}; --y: ${share(y + height / 2)}; --r: ${reach}%`;
  return html`<div class="scrim" .style=${place}></div>`;
}

function share(value: number): string {
  return `${(Math.min(1, Math.max(0, Number(value) || 0)) * 100).toFixed(2)}%`;
}
