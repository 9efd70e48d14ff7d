import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ImageComponent, PropsOf, Resolved, Spot } from '@vitrine/manifest';
import { card } from '../base/card.js';
import { customElement } from '../base/define.js';
import { VitrineLoadEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { imageFrom, listOf, plain, resolved, words } from '../base/props.js';
import type { Fields, Loose, Picture, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import type { PanelParts } from '../spots/panels.js';
import type { SpotWalk } from '../spots/spot-walk.js';
import { base } from '../styles/base.js';
import { infoIcon, listIcon, tourIcon } from '../styles/icons.js';
import { pictureStyles } from '../styles/picture.js';
import { styles } from './image.styles.js';
import type * as kit from './kit.js';

export type { VitrineSpotCloseEvent, VitrineSpotOpenEvent } from '../spots/events.js';

type Kit = typeof kit;
type Tool = 'tour' | 'list' | 'describe';
interface ToolParts { name: Tool; label: string; drawing: unknown; open: boolean }

/**
 * A picture with its words, its credit and, where wanted, points that open.
 *
 * Every point is a button over the picture and a line in a list, so that nobody needs to hit or to
 * see it. A picture that cannot be loaded is a card that says everything the picture would.
 *
 * @status experimental
 * @csspart base - The figure.
 * @csspart image - The picture.
 * @csspart caption - Heading, words and credit.
 * @csspart spot - One point on the picture.
 * @csspart panel - What opens below the picture.
 * @csspart toolbar - The controls.
 * @cssprop [--vitrine-image-max-height=88cqb] - How tall the picture may be where it stands alone.
 * @fires {VitrineLoadEvent} vitrine-load - The picture is on screen.
 * @fires {VitrineErrorEvent} vitrine-error - The picture did not load; its words are shown.
 * @fires {VitrineSpotOpenEvent} vitrine-spot-open - A point opened.
 * @fires {VitrineSpotCloseEvent} vitrine-spot-close - A point closed.
 */
@customElement('vitrine-image')
export class VitrineImage extends VitrineElement implements Fields<PropsOf<ImageComponent>> {
  static override styles = [base, pictureStyles, styles];
  static override readonly componentType = 'image';

  /** The picture. The attributes below are a short way to write it. */
  @property({ attribute: false }) image: Picture | undefined;

  /** Points that open, in reading order; places are 0–1 of the picture from its top left. */
  @property({ attribute: false }) spots: Loose<Resolved<Spot>>[] | undefined;

  /** Ids of spots, in the order in which the author walks them. */
  @property({ attribute: false }) tour: string[] | undefined;

  /** Visitors may look closer. Kept, without effect until deep zoom exists. */
  @property({ type: Boolean }) zoom: boolean | undefined = false;

  /** Words that go with the picture. */
  @property({ converter: words }) text: Words | undefined;

  /** Address of the picture. */
  @property() src: string | undefined;

  /** What matters in the picture, in words. `alt=""` says that it is ornament. */
  @property() alt: string | null = null;

  /** Who made it. */
  @property() credit: string | undefined;

  /**
   * Width of the file in pixels: with `height`, the page does not move when the picture arrives.
   */
  @property({ type: Number }) width: number | undefined;

  /** Height of the file in pixels. */
  @property({ type: Number }) height: number | undefined;

  /** A small picture to show until the real one is there. */
  @property() poster: string | undefined;

  /** As in HTML: `lazy` waits until it is near the view. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  readonly #pictures = new PicturesController(this, {
    ready: (picture) => {
      if (picture.src === this.#picture?.src) this.#onReady(picture);
    },
    lost: (picture) => {
      this.state('loading', false);
      this.fail(new Error(`The picture ${picture.src} could not be loaded.`), 'load');
    },
  });

  #kit: Kit | undefined;
  #walk: SpotWalk | undefined;
  #opening: Promise<void> | undefined;

  override retry(): void {
    this.#pictures.retry();
    super.retry();
  }

  protected override actionList(): readonly ElementAction[] {
    const picture = this.#picture;
    const lost = picture ? this.#pictures.isLost(picture) : false;
    const walk = this.#walk;
    const list: ElementAction[] = walk ? walk.list({
      next: this.t('next'), previous: this.t('previous'), close: this.t('close'),
      spot: (index) => this.t('spotLabel', index + 1, plain(this.spots?.[index]?.title)),
    }) : [];
    for (const { name, label } of this.#tools(picture, lost)) {
      list.push({ name, label, run: () => { void this.#toggle(name); } });
    }
    if (lost) list.push({ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } });
    return list;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('image') || changed.has('src')) {
      this.state('loading', this.#picture !== undefined && !this.#pictures.isReady(this.#picture));
    }
    if (listOf(this.spots).length || plain(this.#picture?.long)) void this.#open();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#opening || this.#walk) return done;
    await this.#opening;
    return super.getUpdateComplete();
  }

  /** Loads what spots and panels need, once. The words are shown when it cannot be loaded. */
  #open(): Promise<void> {
    this.#opening ??= import('./kit.js').then((kit) => {
      const sheets = kit.spotStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets); // Lit's own root
      this.#kit = kit;
      this.#walk = new kit.SpotWalk(this, {
        spots: () => listOf(this.spots),
        tour: () => listOf(this.tour),
        address: () => this.address,
        actions: this.actions,
        say: (index, count, title) => this.t('spotOf', index, count, title),
      });
      this.requestUpdate();
    }).catch((error: unknown) => {
      this.#opening = undefined;
      this.fail(error, 'load');
    });
    return this.#opening;
  }

  async #toggle(name: Tool): Promise<void> {
    await this.#open();
    if (name === 'tour') this.#walk?.toggleTour();
    else this.#walk?.toggle(name === 'describe' ? 'description' : 'list');
  }

  protected override render(): TemplateResult {
    const picture = this.#picture;
    const lost = picture ? this.#pictures.isLost(picture) : false;
    const parts = this.#parts();
    return html`
      <figure class="figure" part="base" @keydown=${this.#onKeydown}>
        ${!picture ? nothing : lost ? this.#card(picture, parts) : this.#box(picture, parts)}
        ${this.#caption(picture, lost)}
        ${parts ? this.#panel(picture, parts) : nothing}
        ${this.#toolbar(picture, lost)}
      </figure>`;
  }

  get #picture(): Picture | undefined {
    if (this.image) return this.image;
    const { src, alt, credit, width, height } = this;
    if (!src) return undefined;
    return imageFrom({ src, alt, ...(credit ? { credit } : {}), ...(width ? { width } : {}),
      ...(height ? { height } : {}) }, this.language.lang, this.language.dir);
  }

  #parts(): PanelParts | undefined {
    return this.#walk && {
      walk: this.#walk,
      spots: listOf(this.spots),
      strings: this.language.strings,
      onClick: this.actions.onClick,
      draw: (picture) => this.#pictures.draw(picture, { sizes: '40rem' }),
    };
  }

  #box(picture: Picture, parts: PanelParts | undefined): TemplateResult {
    const ratio = this.#pictures.ratio(picture);
    // The box keeps its shape when the file arrives: nothing on the page moves, the picture fits
    // in.
    const { width, height } = picture;
    const shape = width && height ? width / height : 1.5;
    const still = !this.preferences.values.motion;
    return html`
      <div class="box" .style=${`--_shape: ${shape}; --_ratio: ${ratio ?? shape}`}>
        <div class=${still ? 'frame still' : 'frame'}>
          ${this.poster && !this.#pictures.isReady(picture)
            ? html`<img class="poster" src=${this.poster} alt="" aria-hidden="true">` : nothing}
          ${this.#pictures.draw(picture, {
            sizes: '(min-width: 900px) 66vw, 100vw', loading: this.loading,
          })}
          ${parts?.spots.length ? this.#kit?.spotButtons(parts) : nothing}
        </div>
      </div>`;
  }

  #card(picture: Picture, parts: PanelParts | undefined): TemplateResult {
    const { lang, dir } = this.language;
    const said = [picture.alt, picture.long, this.text]
      .flatMap((text) => (text && plain(text) ? [text] : []));
    return card({
      heading: this.heading,
      words: said.map((text) => resolved(text, lang, dir)), note: this.t('pictureFailed'),
      more: parts?.spots.length ? this.#kit?.spotList(parts, true) : nothing,
      retry: { label: this.t('retry'), run: () => { this.actions.run('retry'); } },
    });
  }

  #caption(picture: Picture | undefined, lost: boolean): TemplateResult | typeof nothing {
    const credit = picture?.credit;
    if (lost || (!plain(credit) && !this.heading && !plain(this.text))) return nothing;
    return html`
      <figcaption class="caption" part="caption">
        ${plain(credit) ? html`<p class="credit">${line(credit)}</p>` : nothing}
        ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
        ${rich(this.text)}
      </figcaption>`;
  }

  #panel(picture: Picture | undefined, parts: PanelParts): unknown {
    const kit = this.#kit;
    switch (parts.walk.panel) {
      case 'spot': return kit?.spotPanel(parts);
      case 'list':
        return picture && this.#pictures.isLost(picture) ? nothing : kit?.listPanel(parts);
      case 'description': return kit?.descriptionPanel(parts, picture?.long);
      default: return nothing;
    }
  }

  /** What the bar below the picture offers, in its order. */
  #tools(picture: Picture | undefined, lost: boolean): ToolParts[] {
    const walk = this.#walk;
    const spots = listOf(this.spots);
    const tools: ToolParts[] = [];
    if (listOf(this.tour).some((id) => spots.some((spot) => spot.id === id))) {
      tools.push({ name: 'tour', label: this.t(walk?.touring ? 'endTour' : 'startTour'),
        drawing: tourIcon, open: walk?.touring ?? false });
    }
    if (spots.length && !lost) {
      tools.push({ name: 'list', label: this.t('spotList'), drawing: listIcon,
        open: walk?.panel === 'list' });
    }
    if (plain(picture?.long) && !lost) {
      tools.push({ name: 'describe', label: this.t('showDescription'), drawing: infoIcon,
        open: walk?.panel === 'description' });
    }
    return tools;
  }

  #toolbar(picture: Picture | undefined, lost: boolean): TemplateResult | typeof nothing {
    const tools = this.#tools(picture, lost);
    if (!tools.length) return nothing;
    return html`<div class="toolbar" part="toolbar">${tools.map((tool) => html`
      <button class="button" type="button" part="button" data-action=${tool.name}
        aria-expanded=${tool.open ? 'true' : 'false'} @click=${this.actions.onClick}>
        ${icon(tool.drawing)}<span>${tool.label}</span></button>`)}</div>`;
  }

  #onReady(picture: Picture): void {
    this.state('loading', false);
    this.state('error', false);
    this.dispatchEvent(new VitrineLoadEvent(picture.src));
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#walk?.panel) return;
    event.stopPropagation();
    this.actions.run('close');
  };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-image': VitrineImage }
}
