import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { PanelName } from '../exhibit/panel.js';
import type { Strings } from '../strings/en.js';
import { closeIcon } from '../styles/icons.js';
import '../strings/en-more.js';

const { styleSheet } = css`
  .panel { align-self: end; z-index: 1; max-block-size: 100%; overflow: auto;
    background: var(--_raised);
    border-block-start: 3px solid var(--_ink); }
  .panel-foot { position: sticky; inset-block-end: 0; background: var(--_raised); z-index: 1;
    padding: 0.6em clamp(16px, 4cqi, 64px) 0.9em; border-block-start: 1px solid var(--_hairline); }
  .panel.notice { position: sticky; inset-block-end: 0; }
  .notice .panel-foot { display: flex; flex-wrap: wrap; gap: 0.6em 1.4em; align-items: center;
    justify-content: space-between; border: 0; padding-block-start: 0.9em; }
  @media (prefers-reduced-motion: no-preference) {
    .panel { animation: rise var(--_duration) var(--_ease); }
    @keyframes rise { from { opacity: 0; translate: 0 16px; } }
  }
  @container exhibit (max-height: 26em) { .panel-foot { position: static; } }
`;

/** Gives the place where panels are drawn their styles, once. */
export function stylePanel(root: ShadowRoot): void {
  if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/**
 * A panel directly above the shelf, where the hand is; or that the visitor's link leads nowhere
 * here. Close is its last control, Escape does the same.
 */
export function panel(
  name: Exclude<PanelName, ''>, strings: Strings, onClose: (event: Event) => void,
): TemplateResult {
  const close = html`
    <button class="button" type="button" part="button" data-action="close" @click=${onClose}>
      ${icon(closeIcon)}<span>${strings.close}</span>
    </button>`;
  if (name === 'lost') {
    return html`
      <section class="panel notice" aria-label=${strings.placeMissing}>
        <div class="panel-foot"><p>${strings.placeMissing}</p>${close}</div>
      </section>`;
  }
  const label = name === 'access' ? strings.accessTitle : strings.chooseLanguage;
  return html`
    <section class="panel" aria-label=${label}>
      ${name === 'access' ? html`<vitrine-preferences></vitrine-preferences>`
        : html`<vitrine-language-picker></vitrine-language-picker>`}
      <div class="panel-foot">${close}</div>
    </section>`;
}
