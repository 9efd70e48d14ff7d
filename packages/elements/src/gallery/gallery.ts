import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GalleryComponent, PropsOf } from '@vitrine/manifest';
import { customElement } from '../base/define.js';
import { VitrineLoadEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { listOf, plain, words } from '../base/props.js';
import type { Fields, Picture, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import '../strings/en-gallery.js';
import { base } from '../styles/base.js';
import { infoIcon, nextIcon, previousIcon, retryIcon } from '../styles/icons.js';
import { pictureStyles } from '../styles/picture.js';
import { styles } from './gallery.styles.js';
import { SwipeController } from './swipe.js';

const steps = ['previous', 'next'] as const;
const by = { previous: -1, next: 1 } as const;

/**
 * Several pictures, one after another. Nothing turns by itself.
 *
 * Buttons with words, thumbnails, arrow keys among the thumbnails, and a swipe as a short cut all
 * do the same. The picture on screen stays when the language changes. Without any it says that
 * they are missing.
 *
 * @status experimental
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart image - A picture.
 * @csspart caption - Words and credit of the picture on screen.
 * @csspart toolbar - The controls.
 * @fires {VitrineLoadEvent} vitrine-load - A picture is on screen.
 * @fires {VitrineErrorEvent} vitrine-error - A picture did not load; its words are shown.
 */
@customElement('vitrine-gallery')
export class VitrineGallery extends VitrineElement implements Fields<PropsOf<GalleryComponent>> {
  static override styles = [base, pictureStyles, styles];
  static override readonly componentType = 'gallery';

  /** The pictures, in order. */
  @property({ attribute: false }) images: Picture[] | undefined;

  /** Words that go with all of them. */
  @property({ converter: words }) text: Words | undefined;

  @state() private index = 0;
  @state() private described = false;

  /** Which thumbnail the Tab key stops at; it follows the arrow keys. */
  @state() private tabStop = 0;

  readonly #pictures = new PicturesController(this, {
    ready: (picture) => {
      if (picture === this.#picture) this.dispatchEvent(new VitrineLoadEvent(picture.src));
    },
    lost: (picture) => {
      this.fail(new Error(`The picture ${picture.src} could not be loaded.`), 'load');
    },
  });

  readonly #swipe = new SwipeController((towards) => {
    const forward = (towards === 'left') === (this.language.dir === 'ltr');
    this.actions.run(forward ? 'next' : 'previous');
  });

  override retry(): void {
    this.#pictures.retry();
    super.retry();
  }

  protected override actionList(): readonly ElementAction[] {
    const pictures = listOf(this.images);
    const picture = this.#picture;
    const list: ElementAction[] = pictures.length < 2 ? [] : [
      ...steps.map((name) => ({
        name, label: this.t(name), disabled: !this.#beside(name),
        run: () => { this.#show(this.index + by[name]); },
      })),
      ...pictures.map((_, index) => ({
        name: `select:${index + 1}`, label: this.t('showPicture', index + 1),
        run: () => { this.#show(index); },
      })),
    ];
    if (plain(picture?.long)) {
      list.push({ name: 'describe', label: this.t('showDescription'),
        run: () => { this.described = !this.described; } });
    }
    if (picture && this.#pictures.isLost(picture)) {
      list.push({ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } });
    }
    return list;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('images')) return;
    const last = Math.max(0, listOf(this.images).length - 1);
    this.index = Math.min(this.index, last);
    this.tabStop = Math.min(this.tabStop, last);
  }

  protected override render(): TemplateResult {
    const pictures = listOf(this.images);
    const picture = this.#picture;
    const isMissing = !picture && (this.images ?? this.address);
    return html`
      <div class="gallery" part="base" role="group"
        aria-label=${plain(this.heading) || this.t('pictures')}>
        ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
        ${rich(this.text)}
        ${isMissing ? html`<p class="lost">${this.t('partMissing')}</p>` : nothing}
        ${picture ? this.#slide(picture, pictures.length) : nothing}
        ${pictures.length > 1 ? this.#controls(pictures) : nothing}
      </div>`;
  }

  get #picture(): Picture | undefined { return listOf(this.images)[this.index]; }

  /** Width ÷ height of the picture in the middle, by its author: so most fill the box. */
  get #shape(): number {
    const known = listOf(this.images)
      .flatMap(({ width, height }) => (width && height ? width / height : []));
    return known.sort((a, b) => a - b)[known.length >> 1] ?? 4 / 3;
  }

  #beside(name: typeof steps[number]): Picture | undefined {
    return listOf(this.images)[this.index + by[name]];
  }

  #slide(picture: Picture, count: number): TemplateResult {
    const lost = this.#pictures.isLost(picture);
    return html`
      <figure class="slide" aria-label=${this.t('pictureOf', this.index + 1, count)}
        @pointerdown=${this.#swipe.down} @pointerup=${this.#swipe.up}
          @pointercancel=${this.#swipe.cancel}>
        <div class=${lost ? 'box words-only' : 'box'}
          .style=${`--_shape: ${this.#shape}`}>${
          this.#pictures.draw(picture, { sizes: '(min-width: 900px) 66vw, 100vw' })}</div>
        <figcaption class="caption" part="caption">
          <p class="credit">${plain(picture.credit) ? line(picture.credit) : nothing}</p>
          ${lost ? html`<p class="note">${this.t('pictureFailed')}</p>` : nothing}
          ${this.described ? html`<div id="long">${rich(picture.long)}</div>` : nothing}
          ${lost || plain(picture.long) ? this.#aids(picture, lost) : nothing}
        </figcaption>
      </figure>`;
  }

  #aids(picture: Picture, lost: boolean): TemplateResult {
    const aid = (
      name: string, drawing: unknown, label: string, isOpen?: boolean,
    ): TemplateResult => html`
      <button class="button" type="button" part="button" data-action=${name}
        aria-expanded=${isOpen ?? nothing} @click=${this.actions.onClick}>
        ${icon(drawing)}<span>${label}</span></button>`;
    return html`<div class="toolbar">
      ${plain(picture.long)
        ? aid('describe', infoIcon, this.t('showDescription'), this.described) : nothing}
      ${lost ? aid('retry', retryIcon, this.t('retry')) : nothing}
    </div>`;
  }

  #controls(pictures: readonly Picture[]): TemplateResult {
    const step = (name: typeof steps[number]): TemplateResult => html`
      <button class="button step" type="button" part="button" data-action=${name}
        aria-disabled=${this.#beside(name) ? nothing : 'true'} @click=${this.actions.onClick}>
        ${name === 'previous' ? icon(previousIcon, true) : nothing}<span>${this.t(name)}</span>
        ${name === 'next' ? icon(nextIcon, true) : nothing}</button>`;
    // All of them, once the one on screen is there: they are still pictures when the network goes.
    const loading = this.#picture && this.#pictures.isReady(this.#picture) ? 'eager' : 'lazy';
    return html`
      <div class="controls" part="toolbar">
        ${step('previous')}
        <p class="position"
          aria-hidden="true">${this.t('sceneOf', this.index + 1, pictures.length)}</p>
        ${step('next')}
      </div>
      <div class="thumbs" role="group" aria-label=${this.t('pictures')} @keydown=${this.#onKeydown}>
        ${pictures.map((picture, index) => html`
          <button class="thumb" type="button" data-action=${`select:${index + 1}`}
            tabindex=${index === this.tabStop ? '0' : '-1'}
            aria-current=${index === this.index ? 'true' : 'false'}
            aria-label=${this.#nameOf(picture, index)} @click=${this.actions.onClick}>
            ${
              this.#pictures.isLost(picture)
                ? html`<span aria-hidden="true">${this.t('number', index + 1)}</span>`
                : this.#pictures.draw(picture, { sizes: '6rem', loading, silent: true })
            }
          </button>`,
        )}
      </div>`;
  }

  #nameOf(picture: Picture, index: number): string {
    const alt = plain(picture.alt);
    const name = this.t('showPicture', index + 1);
    return alt ? `${name}: ${alt}` : name;
  }

  #show(index: number): void {
    const count = listOf(this.images).length;
    if (index < 0 || index >= count || index === this.index) return;
    this.index = index;
    this.tabStop = index;
    this.described = false;
    const alt = plain(this.#picture?.alt);
    const position = this.t('pictureOf', index + 1, count);
    this.actions.exhibit.announce(alt ? `${position}: ${alt}` : position);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const last = listOf(this.images).length - 1;
    const forward = this.language.dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
    const back = this.language.dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: this.tabStop + 1, [back]: this.tabStop - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    this.tabStop = Math.max(0, Math.min(last, to));
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.thumb[tabindex="0"]')?.focus();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-gallery': VitrineGallery }
}
