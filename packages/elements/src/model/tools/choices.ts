import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon.js';
import type { Words } from '../../base/props.js';
import { line } from '../../base/text.js';

/** One of several, of which one holds. */
export interface Choice {
  /** Its action. */
  name: string;
  label: Words;
  isChosen: boolean;
  /** A CSS colour before the words. */
  swatch?: string | undefined;
  /** A drawing before the words. */
  drawing?: unknown;
}

/** Buttons side by side; the one that holds is pressed. */
export function choices(
  list: readonly Choice[], onClick: (event: Event) => void,
): TemplateResult {
  return html`<ul class="choices">${list.map(({ name, label, isChosen, swatch, drawing }) => html`
    <li><button class="button" type="button" part="button" data-action=${name}
      aria-pressed=${String(isChosen)} @click=${onClick}>
      ${swatch ? html`<span class="swatch" .style=${`background: ${swatch}`}></span>` : nothing}
      ${drawing ? icon(drawing) : nothing}<span>${line(label)}</span></button></li>`)}</ul>`;
}
