import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A drawing beside a word: 24 px grid, one weight, hidden from assistive technology because the
 * word beside it says what it means.
 *
 * @param mirrored - For drawings that point somewhere: mirrored right to left.
 */
export function icon(shape: unknown, mirrored = false): TemplateResult {
  return svg`<svg class=${mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 24 24"
    aria-hidden="true" focusable="false">${shape}</svg>`; // an outer svg is valid in html
}
