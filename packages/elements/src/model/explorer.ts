import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { ModelView, PlacedSpot } from '@vitrine/model';
import { icon } from '../base/icon.js';
import { listOf, plain } from '../base/props.js';
import type { Picture, Words } from '../base/props.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import type { LanguageController } from '../controllers/language.js';
import { NarrationController } from '../controllers/narration.js';
import type { PanelParts } from '../spots/panels.js';
import { spotList } from '../spots/panels.js';
import { SpotWalk } from '../spots/spot-walk.js';
import type { ModelStrings, Side } from '../strings/model/en.js';
import type { EngineController } from './engine.js';
import { Hint } from './hint.js';
import { sideOf } from './in-words.js';
import { LookRound } from './look-round.js';
import { modelPanel } from './model-panel.js';
import type { ModelProps } from './model-props.js';
import { modelSpots, placeSpots } from './model-spots.js';
import { moveOfKey, moves, movesOf, pad } from './pad.js';
import { placeFor } from './place.js';
import { RoomView } from './room-view.js';
import { sideActions } from './sides.js';
import { listenButton, showDialog } from './spot-dialog.js';
import { toggles } from './toggles.js';
import type { Toggle } from './toggles.js';
import type { About } from './tools/tool.js';
import { ToolsController } from './tools-controller.js';
import { viewsInWords } from './views.js';
import type { ModelSpot } from './views.js';

/** What exploring needs of its element, read anew each time. */
export interface ExplorerHost {
  readonly element: ReactiveElement & ModelProps;
  readonly engine: EngineController;
  readonly actions: ActionsController;
  readonly language: LanguageController;
  words: () => ModelStrings;
  /** The longer description of the object. */
  long: () => Words | undefined;
  /** What the object is, in words. */
  alt: () => Words | undefined;
  /** The object and what is said of it, for tools. */
  about: () => About;
  draw: (picture: Picture) => TemplateResult;
  failed: (error: unknown) => void;
}

/**
 * What a visitor does with an object once it is there, or in place of it when it is not: turning,
 * the spots and their tour, the sides, the tools. Loaded apart, so that the first picture waits for
 * none of it.
 */
export class Explorer {
  readonly #host: ExplorerHost;
  readonly #walk: SpotWalk;
  readonly #look: LookRound;
  readonly #hint: Hint;
  readonly #narration: NarrationController;
  readonly #tools: ToolsController;
  readonly #room: RoomView;
  #isShifting = false;

  constructor(host: ExplorerHost) {
    this.#host = host;
    const { element, engine, actions, language } = host;
    const say = (sentence: string): void => { actions.exhibit.announce(sentence); };
    this.#hint = new Hint(element);
    this.#narration = new NarrationController(element);
    this.#walk = new SpotWalk(element, {
      spots: () => this.#spots, tour: () => listOf(element.tour), address: () => element.address,
      actions, opened: (spot) => { this.#opened(spot); },
      say: (index, count, title) => language.strings.spotOf(index, count, title),
    });
    this.#look = new LookRound({
      view: () => engine.view, spots: () => this.#spots, words: host.words, say,
      side: (side) => this.#views[side], changed: () => { element.requestUpdate(); },
    });
    this.#tools = new ToolsController(element, {
      view: () => engine.view, names: () => listOf(element.tools), props: () => element,
      about: host.about, panel: () => this.#walk.panel, strings: () => language.strings,
      lang: () => language.lang,
      onClick: actions.onClick, announce: say, failed: host.failed,
    });
    this.#room = new RoomView(element, () => {
      const { model, heading, isSession } = host.about();
      const view = element.ar && !isSession ? engine.view : undefined;
      return view?.facts && {
        view, facts: view.facts, iosSrc: model?.iosSrc,
        title: plain(heading) || plain(model?.alt),
      };
    }, () => language.lang, host.failed);
  }

  /** The object is there: its gesture is shown once. */
  ready(): void { this.#hint.start(); }

  /** Settles when the tools are there, if any are wanted, and the one that is open is at work. */
  get settled(): Promise<unknown> { return this.#tools.ready; }

  /** Spots are somewhere else in the view. */
  placed(placed: readonly PlacedSpot[]): void {
    this.#look.take(placed);
    placeSpots(this.#host.element.renderRoot, placed);
  }

  /** The element has been drawn anew. */
  drawn(): void {
    const root = this.#host.element.renderRoot;
    if (this.#walk.panel !== 'spot') this.#narration.stop();
    if (this.isOpen) this.#hint.stop(); // somebody is at work already
    placeSpots(root, this.#look.placed);
    showDialog(root);
  }

  /** Whether something is open below the object. */
  get isOpen(): boolean { return Boolean(this.#walk.panel); }

  /** The eye has come to rest. */
  rested(): void { this.#look.rested(); }

  /** A hand took hold of the object. */
  held(): void { this.#hint.stop(); }

  /** What can be done now. A spot has a control only where it is drawn or listed. */
  get actions(): ElementAction[] {
    const { strings } = this.#host.language;
    const { view } = this.#host.engine;
    const isShown = view !== undefined || this.#hasFailed;
    const all = this.#walk.list({
      next: strings.next, previous: strings.previous, close: strings.close,
      spot: (index) => strings.spotLabel(index + 1, plain(this.#spots[index]?.title)),
    }).filter(({ name }) => isShown || !name.startsWith('spot:'));
    const src = this.#walk.spot?.audio?.src;
    if (src) {
      all.push({ name: 'listen', label: this.#host.words().listen,
        run: () => { this.#narration.toggle(src); } });
    }
    if (this.#isDialog) return all.filter(({ name }) => !name.startsWith('spot:'));
    if (view) all.push(...this.#viewActions(view));
    for (const { name, label, isComing } of this.#toggles) {
      if (!isComing) all.push({ name, label, run: () => { this.#toggle(name); } });
    }
    return all;
  }

  /** What is drawn over the object: its spots, its gesture, what a tool needs. */
  over(): unknown {
    const { engine, words } = this.#host;
    if (!engine.view) return nothing;
    const spots = this.#spots.length > 0 ? modelSpots(this.#parts, this.#look.facing,
      (index) => { this.#look.turnTo(index); }) : nothing;
    return html`${spots}${this.#tools.over()}${
      this.#hint.isShown ? this.#hint.draw(words().hint) : nothing}`;
  }

  /** The spots with their words, for where there is no object to point at. */
  list(): unknown { return this.#spots.length > 0 ? spotList(this.#parts, true) : nothing; }

  /** What opens below the object, and the controls below that. */
  below(): TemplateResult {
    const { view } = this.#host.engine;
    const { actions, words } = this.#host;
    const all = this.#toggles;
    return html`
      ${this.#panel()}
      ${view || all.length ? html`<div class="controls">
        ${view ? pad(this.#moves(view), words(), this.#isShifting, actions.onClick) : nothing}
        ${all.length ? html`<div class="toolbar" part="toolbar">${
          all.map((toggle) => this.#control(toggle))}</div>` : nothing}
      </div>` : nothing}`;
  }

  #control({ name, label, drawing, open, isComing }: Toggle): TemplateResult {
    if (isComing) return placeFor(label);
    return html`
      <button class="button" type="button" part="button" data-action=${name}
        aria-expanded=${open === undefined ? nothing : String(open)}
        @click=${this.#host.actions.onClick}>
        ${icon(drawing)}<span>${label}</span></button>`;
  }

  /** A key on the object. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#host.engine.view) return;
    const name = event.key === 'Enter' || event.key === ' ' ? 'byHand'
      : moveOfKey(event.key, this.#isShifting);
    if (!name) return;
    event.preventDefault();
    this.#host.actions.run(name);
    // Its button is pressed for who hears that one; a key says nothing by itself.
    const { actions, words } = this.#host;
    if (name === 'shift') actions.exhibit.announce(words()[this.#isShifting ? 'shift' : 'moves']);
  };

  /** Escape closes what is open, then lets go of the object. */
  readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const { view } = this.#host.engine;
    if (this.#walk.panel) this.#host.actions.run('close');
    else if (view?.engaged) view.engaged = false;
    else return;
    event.stopPropagation();
  };

  get #spots(): readonly ModelSpot[] { return listOf<ModelSpot>(this.#host.element.spots); }

  get #hasFailed(): boolean {
    return ['failed', 'tired'].includes(this.#host.engine.status);
  }

  /** A spot is open over the object: nothing else can be reached. */
  get #isDialog(): boolean {
    return this.#host.element.opens === 'dialog' && this.#walk.panel === 'spot';
  }

  get #parts(): PanelParts {
    const { language, actions, draw, words } = this.#host;
    const { onClick } = actions;
    return {
      walk: this.#walk, spots: this.#spots, strings: language.strings, onClick, draw,
      listen: listenButton(words().listen, this.#narration.speaking !== '', onClick),
    };
  }

  /** What each side shows, in words. */
  get #views(): Partial<Record<Side, Words>> {
    const { element, language, engine } = this.#host;
    return viewsInWords(
      element.views, this.#spots, engine.view?.facts?.bounds, language.lang);
  }

  #viewActions(view: ModelView): ElementAction[] {
    const { words, alt } = this.#host;
    const sides = this.#walk.panel !== 'sides' ? [] : sideActions(words(), (side) => {
      this.#look.sayAtRest();
      void view.flyTo(side);
    });
    return [
      { name: 'byHand', label: plain(alt()) || words().object,
        run: () => { view.engaged = !view.engaged; } },
      ...this.#moves(view), ...sides, ...this.#tools.actions(),
    ];
  }

  /** Turning, shifting and zooming, each as one press that says where it has led. */
  #moves(view: ModelView): ElementAction[] {
    const then = (does: () => void): void => {
      this.#hint.stop();
      this.#look.sayAtRest();
      does();
    };
    return moves(movesOf(view, then, {
      words: this.#host.words(), isShifting: this.#isShifting, toggleShift: () => {
        this.#isShifting = !this.#isShifting;
        this.#host.element.requestUpdate();
      },
    }));
  }

  /** Everything that the object opens besides its spots. */
  get #toggles(): Toggle[] {
    const { language, words, element, engine, long } = this.#host;
    const own = toggles({
      strings: language.strings, words: words(), walk: this.#walk, spots: this.#spots,
      tour: listOf(element.tour), isShown: engine.view !== undefined,
      isDescribed: plain(long()) !== '' && !this.#hasFailed, hasRoom: this.#room.isPossible,
    });
    return [...own, ...this.#tools.toggles(words())];
  }

  #toggle(name: string): void {
    if (name === 'ar') this.#room.enter();
    else if (name === 'tour') this.#walk.toggleTour();
    else this.#walk.toggle(name === 'describe' ? 'description' : name);
  }

  #panel(): unknown {
    if (!this.#walk.panel) return nothing;
    const { words, long, engine, actions } = this.#host;
    return modelPanel({
      ...this.#parts, words: words(), long: long(), views: this.#views, isDialog: this.#isDialog,
      isFailed: this.#hasFailed, close: () => { actions.run('close'); },
      current: sideOf(engine.view?.seen() ?? { azimuth: 0, elevation: 0 }),
      tool: () => this.#tools.panel(words()),
    });
  }

  /** A spot opened: the object shows it, moves, and is narrated while the tour is walked. */
  #opened(spot: ModelSpot): void {
    const { view } = this.#host.engine;
    this.#hint.stop();
    this.#look.show(spot);
    if (view && spot.clip) {
      try { view.play(spot.clip, { loop: false }); } catch (error) { this.#host.failed(error); }
    }
    if (spot.audio?.src && this.#walk.touring) void this.#narration.play(spot.audio.src);
    else this.#narration.stop();
  }
}
