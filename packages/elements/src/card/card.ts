import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResolvedImage } from '@vitrine/manifest';
import { card } from '../base/card.js';
import { customElement } from '../base/define.js';
import { icon } from '../base/icon.js';
import { plain } from '../base/props.js';
import { line } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { styles } from './card.styles.js';
import { firstPicture } from './first-picture.js';
import { kindOf } from './kinds.js';

/**
 * Any component in words: what it is, its title, its picture, everything it says in reading order.
 *
 * Stands in for a component whose type has no element here, could not be read, or did not load. So
 * every valid manifest is a complete, readable exhibit.
 *
 * @status experimental
 * @csspart card - The card.
 * @csspart heading - The heading.
 * @csspart kind - What it is.
 * @csspart image - The picture.
 */
@customElement('vitrine-card')
export class VitrineCard extends VitrineElement {
  static override styles = [base, pictureStyles, styles];

  /** The component type that it stands for. */
  @property({ attribute: 'kind' }) type = '';

  /** The component's resolved properties, searched for a picture. */
  @property({ attribute: false }) props: Readonly<Record<string, unknown>> | undefined;

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
    const picture = firstPicture(this.props);
    if (!picture || !this.#pictures.isLost(picture)) return [];
    return [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }];
  }

  protected override render(): TemplateResult {
    const kind = kindOf(this.type);
    const picture = firstPicture(this.props);
    const lost = picture ? this.#pictures.isLost(picture) : false;
    const shown = lost ? undefined : picture; // it has its words as a text alternative
    const heading = plain(this.heading);
    return card({
      heading: this.heading,
      above: kind
        ? html`<p class="kind" part="kind">${icon(kind.drawing)}<span>${
          this.t(kind.word)}</span></p>`
        : nothing,
      words: this.words.filter(
        ({ value }) => value && value !== heading && value !== shown?.alt.value,
      ),
      picture: shown ? this.#picture(shown) : nothing,
      note: this.#note(lost),
      retry: lost
        ? {
            label: this.t('retry'),
            run: () => {
              this.actions.run('retry');
            },
          }
        : undefined,
    });
  }

  /** Why there is less than there should be. */
  #note(isLost: boolean): string | undefined {
    if (isLost) return this.t('pictureFailed');
    const isEmpty = !plain(this.heading) && !this.words.length && !firstPicture(this.props);
    return isEmpty ? this.t('partMissing') : undefined;
  }

  #picture(picture: ResolvedImage): TemplateResult {
    const { width, height } = picture;
    const shape = width && height ? `aspect-ratio: ${width / height}` : '';
    return html`
      <div class="picture" .style=${shape}>${
        this.#pictures.draw(picture, { sizes: '40rem' })}</div>
      ${plain(picture.credit) ? html`<p class="credit">${line(picture.credit)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-card': VitrineCard }
}
