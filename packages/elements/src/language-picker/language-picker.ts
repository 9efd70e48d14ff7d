import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ContextConsumer } from '../base/context.js';
import { languageContext } from '../base/contexts.js';
import { customElement } from '../base/define.js';
import { VitrineLanguageChangeEvent, VitrineLanguageRequestEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { directionOf } from '../controllers/language.js';
import { checkIcon } from '../styles/icons.js';
import { base } from '../styles/base.js';
import { styles } from './language-picker.styles.js';
import { ownName } from './own-name.js';

/**
 * The languages on offer, each by its own name and pronounced in its own voice.
 *
 * Inside an exhibit it offers the exhibit's languages. Alone on a page it offers those of its
 * attribute and turns the page's own `lang`, which every element of Vitrine follows.
 *
 * @status experimental
 * @csspart base - Heading and list.
 * @csspart heading - The heading.
 * @csspart button - One language.
 * @fires {VitrineLanguageRequestEvent} vitrine-language-request - A language was chosen; cancel it
 *   to stay.
 * @fires {VitrineLanguageChangeEvent} vitrine-language-change - Alone on a page: its language
 *   changed.
 */
@customElement('vitrine-language-picker')
export class VitrineLanguagePicker extends VitrineElement {
  static override styles = [base, styles];

  /**
   * Language tags with spaces between: `en ar es`. Inside an exhibit they come from the manifest.
   */
  @property() languages = '';

  /** One quiet row without a heading, for the top of a start screen. */
  @property({ type: Boolean }) inline = false;

  @query('h2') private readonly headingElement!: HTMLElement | null;

  readonly #around = new ContextConsumer(this, languageContext);

  /** Moves the focus to the heading. */
  focusHeading(): void { this.headingElement?.focus({ preventScroll: true }); }

  protected override actionList(): readonly ElementAction[] {
    return this.#offered.map((lang) => ({
      name: `select:${lang}`, label: ownName(lang), run: () => { this.#choose(lang); },
    }));
  }

  protected override render(): TemplateResult {
    const title = this.t('chooseLanguage');
    return html`
      <div class="picker" part="base" role="group" aria-label=${title}>
        ${this.inline ? nothing : html`<h2 tabindex="-1" part="heading">${title}</h2>`}
        <ul>${this.#offered.map((lang) => this.#button(lang))}</ul>
      </div>`;
  }

  #button(lang: string): TemplateResult {
    const isCurrent = lang === this.language.lang;
    return html`
      <li><button class="button language" type="button" part="button"
        data-action=${`select:${lang}`} lang=${lang}
        aria-pressed=${isCurrent ? 'true' : 'false'} @click=${this.actions.onClick}>
        ${icon(checkIcon)}<bdi>${ownName(lang)}</bdi>
      </button></li>`;
  }

  get #offered(): readonly string[] {
    const own = this.languages.split(/\s+/).filter(Boolean);
    return own.length > 0 ? own : this.#around.value?.languages ?? [];
  }

  #choose(lang: string): void {
    if (!this.dispatchEvent(new VitrineLanguageRequestEvent(lang)) || this.#around.value) return;
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    this.dispatchEvent(new VitrineLanguageChangeEvent(lang));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-language-picker': VitrineLanguagePicker }
}
