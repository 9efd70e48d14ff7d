import { html, nothing } from 'lit';
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

/**
 * The exhibit that cannot be shown: what a visitor can do, and what the page says instead. What an
 * author has to mend is not for visitors: the console and `vitrine-error` say it.
 *
 * @param isMissing - The manifest did not come: a connection may be why.
 */
export function failure(
  strings: Strings, isMissing: boolean, onRetry: (event: Event) => void,
): TemplateResult {
  return html`
    <div class="failure" role="alert">
      <h2 class="display" tabindex="-1">${strings.exhibitFailed}</h2>
      ${isMissing ? html`<p>${strings.exhibitFailedHint}</p>` : nothing}
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
