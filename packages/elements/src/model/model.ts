import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { ModelView } from '@vitrine/model';
import { card } from '../base/card.js';
import { customElement } from '../base/define.js';
import { VitrineLoadEvent, VitrineProgressEvent } from '../base/events.js';
import { listOf, plain } from '../base/props.js';
import type { Loose, Words } from '../base/props.js';
import type { ElementAction } from '../controllers/actions.js';
import { NarrationController } from '../controllers/narration.js';
import { PicturesController } from '../controllers/pictures.js';
import { VisibleController } from '../controllers/visible.js';
import { WordsController } from '../controllers/words.js';
import type { PanelParts } from '../spots/panels.js';
import type { SpotWalk } from '../spots/spot-walk.js';
import { modelWords } from '../strings/model/index.js';
import type { ModelStrings, Side } from '../strings/model/en.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { EngineController, loadEngine } from './engine.js';
import { frame } from './frame.js';
import type { FrameParts, Toggle } from './frame.js';
import { modelFrom } from './from-attributes.js';
import { Hint } from './hint.js';
import { sideOf } from './in-words.js';
import type * as kit from './kit.js';
import { LookRound, spotName } from './look-round.js';
import { ModelProps } from './model-props.js';
import { styles } from './model.styles.js';
import { moveOfKey, moves } from './pad.js';
import { filesOf, requestOf } from './request.js';
import { sideActions } from './sides.js';
import { toggles } from './toggles.js';
import { ToolsController } from './tools-controller.js';
import { viewsInWords } from './views.js';
import type { ModelSpot } from './views.js';

type Kit = typeof kit;
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
  readonly #narration = new NarrationController(this);
  readonly #hint = new Hint(this);

  readonly #look = new LookRound({
    view: () => this.#engine.view, spots: () => this.#spots, words: () => this.#words.now,
    side: (side) => this.#views[side], changed: () => { this.requestUpdate(); },
    say: (sentence) => { this.actions.exhibit.announce(sentence); },
  });

  readonly #engine = new EngineController(this, {
    ready: () => { this.#onReady(); },
    failed: (error) => { void this.#onFailed(error); },
    progress: (loaded, total) => { this.dispatchEvent(new VitrineProgressEvent(loaded, total)); },
    placed: (placed) => {
      this.#look.take(placed);
      this.#kit?.placeSpots(this.renderRoot, placed);
    },
    rested: () => { this.#look.rested(); },
    held: () => { this.#hint.stop(); },
  });

  readonly #tools = new ToolsController(this, {
    view: () => this.#engine.view, names: () => listOf(this.tools), props: () => this,
    panel: () => this.#walk?.panel, strings: () => this.language.strings,
    lang: () => this.language.lang, onClick: this.actions.onClick,
    announce: (sentence) => { this.actions.exhibit.announce(sentence); },
    failed: (error) => { this.#onFailedPart(error); },
  });

  #kit: Kit | undefined;
  #walk: SpotWalk | undefined;
  #opening: Promise<void> | undefined;
  #isShifting = false;
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
    const { view } = this.#engine;
    const all = this.#spotActions();
    if (view) {
      const words = this.#words.now;
      all.push({ name: 'byHand', label: plain(this.#model?.alt) || words.object, run: () => {
        view.engaged = !view.engaged;
      } });
      all.push(...this.#moves(view));
      if (this.#walk?.panel === 'sides') {
        all.push(...sideActions(words, (side) => {
          this.#look.sayAtRest();
          void view.flyTo(side);
        }));
      }
    }
    all.push(...this.#tools.actions());
    for (const { name, label } of this.#toggles) {
      all.push({ name, label, run: () => { void this.#toggle(name); } });
    }
    return this.#retryAction ? [...all, this.#retryAction] : all;
  }

  protected override willUpdate(): void {
    // Another language brings the same file as a new object: what was turned stays as it is.
    const files = this.#model ? filesOf(this.#model) : '';
    if (files !== this.#files) this.#engine.stop();
    this.#files = files;
    if (this.#spots.length || plain(this.#model?.long)) void this.#open();
    const { status } = this.#engine;
    const isComing = this.#model !== undefined && status === 'idle';
    this.state('loading', isComing || status === 'loading');
  }

  protected override updated(changed: PropertyValues): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const { view, status } = this.#engine;
    if (canvas && this.#model && status === 'idle' && this.#wanted) {
      this.#start(canvas, this.#model);
    } else if (view && changed.size > 0) this.#prepare(view, changed);
    this.#kit?.placeSpots(this.renderRoot, this.#look.placed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (!this.#walk) await this.#opening;
    await this.#tools.ready;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    return html`<figure class="figure" part="base" @keydown=${this.#onEscape}>${
      model ? frame(this.#frame(model)) : this.words.length ? this.#missing() : nothing}</figure>`;
  }

  #frame(model: Model): FrameParts {
    const { view, status, progress, isEngaged } = this.#engine;
    const words = this.#words.now;
    const poster = model.poster ? { ...model, kind: 'image' as const, src: model.poster,
      sources: [] } : undefined;
    const parts = this.#walk && this.#spots.length ? this.#panelParts(this.#walk) : undefined;
    return {
      words, poster: model.poster, posterImage: poster ? this.#pictures.draw(poster) : nothing,
      isReady: view !== undefined, progress, isEngaged, hasHint: this.#hint.isShown,
      alt: plain(model.alt), lang: typeof model.alt === 'string' ? undefined : model.alt.lang,
      isStill: !this.preferences.values.motion, over: this.#tools.over(), onKeydown: this.#onKeydown,
      spots: view && parts ? this.#kit?.modelSpots(
        parts, this.#look.facing, (index) => { this.#look.turnTo(index); }) : nothing,
      spotList: parts ? this.#kit?.spotList(parts, true) : nothing,
      onClick: this.actions.onClick, language: this.language, heading: this.heading,
      text: this.text, credit: model.credit ?? view?.facts?.credits.copyright,
      failure: status === 'tired' ? words.modelTired : status === 'failed' ? words.modelFailed : '',
      retry: this.#retryAction && { label: this.t('retry'), run: () => {
        this.actions.run('retry');
      } },
      said: [model.alt, model.long, this.text, ...this.#sidesSaid(words)],
      moves: view ? this.#moves(view) : [], isShifting: this.#isShifting, toggles: this.#toggles,
      panel: this.#walk ? this.#panel(model, this.#walk) : nothing,
    };
  }

  get #model(): Model | undefined {
    if (this.model) return this.model;
    const { src, alt, poster, credit, iosSrc } = this;
    const { lang, dir } = this.language;
    return src ? modelFrom({ src, alt, poster, credit, iosSrc }, lang, dir) : undefined;
  }

  get #spots(): readonly ModelSpot[] { return listOf<ModelSpot>(this.spots); }

  /** The object is near enough to be seen, or the page wants it at once. */
  get #wanted(): boolean { return this.loading === 'eager' || this.#near.seen; }

  get #hasFailed(): boolean {
    return this.#engine.status === 'failed' || this.#engine.status === 'tired';
  }

  get #retryAction(): ElementAction | undefined {
    if (!this.#hasFailed) return undefined;
    return { name: 'retry', label: this.t('retry'), run: () => { this.retry(); } };
  }

  /** In place of an object of which nothing was said. */
  #missing(): TemplateResult {
    return card({ heading: this.heading, words: this.words, note: this.t('partMissing') });
  }

  /** What each side shows, in words. */
  get #views(): Partial<Record<Side, Words>> {
    const bounds = this.#engine.view?.facts?.bounds;
    const centre = bounds?.min.map((low, axis) => (low + (bounds.max[axis] ?? low)) / 2);
    return viewsInWords(this.views, this.#spots, centre ?? [0, 0, 0], this.language.lang);
  }

  /** The sides as sentences, for where there is no object to turn. */
  #sidesSaid(words: ModelStrings): string[] {
    return Object.entries(this.views ?? {}).map(([side, text]) =>
      `${words.side(side as Side)}: ${plain(text)}`); // the keys are sides, by the schema
  }

  /** The walk's actions; a spot has a control only where it is drawn or listed. */
  #spotActions(): ElementAction[] {
    const walk = this.#walk;
    const hasControls = this.#engine.view !== undefined || this.#hasFailed;
    return walk?.list({
      next: this.t('next'), previous: this.t('previous'), close: this.t('close'),
      spot: (index) => this.t('spotLabel', index + 1, plain(this.#spots[index]?.title)),
    }).filter(({ name }) => hasControls || !name.startsWith('spot:')) ?? [];
  }

  /** Turning, shifting and zooming, each as one press that says where it has led. */
  #moves(view: ModelView): ElementAction[] {
    const then = (does: () => void): void => {
      this.#hint.stop();
      this.#look.sayAtRest();
      does();
    };
    return moves({
      words: this.#words.now, isShifting: this.#isShifting, closeness: view.seen().closeness,
      turn: (azimuth, elevation) => { then(() => { view.turn(azimuth, elevation); }); },
      shift: (right, up) => { then(() => { view.panBy(right, up); }); },
      zoom: (factor) => { then(() => { view.zoomBy(factor); }); },
      whole: () => { then(() => { void view.home(); }); },
      toggleShift: () => {
        this.#isShifting = !this.#isShifting;
        this.requestUpdate();
      },
    });
  }

  /** Everything that the object opens besides its spots. */
  get #toggles(): Toggle[] {
    const own = toggles({
      t: (key) => this.t(key), words: this.#words.now, walk: this.#walk, spots: this.#spots,
      tour: listOf(this.tour), isShown: this.#engine.view !== undefined,
      isDescribed: plain(this.#model?.long) !== '' && !this.#hasFailed,
    });
    return [...own, ...this.#tools.toggles(this.#words.now)];
  }

  /** Loads what spots and panels need, once. */
  #open(): Promise<void> {
    this.#opening ??= import('./kit.js').then((kit) => {
      const sheets = kit.spotStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets); // Lit's own root
      this.#kit = kit;
      this.#walk = new kit.SpotWalk(this, {
        spots: () => this.#spots, tour: () => listOf(this.tour), address: () => this.address,
        actions: this.actions, opened: (spot) => { this.#opened(spot); },
        say: (index, count, title) => this.t('spotOf', index, count, title),
      });
      this.requestUpdate();
    }).catch((error: unknown) => {
      this.#opening = undefined;
      this.fail(error, 'load');
    });
    return this.#opening;
  }

  async #toggle(name: string): Promise<void> {
    await this.#open();
    if (name === 'tour') this.#walk?.toggleTour();
    else this.#walk?.toggle(name === 'describe' ? 'description' : name);
  }

  #panelParts(walk: SpotWalk): PanelParts {
    return {
      walk, spots: this.#spots, strings: this.language.strings, onClick: this.actions.onClick,
      draw: (picture) => this.#pictures.draw(picture, { sizes: '40rem' }),
    };
  }

  #panel(model: Model, walk: SpotWalk): unknown {
    const kit = this.#kit;
    const parts = this.#panelParts(walk);
    switch (walk.panel) {
      case 'spot': return kit?.spotPanel(parts);
      case 'list': return this.#hasFailed ? nothing : kit?.listPanel(parts);
      case 'description': return kit?.descriptionPanel(parts, model.long);
      case 'sides': return kit?.sidesPanel({
        ...parts, words: this.#words.now, views: this.#views,
        current: sideOf(this.#engine.view?.seen() ?? { azimuth: 0, elevation: 0 }),
      });
      default: return this.#tools.panel(this.#words.now);
    }
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
      view.spots = this.#spots.map(({ at, normal }, index) => ({
        id: spotName(index), at: at as [number, number, number], // three numbers, by the schema
        ...(normal ? { normal } : {}),
      }));
    }
    if (changed?.has('variant')) void view.useVariant(this.variant).catch(this.#onFailedPart);
  }

  #onReady(): void {
    this.state('error', false);
    this.#hint.start();
    if (this.animation) {
      try { this.#engine.view?.play(this.animation); } catch (error) { this.#onFailedPart(error); }
    }
    this.dispatchEvent(new VitrineLoadEvent(this.#model?.src ?? ''));
  }

  /** A file that is not right: the developer learns what to mend, the visitor reads the words. */
  async #onFailed(error: unknown): Promise<void> {
    const { sentenceOf } = await import('./failure.js');
    this.fail(new Error(sentenceOf(error)), 'load');
  }

  /** A part of what the author asked for is not in the file; the object stays as it is. */
  readonly #onFailedPart = (error: unknown): void => { void this.#onFailed(error); };

  /** A spot opened: the object shows it, moves, and is narrated while the tour is walked. */
  #opened(spot: ModelSpot): void {
    const { view } = this.#engine;
    this.#hint.stop();
    this.#look.show(spot);
    if (view && spot.clip) {
      try { view.play(spot.clip, { loop: false }); } catch (error) { this.#onFailedPart(error); }
    }
    if (spot.audio?.src && this.#walk?.touring) void this.#narration.play(spot.audio.src);
    else this.#narration.stop();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#engine.view) return;
    const name = event.key === 'Enter' || event.key === ' ' ? 'byHand'
      : moveOfKey(event.key, this.#isShifting);
    if (!name) return;
    event.preventDefault();
    this.actions.run(name);
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const { view } = this.#engine;
    if (this.#walk?.panel) this.actions.run('close');
    else if (view?.engaged) view.engaged = false;
    else return;
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-model': VitrineModel }
}
