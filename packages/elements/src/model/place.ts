import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** How many moves there are. */
const moves = Array.from({ length: 8 });

/** Where a control will be that is still coming: as large, and nothing else. */
export function placeFor(label: string): TemplateResult {
  return html`<span class="button coming"><i class="icon"></i><span>${label}</span></span>`;
}

/**
 * Where the controls will be, so that the object has its size, and the words below it their place,
 * from the first picture on.
 */
export function place(labels: readonly string[]): TemplateResult {
  return html`<div class="controls" aria-hidden="true">
    <div class="pad">${moves.map(() => placeFor(''))}</div>
    <div class="toolbar">${labels.map(placeFor)}</div></div>`;
}
