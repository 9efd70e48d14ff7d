import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { PropsOf, ResolvedVideo, VideoComponent } from '@vitrine/manifest';
import { customElement } from '../base/define.js';
import { icon } from '../base/icon.js';
import { plain, words } from '../base/props.js';
import type { Fields, Loose, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { VisibleController } from '../controllers/visible.js';
import { PlayerControls } from '../player/controls.js';
import type { Playable } from '../player/playable.js';
import { playerStyles } from '../player/player.styles.js';
import { ScriptedElement } from '../player/scripted.js';
import { base } from '../styles/base.js';
import { retryIcon } from '../styles/icons.js';
import { pictureStyles } from '../styles/picture.js';
import { TranscriptView } from '../transcript/transcript-view.js';
import { transcriptStyles } from '../transcript/transcript.styles.js';
import { filmFrom, filmFromAttributes, posterOf } from './film.js';
import type { Film } from './film.js';
import { FullScreen } from './full-screen.js';
import { Showing } from './showing.js';
import { toggles } from './toggles.js';
import { styles } from './video.styles.js';

/**
 * A film with captions from the start, and, where the museum has them, what is seen said aloud, the
 * film in sign language beside it or in its place, and its words to read along.
 *
 * Nothing plays by itself. It is scripted like a media element. A film without sound says so;
 * where no file comes its words remain.
 *
 * @status experimental
 * @csspart base - The figure.
 * @csspart heading - The heading.
 * @csspart stage - The film, and the film in sign language.
 * @csspart video - The film.
 * @csspart sign - The film in sign language.
 * @csspart image - The picture before it plays.
 * @csspart caption - What is being said.
 * @csspart seen - What is to be seen, in words.
 * @csspart controls - The bar and the buttons.
 * @csspart bar - Where it is in time.
 * @csspart toolbar - The buttons.
 * @csspart transcript - The words.
 * @csspart lines - The box of the lines.
 * @csspart line - A line.
 * @csspart error - Why there is no film.
 * @cssprop [--vitrine-video-max-height=clamp(34cqb, 100cqb - 18em, 74cqb)] - How tall it may be.
 * @cssprop [--vitrine-transcript-height=min(24em, 60vh)] - How high the box of the lines may be.
 * @fires {VitrineLoadEvent} vitrine-load - It can be played.
 * @fires {VitrinePlayEvent} vitrine-play - It plays.
 * @fires {VitrinePauseEvent} vitrine-pause - It stopped where it was.
 * @fires {VitrineEndEvent} vitrine-end - It was played to its end.
 * @fires {VitrineErrorEvent} vitrine-error - No file could be played; the words are shown.
 */
@customElement('vitrine-video')
export class VitrineVideo extends ScriptedElement implements Fields<PropsOf<VideoComponent>> {
  static override styles = [base, pictureStyles, playerStyles, transcriptStyles, styles];
  static override readonly componentType = 'video';

  /** The film. The attributes below are a short way to write it. */
  @property({ attribute: false }) video: Loose<ResolvedVideo> | undefined;

  /** Shows the film in sign language from the start: beside the film, or in its place. */
  @property() signed: 'beside' | 'instead' | undefined;

  /** Words that go with the film. */
  @property({ converter: words }) text: Words | undefined;

  /** Address of the film. */
  @property() src: string | undefined;

  /** What is seen in it, in a sentence. */
  @property() alt: string | undefined;

  /** Address of its captions: WebVTT, SubRip, or timed words as JSON. */
  @property() captions: string | undefined;

  /** Address of the version in which what is seen is said. */
  @property() described: string | undefined;

  /** Address of what is seen, timed, to be read aloud: WebVTT. */
  @property() descriptions: string | undefined;

  /** Address of the film in sign language. */
  @property() sign: string | undefined;

  /** Address of the picture that stands before it plays. */
  @property() poster: string | undefined;

  /** All that is said and heard, in words, where there are no captions. */
  @property() transcript: string | undefined;

  /** There is nothing to hear in it. */
  @property({ type: Boolean }) silent = false;

  /** The transcript is open. */
  @state() private isOpen = false;

  /** What the visitor said about captions; until then their preference holds. */
  @state() private captionsWanted: boolean | undefined;

  readonly #visible = new VisibleController(this);
  readonly #pictures = new PicturesController(this, {
    lost: (picture) => {
      this.fail(new Error(`The picture ${picture.src} could not be loaded.`), 'load');
    },
  });
  readonly #showing: Showing = new Showing(this, {
    actions: this.actions,
    lang: () => this.language.lang,
    view: () => this.#view,
    tick: () => { this.#controls.tick(); },
    fail: (error) => { this.fail(error, 'load'); },
    mark: (name, isOn) => { this.state(name, isOn); },
  });
  readonly #view: TranscriptView = new TranscriptView(this, {
    actions: this.actions,
    lang: () => this.language.lang,
    label: () => plain(this.heading) || this.#controls.words.transcript,
    moves: () => this.preferences.values.motion,
    seek: (seconds) => { this.#showing.film.playFrom(seconds); },
  });
  readonly #controls: PlayerControls = new PlayerControls(this, {
    actions: this.actions,
    playable: () => this.#showing.film,
    chapters: () => [],
    lang: () => this.language.lang,
    number: (value) => this.t('number', value),
    label: () => plain(this.heading) || this.#showing.words.player,
    isBusy: () => this.#film !== undefined && !this.#showing.isSettled,
    isSilent: () => this.#film?.isSilent ?? false,
    more: () => toggles(this.#optional, this.actions.onClick),
    repeat: () => { this.#showing.repeat(); },
  });

  readonly #fullScreen: FullScreen = new FullScreen(this,
    (): Element | null => this.renderRoot.querySelector('.film'));

  protected override get playable(): Playable & { ready: Promise<void> } {
    return this.#showing.film;
  }

  /** The media element in which it plays. */
  get mediaElement(): HTMLVideoElement | undefined { return this.#showing.film.element; }

  override retry(): void {
    this.#pictures.retry();
    this.#showing.retry();
    super.retry();
  }

  /** Also what opens in the transcript. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#view.pending;
    return isDone;
  }

  protected override actionList(): readonly ElementAction[] {
    const film = this.#film;
    const isFailed = this.#showing.film.state === 'failed';
    return [
      ...(film && !isFailed ? [...this.#controls.actions(), ...this.#optional] : []),
      ...(this.isOpen || isFailed ? this.#view.actions() : []),
      ...(this.#isLost ? [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }]
        : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('signed')) this.#showing.signed = this.signed;
    if (this.#visible.seen) this.#showing.take(this.#film);
  }

  protected override render(): TemplateResult {
    const film = this.#film;
    const isFailed = this.#showing.film.state === 'failed';
    return html`<figure class="film" part="base" @keydown=${this.#onKeydown}>
      ${this.heading || plain(this.text) ? html`<figcaption class="about">
        ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
        ${rich(this.text)}</figcaption>` : nothing}
      ${film ? this.#screen(film, isFailed) : this.#missing()}
      ${film ? this.#notes(film, isFailed) : nothing}
      ${film && !isFailed ? this.#controls.render() : nothing}
      ${film && (this.isOpen || isFailed) ? this.#words(film) : nothing}
      ${film?.credit ? html`<p class="credit">${line(film.credit)}</p>` : nothing}
    </figure>`;
  }

  get #film(): Film | undefined { return filmFrom(this.video) ?? filmFromAttributes(this); }

  get #hasCaptions(): boolean {
    if (this.#view.cues.length === 0) return false;
    return this.captionsWanted ?? this.preferences.values.captions;
  }

  /** Something did not come that can be asked for again. */
  get #isLost(): boolean {
    const poster = posterOf(this.#film);
    return (poster ? this.#pictures.isLost(poster) : false) || this.#showing.isLost;
  }

  /** What may be switched on and off, in the order of its buttons. */
  get #optional(): (ElementAction & { isOn: boolean })[] {
    const film = this.#film;
    if (!film) return [];
    const { words: said } = this.#controls;
    const showing = this.#showing;
    const all: [boolean, string, string, boolean, () => void][] = [
      [this.#view.cues.length > 0, 'captions', said.captions, this.#hasCaptions,
        () => { this.captionsWanted = !this.#hasCaptions; }],
      [Boolean(film.described || film.descriptions), 'described', showing.words.described,
        showing.isDescribed, () => { showing.toggleDescribed(); }],
      [Boolean(film.sign), 'sign', showing.words.sign, showing.signed !== undefined,
        () => { showing.toggleSign(this.signed); }],
      [Boolean(film.sign && showing.signed), 'signAlone', showing.words.signAlone,
        showing.signed === 'instead', () => { showing.toggleSignAlone(); }],
      [this.#view.cues.length > 0 || plain(film.words) !== '', 'transcript', said.transcript,
        this.isOpen, () => { this.isOpen = !this.isOpen; }],
      [this.#fullScreen.isPossible && !this.actions.isSession, 'fullScreen',
        showing.words.fullScreen, this.#fullScreen.isOn, () => { this.#fullScreen.toggle(); }],
    ];
    return all.filter(([isThere]) => isThere)
      .map(([, name, label, isOn, run]) => ({ name, label, isOn, run }));
  }

  #screen(film: Film, isFailed: boolean): TemplateResult {
    const poster = posterOf(film);
    const showing = this.#showing;
    const isLost = poster !== undefined && this.#pictures.isLost(poster);
    const hasPoster = poster !== undefined && (!showing.hasPlayed || isFailed);
    const signed = film.sign && !isFailed ? showing.signed : undefined;
    return html`<div class="screen">
      <div class=${`stage ${signed ?? ''}`} part="stage"
        .style=${`--_shape: ${showing.shape ?? film.shape}`}>
        <div class=${isLost || (isFailed && !poster) ? 'picture lost-picture' : 'picture'}
          role=${hasPoster || isFailed ? nothing : 'img'}
          aria-label=${hasPoster || isFailed ? nothing : plain(film.alt)}>
          <video part="video" inert playsinline preload="metadata" ?hidden=${isFailed || isLost}
            ${ref(showing.onFilm)}></video>
          ${hasPoster ? this.#pictures.draw(poster) : nothing}
          ${isFailed && !poster ? html`<p class="lost">${line(film.alt)}</p>` : nothing}
        </div>
        ${signed ? html`<div role="img" aria-label=${showing.words.signFilm}><video class="hands"
          part="sign" inert playsinline muted preload="auto" src=${film.sign}
          ${ref(showing.onSign)}></video></div>` : nothing}
      </div>
      ${showing.isDescribed && showing.seen
        ? html`<p class="seen" part="seen" dir="auto">${showing.seen}</p>` : nothing}
      ${this.#hasCaptions && !isFailed ? html`<p class="caption" part="caption" dir="auto"
        lang=${film.lang || this.language.lang}>${showing.caption}</p>` : nothing}
    </div>`;
  }

  #notes(film: Film, isFailed: boolean): TemplateResult {
    const { words: said, film: played, areCaptionsLost } = this.#showing;
    const isPosterLost = this.#isLost && !isFailed && !areCaptionsLost;
    return html`
      ${film.isSilent ? html`<p class="note">${said.silent}</p>` : nothing}
      ${played.state === 'blocked' ? html`<p class="hint">${said.blocked}</p>` : nothing}
      ${isFailed ? html`<p class="note" part="error">${said.failed}</p>` : nothing}
      ${areCaptionsLost ? html`<p class="note">${said.captionsLost}</p>` : nothing}
      ${isPosterLost ? html`<p class="note">${this.t('pictureFailed')}</p>` : nothing}
      ${this.#isLost ? html`<div><button class="button" type="button" part="button"
        data-action="retry" @click=${this.actions.onClick}>${icon(retryIcon)}<span>${
        this.t('retry')}</span></button></div>` : nothing}`;
  }

  #words(film: Film): unknown {
    if (this.#view.cues.length > 0) return this.#view.render();
    if (!plain(film.words)) return nothing;
    return html`<div class="transcript plain" part="transcript">${rich(film.words)}</div>`;
  }

  #missing(): TemplateResult | typeof nothing {
    const isExpected = this.video !== undefined || this.address !== '' || this.src !== undefined;
    return isExpected ? html`<p class="lost">${this.t('partMissing')}</p>` : nothing;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    const name = {
      c: 'captions', d: 'described', s: 'sign', t: 'transcript', f: 'fullScreen',
    }[event.key];
    const isWriting = event.composedPath()[0] instanceof HTMLInputElement
      && !(event.composedPath()[0] as HTMLInputElement).matches('[type="range"]'); // just seen
    if (isPlain && !isWriting && name && this.actions.run(name)) event.preventDefault();
    if (event.key === '/' && this.#view.cues.length > 0) this.isOpen = true;
    this.#view.onKeydown(event);
    this.#controls.onKeydown(event);
  };
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-video': VitrineVideo }
}
