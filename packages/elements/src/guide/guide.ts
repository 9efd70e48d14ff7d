import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PageExhibit } from '@vitrine/manifest';
import type { VitrineAudio } from '../audio/audio.js';
import { customElement } from '../base/define.js';
import { plain } from '../base/props.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { WordsController } from '../controllers/words.js';
import { elementLoaders } from '../registry.js';
import { loadWords } from '../strings/index.js';
import { guideWords } from '../strings/guide/index.js';
import { base } from '../styles/base.js';
import { advanceIcon, whereIcon } from '../styles/guide-icons.js';
import { pictureStyles } from '../styles/picture.js';
import type { Begin, GuideLink } from './begin.js';
import { button } from './button.js';
import type { ByPlace } from './by-place.js';
import { chooser, cover, dock, waysOf } from './chooser.js';
import type { ChooserParts, Finding } from './chooser.js';
import { VitrineStopChangeEvent } from './events.js';
import { styles } from './guide.styles.js';
import { guideActions } from './guide-actions.js';
import { Keypad } from './keypad.js';
import { pressed } from './keys.js';
import { list } from './list.js';
import type { ListParts } from './list.js';
import { Listening } from './listening.js';
import { Room } from './room.js';
import { atPlace, nameOf, whereAmI } from './sentences.js';
import { around, guideOf, stopOfNumber } from './stops.js';
import type { Guide, Stop } from './stops.js';
import { stopView } from './stop-view.js';
import { TakeAlong } from './take-along.js';

export type { Begin, GuideLink } from './begin.js';
export type { VitrineStopChangeEvent } from './events.js';

/**
 * An audio guide: stops that are found in a list, by number or on a map, and one player for all of
 * them. It says what is typed and the title before it plays, goes on by itself where a visitor
 * wants that, tells where they are, works without a network once it was downloaded, and moves from
 * a cabinet to a phone at the same second.
 *
 * With `src` it is a whole page: the exhibit of that manifest, whose start is the guide. In an
 * exhibit whose `navigation` is `list`, `keypad` or `map` and whose scenes have a `stop` it stands
 * by itself.
 *
 * @status experimental
 * @slot - Shown without scripts, and when the manifest cannot be loaded.
 * @csspart base - Everything.
 * @csspart heading - The title of the guide, or of the stop that is heard.
 * @csspart button - A button.
 * @csspart list - The stops as a list.
 * @csspart stop - A stop in the list.
 * @csspart keypad - The number pad.
 * @csspart map - The stops where they are.
 * @csspart pin - A stop on the map.
 * @csspart now - The stop that is heard.
 * @fires {VitrineStopChangeEvent} vitrine-stop-change - Another stop is heard.
 * @fires {VitrinePlayEvent} vitrine-play - A stop plays.
 * @fires {VitrinePauseEvent} vitrine-pause - It stopped where it was.
 * @fires {VitrineEndEvent} vitrine-end - A stop was heard to its end.
 * @fires {VitrineErrorEvent} vitrine-error - A file did not come; the words stay.
 */
@customElement('vitrine-guide')
export class VitrineGuide extends VitrineElement {
  static override styles = [base, pictureStyles, styles];

  /** Address of the manifest. */
  @property() src = '';

  /** The exhibit, from `resolve`, instead of `src`. */
  @property({ attribute: false }) exhibit: PageExhibit | undefined;

  /** Where the visitor came in: the stop is shown, and plays when they say so. */
  @property({ attribute: false }) link: GuideLink | undefined;

  /** After a stop the next one begins. The visitor can switch it. */
  @property({ type: Boolean, attribute: 'auto-advance' }) autoAdvance = false;

  /** How the visitor looks for a stop; until they say, how the manifest wants it. */
  @state() private finding: Finding | undefined;
  @state() private face: 'choose' | 'stop' = 'choose';
  @state() private current = '';
  /** What was said last and is worth reading, in the language of now. */
  @state() private note: (() => string) | undefined;

  @query('vitrine-audio') private readonly audio!: VitrineAudio | null;

  readonly #words = new WordsController(this, guideWords, () => this.language.lang);
  readonly #room = new Room(this);
  readonly #pictures = new PicturesController(this);
  #byPlace: ByPlace | undefined;
  #pending: Promise<void> | undefined;
  readonly #keypad: Keypad = new Keypad({
    stops: () => this.#guide.stops, words: () => this.#words.now,
    changed: () => { this.requestUpdate(); },
    say: (sentence) => { this.#announce(sentence); },
    chosen: (stop) => { this.choose(stop.id, { play: true }); },
  });
  readonly #along: TakeAlong = new TakeAlong({
    actions: this.actions, words: () => this.#words.now, lang: () => this.language.lang,
    name: () => this.exhibit?.id ?? this.exhibit?.title.value ?? '',
    stops: () => this.#guide.stops, current: () => this.#stop,
    time: () => this.audio?.currentTime ?? 0,
    say: (sentence) => { this.#say(() => sentence); }, silence: () => { this.audio?.pause(); },
    changed: () => { this.requestUpdate(); },
  });

  readonly #listening = new Listening(this, this.#along, () => this.audio);

  #guide: Guide = { stops: [], plan: undefined, others: [] };
  #begin: Begin = {};
  #linked: GuideLink | undefined;
  /** The id of the scene whose stop is heard; `''` while none is. */
  get currentStop(): string { return this.#inner?.currentStop ?? this.current; }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKeydown);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKeydown);
    this.#along.close();
  }

  /** Moves the focus to the title of what is on screen. */
  focusHeading(): void { this.#focus(this.face === 'stop' ? '.stop h2' : 'h2'); }

  /** Shows a stop, and plays it from there. @returns `false` where there is no such stop. */
  choose(id: string, begin: Begin = {}): boolean {
    const stop = this.#guide.stops.find((one) => one.id === id);
    if (!stop) return this.#inner?.choose(id, begin) ?? false;
    this.#listening.rest();
    const previous = this.current;
    const { audio } = this;
    const { volume = 1, playbackRate = 1 } = audio ?? {};
    this.#begin = begin;
    this.current = id;
    this.face = 'stop';
    this.note = undefined;
    this.actions.exhibit.visit(id);
    if (previous !== id) {
      this.dispatchEvent(new VitrineStopChangeEvent(id, stop.number, previous));
    }
    void this.#arrive(previous === id ? undefined : { volume, playbackRate });
    return true;
  }

  /** As for the next visitor: silence, no stop, nothing typed, nobody located. */
  reset(): void {
    this.#listening.rest();
    this.#byPlace?.forget();
    this.#along.close();
    this.#keypad.clear();
    this.#listening.heard.clear();
    this.current = '';
    this.note = this.finding = undefined;
    this.face = 'choose';
  }

  protected override actionList(): readonly ElementAction[] {
    return guideActions({
      stops: this.#guide.stops, stop: this.#stop, words: this.#words.now, ways: this.#ways,
      way: this.#way, keypad: this.#keypad, along: this.#along,
      placeActions: this.actions.isSession ? [] : this.#byPlace?.actions() ?? [],
      shows: this.#shows, plays: this.#listening.plays,
      find: (way) => { this.finding = way; },
      play: (stop) => { this.choose(stop.id, { play: true }); },
      showAll: () => { this.#showAll(); },
      toggle: () => { this.#listening.toggle(); },
      open: () => { this.choose(this.current); },
      others: this.#guide.others, go: (id) => { this.actions.exhibit.run([{ go: id }], id); },
      advance: () => { this.autoAdvance = !this.autoAdvance; },
      whereAmI: () => { const here = this.#whereAmI(); this.#say(() => here); },
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.exhibit) return;
    const { exhibit } = this.actions;
    this.#guide = guideOf(this.exhibit.scenes.filter(({ when }) => exhibit.matches(when)));
    // One visitor's session is over when the exhibit has forgotten what they chose.
    if (this.current && (!exhibit.isVisited(this.current) || !this.#stop)) this.reset();
    if (this.link !== this.#linked) this.#follow(this.link);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    if (this.exhibit) {
      void loadPlayer();
      void this.#listening.measure(this.#guide.stops);
      if (this.#way === 'map' && !this.#byPlace) this.#pending ??= this.#loadMap();
      void this.#along.find();
    } else if (this.src) void elementLoaders['vitrine-exhibit']?.();
  }

  /** Also what comes when it is wanted. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#pending, this.#along.pending]);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (!this.exhibit) {
      return this.src ? html`<vitrine-exhibit .src=${this.src} lang=${this.lang || nothing}
        ><slot></slot></vitrine-exhibit>` : html`<slot></slot>`;
    }
    const stop = this.#stop;
    const parts = this.#parts;
    const shows = this.#shows;
    return html`<div class=${this.#room.isWide ? 'guide wide' : 'guide'} part="base"
        data-finding=${this.#way}>
      ${shows.stop ? nothing : cover(this.exhibit, this.#count)}
      ${stop ? this.#stopView(stop, shows.stop) : nothing}
      ${shows.chooser ? chooser(parts) : nothing}
      <div class="tools">
        <p class="note" part="note">${this.note?.()}</p>
        <div class="row-of">
          ${button(this.actions, 'whereAmI', { drawing: whereIcon })}
          ${button(this.actions, 'advance', { drawing: advanceIcon, pressed: this.autoAdvance })}
          ${this.#along.buttons()}
        </div>
        ${this.#along.panel()}
      </div>
      ${stop && shows.dock ? dock(stop, this.#listening.plays, parts) : nothing}
    </div><slot></slot>`;
  }

  /** The guide in the exhibit of `src`. */
  get #inner(): VitrineGuide | null | undefined {
    const exhibit = this.renderRoot.querySelector('vitrine-exhibit');
    return exhibit?.renderRoot.querySelector<VitrineGuide>('vitrine-guide');
  }

  get #stop(): Stop | undefined { return this.#guide.stops.find(({ id }) => id === this.current); }

  /** What is on screen: on a phone either the ways to a stop or the stop. */
  get #shows(): { chooser: boolean; stop: boolean; dock: boolean } {
    const isChosen = this.#stop !== undefined;
    const isStop = isChosen && this.face === 'stop';
    return {
      stop: isStop || (isChosen && this.#room.isWide), chooser: !isStop || this.#room.isWide,
      dock: isChosen && !isStop && !this.#room.isWide,
    };
  }

  get #ways(): Finding[] { return waysOf(this.#guide, this.exhibit?.navigation ?? ''); }

  get #way(): Finding {
    const ways = this.#ways;
    return this.finding && ways.includes(this.finding) ? this.finding : ways[0] ?? 'list';
  }

  get #count(): string {
    const [{ length }, { size }] = [this.#guide.stops, this.#listening.heard];
    return size > 0 ? this.#words.now.heardOf(size, length) : this.#words.now.stops(length);
  }

  get #parts(): ChooserParts {
    const { lang, strings } = this.language;
    const parts = {
      actions: this.actions, words: this.#words.now, strings, lang, current: this.current,
      isHeard: ({ id }: Stop) => this.#listening.heard.has(id),
      duration: (stop: Stop) => this.#listening.lengthOf(stop),
      way: (stop: Stop) => this.#byPlace?.way(stop) ?? '',
    };
    return { ...parts, guide: this.#guide, keypad: this.#keypad, finding: this.#way,
      ways: this.#ways, map: this.#way === 'map' ? this.#map(parts) : nothing };
  }

  #map(parts: ListParts): unknown {
    const { plan } = this.#guide;
    const picture = plan ? this.#pictures.draw(this.#along.picture(plan.image)) : nothing;
    return this.#byPlace?.render(this.#guide, picture, parts) ?? list(this.#guide.stops, parts);
  }

  #stopView(stop: Stop, isShown: boolean): TemplateResult {
    const { previous, next } = around(this.#guide.stops, stop.id);
    const to = (one: Stop | undefined): { to?: () => void } =>
      (one ? { to: () => { this.choose(one.id, { play: true }); } } : {});
    const { to: back } = to(previous);
    const { to: on } = to(next);
    return stopView({
      stop, isShown, previous, next, actions: this.actions, words: this.#words.now,
      ...this.#listening.filesOf(stop, this.language.lang), plays: this.#begin.play ?? false,
      lockScreen: { album: plain(this.exhibit?.title), ...(back ? { previous: back } : {}),
        ...(on ? { next: on } : {}) },
      onLoad: () => { this.#listening.loaded(stop); },
      onState: () => { this.#listening.changed(next); }, onEnd: () => { this.#onEnd(stop, next); },
    });
  }

  /** Follows a link: the stop is there, at its second, and waits to be played. */
  #follow(link: GuideLink | undefined): void {
    this.#linked = link;
    const stop = link?.stop && stopOfNumber(this.#guide.stops, link.stop);
    if (!stop) return;
    const from = Math.max(0, Number.parseFloat(link.t ?? '') || 0);
    this.choose(stop.id, { from });
    void loadWords(guideWords, this.language.lang).then(() => {
      const here = (): Stop => this.#stop ?? stop;
      this.#say(() => atPlace(here(), from, this.#words.now, this.language.lang));
    });
  }

  #showAll(): void {
    this.face = 'choose';
    void this.updateComplete.then(() => { this.#focus('[aria-current="true"]', 'h2'); });
  }

  /** What follows once the stop is drawn. */
  async #arrive(was: Pick<VitrineAudio, 'volume' | 'playbackRate'> | undefined): Promise<void> {
    const { play, from } = this.#begin;
    const id = this.current;
    await this.updateComplete;
    this.#focus('.stop h2');
    this.renderRoot.querySelector('.stop > *')?.scrollIntoView({ block: 'nearest' });
    await loadPlayer();
    const { audio } = this;
    if (!audio || id !== this.current) return;
    if (was) Object.assign(audio, was);
    if (from !== undefined) audio.currentTime = from;
    if (play && audio.paused) audio.play();
  }

  #onEnd(stop: Stop, next: Stop | undefined): void {
    this.#listening.heard.add(stop.id);
    const words = this.#words.now;
    if (!next) this.#say(() => words.endedAll);
    else if (this.autoAdvance) this.#goOn(next, words.goesOn(nameOf(next, words)));
    else this.#say(() => words.ended(nameOf(next, words)));
  }

  /** Says the title, then plays: nobody is talked over. */
  #goOn(stop: Stop, sentence: string): void {
    this.#say(() => sentence);
    this.#listening.soon(() => { this.choose(stop.id, { play: true }); });
  }

  async #loadMap(): Promise<void> {
    const { ByPlace: Made } = await import('./by-place.js');
    this.#byPlace ??= new Made(this, {
      words: () => this.#words.now, lang: () => this.language.lang,
      stops: () => this.#guide.stops, current: () => this.current,
      announce: (sentence) => { this.#announce(sentence); },
      arrived: (stop) => {
        this.#goOn(stop, this.#words.now.arrived(nameOf(stop, this.#words.now)));
      },
    });
    this.requestUpdate();
  }

  #whereAmI(): string {
    const { audio } = this;
    return whereAmI({
      stops: this.#guide.stops, current: this.current, words: this.#words.now,
      lang: this.language.lang, time: audio?.currentTime ?? 0,
      duration: audio?.duration ?? Number.NaN, nearest: this.#byPlace?.nearest() ?? '',
    });
  }

  #announce(sentence: string): void { this.actions.exhibit.announce(sentence); }

  #say(sentence: () => string): void {
    this.note = sentence;
    this.#announce(sentence());
  }

  /** Moves the focus to the first of these that is there. */
  #focus(...selectors: readonly string[]): void {
    const found = selectors.map((one) => this.renderRoot.querySelector<HTMLElement>(one));
    found.find((one) => one !== null)?.focus({ preventScroll: true });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.exhibit && pressed(event, this, this.#keypad, this.#way === 'keypad')) {
      this.finding = 'keypad';
      this.face = 'choose';
    }
  };
}

/** The player is not needed to see the stops. */
function loadPlayer(): Promise<unknown> {
  return Promise.all([import('../audio/audio.js'), import('@vitrine/audio/player.js')]);
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-guide': VitrineGuide }
}
