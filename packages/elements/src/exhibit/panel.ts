import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { Strings } from '../strings/en.js';
import { closeIcon } from '../styles/icons.js';

/** What can open above the shelf; `''` when nothing is open. */
export type PanelName = '' | 'language' | 'access';

const modules = {
  language: () => import('../language-picker/language-picker.js'),
  access: () => import('../preferences/preferences.js'),
} as const;

/** Imports what a panel holds. */
export async function loadPanel(name: Exclude<PanelName, ''>): Promise<void> {
  await modules[name]();
}

/** Imports the page about the exhibit. */
export async function loadAbout(): Promise<void> { await import('../about/about.js'); }

/**
 * A panel directly above the shelf, where the hand is. Close is its last control, Escape does the
 * same.
 */
export function panel(
  name: Exclude<PanelName, ''>, strings: Strings, onClose: (event: Event) => void,
): TemplateResult {
  const label = name === 'access' ? strings.accessTitle : strings.chooseLanguage;
  return html`
    <section class="panel" aria-label=${label}>
      ${name === 'access' ? html`<vitrine-preferences></vitrine-preferences>`
        : html`<vitrine-language-picker></vitrine-language-picker>`}
      <div class="panel-foot">
        <button class="button" type="button" part="button" data-action="close" @click=${onClose}>
          ${icon(closeIcon)}<span>${strings.close}</span>
        </button>
      </div>
    </section>`;
}
