import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { Strings } from '../strings/en.js';
import { retryIcon } from '../styles/icons.js';

/**
 * The exhibit before it is there: stage and label in the ground's own tones, words after 400 ms.
 */
export function skeleton(strings: Strings): TemplateResult {
  return html`
    <div class="skeleton" aria-busy="true">
      <div class="skeleton-stage"></div>
      <div class="skeleton-label" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      <p class="late">${strings.loading}…</p>
    </div>`;
}

/** The exhibit that could not be loaded: why, what to do, and what the page says instead. */
export function failure(strings: Strings, onRetry: (event: Event) => void): TemplateResult {
  return html`
    <div class="failure" role="alert">
      <h2 class="display" tabindex="-1">${strings.exhibitFailed}</h2>
      <p>${strings.exhibitFailedHint}</p>
      <button class="button primary" type="button" part="button" data-action="retry"
        @click=${onRetry}>
        ${icon(retryIcon)}<span>${strings.retry}</span>
      </button>
    </div>`;
}

/** An exhibit with no scene that can be shown. */
export function empty(strings: Strings): TemplateResult {
  return html`<div class="failure"><p class="display">${strings.nothingHere}</p></div>`;
}
