import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { ContextConsumer } from '../base/context.js';
import { preferencesContext, textScales } from '../base/contexts.js';
import type { Preferences, PreferencesStore } from '../base/contexts.js';
import { customElement } from '../base/define.js';
import { VitrinePreferencesChangeEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { base } from '../styles/base.js';
import { retryIcon } from '../styles/icons.js';
import {
  captionsIcon, contrastIcon, easyIcon, minusIcon, motionIcon, plusIcon, textIcon,
} from '../styles/preference-icons.js';
import { loadThemes } from '../styles/theme-loader.js';
import { pagePreferences } from './page-preferences.js';
import { styles } from './preferences.styles.js';
import '../strings/en-more.js';

const contrasts = ['none', 'dark', 'light'] as const;
const contrastNames = {
  none: 'contrastNone', dark: 'contrastDark', light: 'contrastLight',
} as const;
const switches = ['motion', 'captions', 'easyWords'] as const;
type SwitchName = typeof switches[number];
const drawings: Record<SwitchName, unknown> = {
  motion: motionIcon, captions: captionsIcon, easyWords: easyIcon,
};

/**
 * What a visitor can choose for their eyes, ears and mind: text size, contrast, movement, captions,
 * easy words. Every choice shows its effect at once, and nothing is kept for the next visitor.
 *
 * Inside an exhibit it changes the exhibit. Alone on a page it changes every element of Vitrine
 * there.
 *
 * @status experimental
 * @csspart base - Heading and choices.
 * @csspart heading - The heading.
 * @csspart button - Each button.
 * @fires {VitrinePreferencesChangeEvent} vitrine-preferences-change - Alone on a page: a choice was
 *   made.
 */
@customElement('vitrine-preferences')
export class VitrinePreferences extends VitrineElement {
  static override styles = [base, styles];

  @query('h2') private readonly headingElement!: HTMLElement | null;

  readonly #around = new ContextConsumer(this, preferencesContext);
  #page: { store: PreferencesStore; stop: () => void } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadThemes();
    if (this.#around.value) return;
    this.#page = pagePreferences((name) => {
      this.requestUpdate();
      if (!name) return;
      this.dispatchEvent(new VitrinePreferencesChangeEvent(name, this.#store.values[name]));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page?.stop();
    this.#page = undefined;
  }

  /** Moves the focus to the heading. */
  focusHeading(): void { this.headingElement?.focus({ preventScroll: true }); }

  protected override actionList(): readonly ElementAction[] {
    const { textScale, contrast } = this.#store.values;
    const size = textScales.findIndex((scale) => scale >= textScale);
    const largest = textScales.length - 1;
    const step = (by: number): void => {
      const scale = textScales[size + by];
      if (scale) this.#set('textScale', scale);
    };
    return [
      { name: 'smaller', label: this.t('smaller'), disabled: size <= 0, run: () => { step(-1); } },
      {
        name: 'larger', label: this.t('larger'), disabled: size >= largest,
        run: () => { step(1); },
      },
      ...contrasts.map((value) => ({
        name: `contrast:${value}`, label: this.#contrastName(value), disabled: value === contrast,
        run: () => { this.#set('contrast', value); },
      })),
      ...switches.map((name) => ({
        name, label: this.t(name), run: () => { this.#set(name, !this.#store.values[name]); },
      })),
      { name: 'reset', label: this.t('resetPreferences'), run: () => { this.#store.reset(); } },
    ];
  }

  protected override render(): TemplateResult {
    return html`
      <div class="sheet" part="base">
        <h2 tabindex="-1" part="heading">${this.t('accessTitle')}</h2>
        <div class="lines">
          ${this.#size()}
          ${this.#contrast()}
          ${switches.map((name) => this.#switch(name))}
        </div>
        <button class="button reset" type="button" part="button" data-action="reset"
          @click=${this.actions.onClick}>
          ${icon(retryIcon)}<span>${this.t('resetPreferences')}</span>
        </button>
      </div>`;
  }

  #size(): TemplateResult {
    const percent = Math.round(this.#store.values.textScale * 100);
    return html`
      <div class="line across" role="group" aria-label=${this.t('textSize')}>
        <span class="name">${icon(textIcon)}${this.t('textSize')}</span>
        <div class="steps">
          ${this.#step('smaller', minusIcon)}
          <span class="value">${this.t('percent', percent)}</span>
          ${this.#step('larger', plusIcon)}
        </div>
      </div>`;
  }

  #step(name: 'smaller' | 'larger', drawing: unknown): TemplateResult {
    const isOff = this.actions.list.find((action) => action.name === name)?.disabled;
    return html`
      <button class="button" type="button" part="button" data-action=${name}
        aria-disabled=${isOff ? 'true' : 'false'}
        @click=${this.actions.onClick}>${icon(drawing)}<span>${this.t(name)}</span></button>`;
  }

  #contrast(): TemplateResult {
    const { contrast } = this.#store.values;
    return html`
      <div class="line across" role="radiogroup" aria-label=${this.t('contrast')}>
        <span class="name">${icon(contrastIcon)}${this.t('contrast')}</span>
        <div class="choices">${contrasts.map((value) => html`
          <label class="choice">
            <input type="radio" name="contrast" value=${value} data-action=${`contrast:${value}`}
              .checked=${value === contrast} @change=${this.#onContrast}>
            <span class=${value}><i aria-hidden="true">A</i>${this.#contrastName(value)}</span>
          </label>`)}</div>
      </div>`;
  }

  #switch(name: SwitchName): TemplateResult {
    const isOn = this.#store.values[name];
    return html`
      <div class="line">
        <span class="name" id=${`name-${name}`}>${icon(drawings[name])}${this.t(name)}</span>
        <button class="switch" type="button" role="switch" part="button" data-action=${name}
          aria-checked=${isOn ? 'true' : 'false'} aria-labelledby=${`name-${name}`}
          @click=${this.actions.onClick}>
          <span class="track"></span><span aria-hidden="true">${this.t(isOn ? 'on' : 'off')}</span>
        </button>
      </div>`;
  }

  get #store(): PreferencesStore {
    return this.#around.value ?? this.#page?.store ?? this.preferences.store;
  }

  #set<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
    this.#store.set(name, value);
    if (name === 'textScale') {
      this.actions.exhibit.announce(this.t('textSizeValue', Math.round(Number(value) * 100)));
    }
  }

  #contrastName(value: typeof contrasts[number]): string {
    return this.t(contrastNames[value]);
  }

  readonly #onContrast = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement; // the radio that the handler is on
    this.actions.run(input.dataset['action'] ?? '');
  };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-preferences': VitrinePreferences }
}
