import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropsOf, QuoteComponent } from '@vitrine/manifest';
import { customElement } from '../base/define.js';
import { icon } from '../base/icon.js';
import { plain, words } from '../base/props.js';
import type { Fields, Picture, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { base } from '../styles/base.js';
import { retryIcon } from '../styles/icons.js';
import { pictureStyles } from '../styles/picture.js';
import { styles } from './quote.styles.js';

/**
 * Somebody's words, set large, with who said them.
 *
 * A figure with a caption, so that a screen reader says whose words they are. The quotation marks
 * are those of the language of the words. Without words it says that they are missing.
 *
 * @status experimental
 * @csspart base - The figure.
 * @csspart heading - The heading.
 * @csspart quote - The words.
 * @csspart by - Who said them.
 * @csspart image - The picture.
 * @fires {VitrineErrorEvent} vitrine-error - The picture did not load; its words stand in its
 *   place.
 */
@customElement('vitrine-quote')
export class VitrineQuote extends VitrineElement implements Fields<PropsOf<QuoteComponent>> {
  static override styles = [base, pictureStyles, styles];
  static override readonly componentType = 'quote';

  /** The words, without quotation marks: they come from the language. */
  @property({ converter: words }) quote: Words | undefined;

  /** Who said them. */
  @property({ converter: words }) by: Words | undefined;

  /** A picture of who said them. */
  @property({ attribute: false }) image: Picture | undefined;

  /** Words about the quotation. */
  @property({ converter: words }) text: Words | undefined;

  readonly #pictures = new PicturesController(this, {
    lost: (picture) => {
      this.fail(new Error(`The picture ${picture.src} could not be loaded.`), 'load');
    },
  });

  override retry(): void {
    this.#pictures.retry();
    super.retry();
  }

  protected override actionList(): readonly ElementAction[] {
    if (!this.image || !this.#pictures.isLost(this.image)) return [];
    return [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }];
  }

  protected override render(): TemplateResult {
    const { image } = this;
    const isMissing = !plain(this.quote) && (this.quote !== undefined || this.address);
    return html`
      <figure class="quote" part="base">
        ${image ? html`<div class="picture">
          ${this.#pictures.draw(image, { sizes: '18rem' })}
          ${image.credit ? html`<p class="credit">${line(image.credit)}</p>` : nothing}
          ${this.#pictures.isLost(image) ? this.#lost() : nothing}
        </div>` : nothing}
        <div class="said">
          ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
          ${isMissing ? html`<p class="lost">${this.t('partMissing')}</p>`
            : html`<blockquote part="quote">${rich(this.quote)}</blockquote>`}
          <figcaption class="aside">
            ${plain(this.by) ? html`<p class="by" part="by">${line(this.by)}</p>` : nothing}
            ${rich(this.text)}
          </figcaption>
        </div>
      </figure>`;
  }

  #lost(): TemplateResult {
    return html`<p class="note">${this.t('pictureFailed')}</p>
      <button class="button" type="button" part="button" data-action="retry"
        @click=${this.actions.onClick}>
        ${icon(retryIcon)}<span>${this.t('retry')}</span></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-quote': VitrineQuote }
}
