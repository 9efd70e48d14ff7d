import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { ModelView } from '@vitrine/model';
import { card } from '../base/card.js';
import { customElement } from '../base/define.js';
import { VitrineLoadEvent } from '../base/events.js';
import { listOf, plain } from '../base/props.js';
import type { Loose, Words } from '../base/props.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { VisibleController } from '../controllers/visible.js';
import { WordsController } from '../controllers/words.js';
import { modelWords } from '../strings/model/index.js';
import type { ModelStrings } from '../strings/model/en.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { EngineController, loadEngine } from './engine.js';
import type { Explorer } from './explorer.js';
import { frame } from './frame.js';
import type { FrameParts } from './frame.js';
import { VitrineProgressEvent } from './events.js';
import { modelFrom } from './from-attributes.js';
import { ModelProps } from './model-props.js';
import { styles } from './model.styles.js';
import { place } from './place.js';
import { filesOf, requestOf } from './request.js';
import { spotName } from './spot-name.js';
import { sidesSaid } from './views.js';
import type { ModelSpot } from './views.js';

export type { VitrineSpotCloseEvent, VitrineSpotOpenEvent } from '../spots/events.js';

type Model = Loose<PropsOf<ModelComponent>['model']>;

/**
 * A 3D object that visitors turn, with points that open, sides in words and tools to look closer.
 *
 * Everything that a gesture does is a button, too, and everything that is seen is said: from which
 * side, what that side shows, which points face the visitor. Where there is no 3D, the poster, the
 * words, the points and the tour are complete without it.
 *
 * @status experimental
 * @csspart base - The figure.
 * @csspart stage - The object's ground.
 * @csspart canvas - The object.
 * @csspart caption - Heading, words and credit.
 * @csspart spot - One point on the object.
 * @csspart panel - What opens below the object.
 * @csspart toolbar - The controls.
 * @csspart button - Each control.
 * @cssprop [--vitrine-model-max-height=88cqb] - How tall the object may be where it stands alone.
 * @fires {VitrineLoadEvent} vitrine-load - The first right picture of the object is on screen.
 * @fires {VitrineProgressEvent} vitrine-progress - More bytes of the file have come.
 * @fires {VitrineErrorEvent} vitrine-error - The object did not load; its words are shown.
 * @fires {VitrineSpotOpenEvent} vitrine-spot-open - A point opened.
 * @fires {VitrineSpotCloseEvent} vitrine-spot-close - A point closed.
 */
@customElement('vitrine-model')
export class VitrineModel extends ModelProps {
  static override styles = [base, pictureStyles, styles];
  static override readonly componentType = 'model';

  readonly #near = new VisibleController(this);
  readonly #words = new WordsController<ModelStrings>(this, modelWords, () => this.language.lang);
  readonly #pictures = new PicturesController(this);

  readonly #engine = new EngineController(this, {
    ready: () => { this.#onReady(); },
    along: () => this.#open(),
    failed: (error) => { void this.#onFailed(error); },
    progress: (loaded, total) => { this.dispatchEvent(new VitrineProgressEvent(loaded, total)); },
    placed: (placed) => { this.#explorer?.placed(placed); },
    rested: () => { this.#explorer?.rested(); },
    held: () => { this.#explorer?.held(); },
  });

  #explorer: Explorer | undefined;
  #opening: Promise<void> | undefined;
  /** What exploring needs did not come: the object is all there is. */
  #hasNoKit = false;
  #files = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.loading === 'eager') void loadEngine().catch(() => undefined); // `start` tells of it
  }

  override retry(): void {
    this.#engine.stop();
    this.#pictures.retry();
    super.retry();
  }

  protected override actionList(): readonly ElementAction[] {
    const all = this.#explorer?.actions ?? [];
    if (!this.#failure) return all;
    return [...all, { name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }];
  }

  protected override willUpdate(): void {
    // Another language brings the same file as a new object: what was turned stays as it is.
    const files = this.#model ? filesOf(this.#model) : '';
    if (files !== this.#files) this.#engine.stop();
    this.#files = files;
    const { status } = this.#engine;
    const isComing = this.#model !== undefined && status === 'idle';
    const isUnusable = status === 'ready' && !this.#explorer && !this.#hasNoKit;
    this.state('loading', isComing || status === 'loading' || isUnusable);
    if (this.#failure) void this.#open();
  }

  protected override updated(changed: PropertyValues): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const { view, status } = this.#engine;
    if (canvas && this.#model && status === 'idle' && this.#wanted && this.isConnected) {
      this.#start(canvas, this.#model);
    } else if (view && changed.size > 0) this.#prepare(view, changed);
    this.#explorer?.drawn();
    this.state('active', this.#explorer?.isOpen === true);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (!this.#explorer) await this.#opening;
    await this.#explorer?.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    return html`<figure class="figure" part="base" @keydown=${this.#onEscape}>${
      model ? frame(this.#frame(model)) : this.words.length ? this.#missing() : nothing}</figure>`;
  }

  #frame(model: Model): FrameParts {
    const { view, progress, isEngaged } = this.#engine;
    const words = this.#words.now;
    const poster = model.poster ? { ...model, kind: 'image' as const, src: model.poster,
      sources: [] } : undefined;
    return {
      words, poster: model.poster, isReady: view !== undefined, progress, isEngaged,
      alt: plain(model.alt), lang: typeof model.alt === 'string' ? undefined : model.alt.lang,
      over: this.#explorer?.over() ?? nothing, below: this.#below,
      onKeydown: this.#onKeydown, onClick: this.actions.onClick, language: this.language,
      heading: this.heading, text: this.text,
      credit: this.#credit, failure: this.#failure,
      posterImage: poster ? this.#pictures.draw(poster) : nothing,
      spotList: this.#failure ? this.#explorer?.list() ?? nothing : nothing,
      retry: { label: this.t('retry'), run: () => { this.actions.run('retry'); } },
      said: [model.alt, model.long, this.text, ...sidesSaid(this.views, words.side)],
    };
  }

  /** What opens below the object, and its controls; until they come, their place. */
  get #below(): unknown {
    if (this.#explorer) return this.#explorer.below();
    if (this.#failure || this.#hasNoKit) return nothing;
    const words = this.#words.now;
    const { startTour, spotList } = this.language.strings;
    return place([
      ...(listOf(this.tour).length ? [startTour] : []),
      ...(listOf(this.spots).length ? [spotList] : []), words.sides,
      ...(plain(this.#model?.long) ? [words.showDescription] : []),
      ...listOf(this.tools).map((name) => words.tool[name]),
    ]);
  }

  /** Why there is no object, in words; `''` while there may be one. */
  get #failure(): string {
    const { modelFailed, modelTired } = this.#words.now;
    const { status } = this.#engine;
    return status === 'tired' ? modelTired : status === 'failed' ? modelFailed : '';
  }

  get #model(): Model | undefined {
    if (this.model) return this.model;
    const { src, alt, poster, credit, iosSrc } = this;
    const { lang, dir } = this.language;
    return src ? modelFrom({ src, alt, poster, credit, iosSrc }, lang, dir) : undefined;
  }

  /** Who made it, as the author says, else as the file says. */
  get #credit(): Words | undefined {
    return this.#model?.credit ?? this.#engine.facts?.credits.copyright;
  }

  /** The object is near enough to be seen, or the page wants it at once. */
  get #wanted(): boolean { return this.loading === 'eager' || this.#near.seen; }

  /** In place of an object of which nothing was said. */
  #missing(): TemplateResult {
    return card({ heading: this.heading, words: this.words, note: this.t('partMissing') });
  }

  /** Loads what exploring needs, once. The object, or its words, are there without it. */
  #open(): Promise<void> {
    this.#opening ??= import('./kit.js').then(({ Explorer, kitStyles }) => {
      const sheets = kitStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets); // Lit's own root
      this.#explorer = new Explorer({
        element: this, engine: this.#engine, actions: this.actions, language: this.language,
        words: () => this.#words.now, long: () => this.#model?.long, alt: () => this.#model?.alt,
        about: () => ({
          model: this.#model, heading: this.heading, credit: this.#credit,
          isSession: this.actions.isSession,
        }),
        draw: (picture) => this.#pictures.draw(picture, { sizes: '40rem' }),
        failed: this.#onFailedPart,
      });
      if (this.#engine.view) this.#explorer.ready();
      this.requestUpdate();
    }).catch((error: unknown) => {
      this.#opening = undefined;
      this.#hasNoKit = true;
      this.fail(error, 'load');
    });
    return this.#opening;
  }

  #start(canvas: HTMLCanvasElement, model: Model): void {
    void this.#engine.start(canvas, {
      ...requestOf(model, this), prepare: (view) => { this.#prepare(view); },
    });
  }

  /** Light, movement and spots, as the author wants them. */
  #prepare(view: ModelView, changed?: PropertyValues): void {
    const is = (name: string): boolean => !changed || changed.has(name);
    view.reducedMotion = !this.preferences.values.motion;
    if (is('light')) view.light = this.light ?? 'studio';
    if (is('autoRotate')) view.autoRotate = this.autoRotate === true;
    if (is('spots')) {
      view.spots = listOf<ModelSpot>(this.spots).map(({ at, normal }, index) => ({
        id: spotName(index), at: at as [number, number, number], // three numbers, by the schema
        ...(normal ? { normal } : {}),
      }));
    }
    if (changed?.has('variant')) void view.useVariant(this.variant).catch(this.#onFailedPart);
  }

  #onReady(): void {
    this.state('error', false);
    if (this.animation) {
      try { this.#engine.view?.play(this.animation); } catch (error) { this.#onFailedPart(error); }
    }
    this.dispatchEvent(new VitrineLoadEvent(this.#model?.src ?? ''));
    this.#explorer?.ready();
    void this.#checkRights();
  }

  /** Tells the developer, once, where the file and the exhibit contradict each other. */
  async #checkRights(): Promise<void> {
    const { checkRights } = await import('./rights.js');
    await checkRights(this.#model, this.#engine.view?.facts).catch(this.#onFailedPart);
  }

  /** A file that is not right: the developer learns what to mend, the visitor reads the words. */
  async #onFailed(error: unknown): Promise<void> {
    const { sentenceOf } = await import('./failure.js');
    this.fail(new Error(sentenceOf(error)), 'load');
  }

  /** A part of what the author asked for is not in the file; the object stays as it is. */
  readonly #onFailedPart = (error: unknown): void => { void this.#onFailed(error); };

  readonly #onKeydown = (event: KeyboardEvent): void => { this.#explorer?.onKeydown(event); };

  readonly #onEscape = (event: KeyboardEvent): void => { this.#explorer?.onEscape(event); };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-model': VitrineModel }
}
