import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SessionWords } from '@vitrine/audio';
import type { AudioComponent, PropsOf, ResolvedAudio } from '@vitrine/manifest';
import { ContextConsumer } from '../base/context.js';
import { languageContext, sessionContext } from '../base/contexts.js';
import { customElement } from '../base/define.js';
import { VitrineLanguageRequestEvent, VitrineLoadEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { plain, words } from '../base/props.js';
import type { Fields, Loose, Picture, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import type { ElementAction } from '../controllers/actions.js';
import { PicturesController } from '../controllers/pictures.js';
import { PlayerControls } from '../player/controls.js';
import { VitrineEndEvent, VitrinePauseEvent, VitrinePlayEvent } from '../player/events.js';
import type { Playable } from '../player/playable.js';
import { playerStyles } from '../player/player.styles.js';
import { ScriptedElement } from '../player/scripted.js';
import { base } from '../styles/base.js';
import { retryIcon } from '../styles/icons.js';
import { pictureStyles } from '../styles/picture.js';
import { captionsIcon, wordsIcon } from '../styles/player-icons.js';
import { markWord, said } from '../transcript/lines.js';
import { TranscriptView } from '../transcript/transcript-view.js';
import { transcriptStyles } from '../transcript/transcript.styles.js';
import { styles } from './audio.styles.js';
import { SoundController } from './sound-controller.js';
import { hasWords, soundFrom, soundFromAttributes } from './sound.js';
import type { Sound } from './sound.js';

export type { VitrineEndEvent, VitrinePauseEvent, VitrinePlayEvent } from '../player/events.js';

/**
 * A sound with its words: what is said is read along, line by line and word by word, and every line
 * plays from there.
 *
 * It is scripted like a media element. In another language it goes on at the same sentence. Where
 * the browser wants a tap first it says so; where no file comes the words remain.
 *
 * @status experimental
 * @csspart base - The figure.
 * @csspart heading - The heading.
 * @csspart image - The picture.
 * @csspart controls - The bar and the buttons.
 * @csspart bar - Where it is in time.
 * @csspart toolbar - The buttons.
 * @csspart caption - The line that is being said.
 * @csspart transcript - The words.
 * @csspart lines - The box of the lines.
 * @csspart line - A line.
 * @csspart error - Why there is no sound.
 * @cssprop [--vitrine-audio-image-height=40cqb] - How tall the picture may be.
 * @cssprop [--vitrine-transcript-height=min(24em, 60vh)] - How high the box of the lines may be.
 * @fires {VitrineLoadEvent} vitrine-load - It can be played.
 * @fires {VitrinePlayEvent} vitrine-play - It plays.
 * @fires {VitrinePauseEvent} vitrine-pause - It stopped where it was.
 * @fires {VitrineEndEvent} vitrine-end - It was played to its end.
 * @fires {VitrineErrorEvent} vitrine-error - No file could be played; the words are shown.
 */
@customElement('vitrine-audio')
export class VitrineAudio extends ScriptedElement implements Fields<PropsOf<AudioComponent>> {
  static override styles = [base, pictureStyles, playerStyles, transcriptStyles, styles];
  static override readonly componentType = 'audio';

  /** The sound. The attributes `src` and `transcript` are a short way to write it. */
  @property({ attribute: false }) audio: Loose<ResolvedAudio> | undefined;

  /** The picture that stands above it. */
  @property({ attribute: false }) image: Picture | undefined;

  /** Words that go with the sound. */
  @property({ converter: words }) text: Words | undefined;

  /** Address of the sound. */
  @property() src: string | undefined;

  /** Its words: the address of a `.vtt`, `.srt` or `.json` file, or the words themselves. */
  @property() transcript: string | undefined;

  /** Address of its chapters: a WebVTT file. */
  @property() chapters: string | undefined;

  /** What the lock screen shows and offers beside its own: the guide, the stops around. */
  lockScreen: Partial<SessionWords> | undefined;

  /** Plays as soon as it can; where the browser wants a tap first, it says so. */
  @property({ type: Boolean }) autoplay = false;

  /**
   * One line, that opens upwards over what stands above it. By itself where it stands at the bottom
   * of a scene: what is narrated keeps its room.
   */
  @property({ type: Boolean, reflect: true }) slim = false;

  /** What the visitor did with the transcript; until then it is open where it has room. */
  @state() private folded: boolean | undefined;

  /** What the visitor said about captions; until then their preference holds. */
  @state() private captionsWanted: boolean | undefined;

  @state() private wordsLost = false;

  /** What makes it slim is there. */
  @state() private isSlim = false;

  readonly #session = new ContextConsumer(this, sessionContext);
  readonly #exhibitLanguage = new ContextConsumer(this, languageContext);
  readonly #pictures = new PicturesController(this, {
    lost: (picture) => {
      this.fail(new Error(`The picture ${picture.src} could not be loaded.`), 'load');
    },
  });
  readonly #sound = new SoundController(this, {
    line: (index) => {
      this.#view.line(index);
      if (this.#hasCaptions) this.requestUpdate();
    },
    word: (index, word) => {
      this.#view.word(index, word);
      markWord(this.renderRoot.querySelector('.caption'), word);
    },
    tick: () => { this.#onTick(); },
    state: () => { this.#onState(); },
    ended: () => { this.dispatchEvent(new VitrineEndEvent(this.currentTime)); },
    lost: (error, isLast) => { this.#onLost(error, isLast); },
    words: (cues, isLost) => {
      this.#view.cues = cues;
      this.wordsLost = isLost;
    },
    switched: () => { this.#say(this.#controls.words.sameSentence); },
  });
  readonly #view = new TranscriptView(this, {
    actions: this.actions,
    lang: () => this.language.lang,
    label: () => plain(this.heading) || this.#controls.words.transcript,
    moves: () => this.preferences.values.motion,
    seek: (seconds) => { this.#sound.playFrom(seconds); },
    isReady: () => this.#sound.isSettled,
  });
  readonly #controls: PlayerControls = new PlayerControls(this, {
    actions: this.actions,
    playable: () => this.#sound,
    chapters: () => this.#sound.chapters,
    lang: () => this.language.lang,
    number: (value) => this.t('number', value),
    label: () => plain(this.heading) || this.#controls.words.player,
    isBusy: () => this.#given !== undefined && !this.#sound.isSettled,
    more: () => this.#toggles(),
    repeat: () => { this.#repeat(); },
    switchLanguage: () => { this.#switchLanguage(); },
  });

  #isPlaying = false;
  /** Address of what was told to be ready. */
  #told = '';
  #around: AbortController | undefined;

  protected override get playable(): Playable & { ready: Promise<void> } { return this.#sound; }

  /** The media element in use; another one may be lent later. `undefined` while there is none. */
  get mediaElement(): HTMLAudioElement | undefined { return this.#sound.player?.mediaElement; }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.closest('.bottom, [slot="bottom"]')) this.slim = true;
    this.requestUpdate(); // what it let go of when it was taken away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.abort();
    this.#around = undefined;
  }

  override retry(): void {
    this.#pictures.retry();
    if (this.#sound.state === 'failed') this.#sound.play();
    super.retry();
  }

  protected override actionList(): readonly ElementAction[] {
    const sound = this.#given;
    const isFailed = this.#sound.state === 'failed';
    const isPlayable = sound !== undefined && !isFailed;
    const hasCues = this.#view.cues.length > 0;
    const { words: names } = this.#controls;
    return [
      ...(isPlayable ? this.#controls.actions() : []),
      ...(isPlayable && hasCues ? [{ name: 'captions', label: names.captions,
        run: () => { this.captionsWanted = !this.#hasCaptions; } }] : []),
      ...(sound && this.#isOpen ? this.#view.actions() : []),
      ...(sound && (isPlayable || this.slim) && (hasCues || hasWords(sound))
        ? [{ name: 'transcript', label: names.transcript,
          run: () => { this.folded = this.#isOpen; } }] : []),
      ...(this.#isLost
        ? [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }] : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.slim && !this.isSlim) void this.#makeSlim();
    if (!this.isConnected) return;
    if (this.autoplay && !this.hasUpdated) this.#sound.play();
    const chapters = this.chapters ? new URL(this.chapters, document.baseURI).href : '';
    const sound = this.#given;
    this.#view.cuesLang = sound?.lang || this.language.lang;
    this.#sound.take(sound, chapters, this.language.lang);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#view.pending;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.slim && !this.isSlim) return nothing;
    const sound = this.#given;
    const isFailed = this.#sound.state === 'failed';
    const kinds = ['audio', this.slim && 'slim', !this.#isOpen && 'folded'].filter(Boolean);
    return html`<figure class=${kinds.join(' ')} part="base" @keydown=${this.#onKeydown}>
      ${this.image ? html`<div class="picture">${this.#pictures.draw(this.image)}
        ${this.image.credit ? html`<p class="credit">${line(this.image.credit)}</p>` : nothing}
      </div>` : nothing}
      ${this.heading || plain(this.text) ? html`<figcaption class="about">
        ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
        ${rich(this.text)}</figcaption>` : nothing}
      ${!sound ? this.#missing() : !isFailed ? this.#controls.render()
        : this.slim ? html`<div class="buttons">${this.#toggles()}</div>` : nothing}
      ${this.#sound.state === 'blocked'
        ? html`<p class="hint">${this.#controls.words.blocked}</p>` : nothing}
      ${this.#note(isFailed)}
      ${this.#hasCaptions && !isFailed && (!this.slim || this.#isPlaying)
        ? this.#caption() : nothing}
      <div class="sheet">
        ${sound && this.#isOpen ? this.#words(sound) : nothing}
        ${sound?.credit ? html`<p class="credit">${line(sound.credit)}</p>` : nothing}
      </div>
    </figure>`;
  }

  get #given(): Sound | undefined {
    const { src, transcript } = this;
    return soundFrom(this.audio) ?? soundFromAttributes({ src, transcript });
  }

  get #hasCaptions(): boolean {
    if (this.#view.cues.length === 0) return false;
    return this.captionsWanted ?? (!this.#isOpen && this.preferences.values.captions);
  }

  /** The transcript is there: without any sound it is all there is. */
  get #isOpen(): boolean {
    return !(this.folded ?? this.slim) || (this.#sound.state === 'failed' && !this.slim);
  }

  /** Something did not come that can be asked for again. */
  get #isLost(): boolean {
    return (this.image ? this.#pictures.isLost(this.image) : false)
      || this.#sound.state === 'failed' || this.wordsLost;
  }

  /** Buttons of this element in the row of the controls. */
  #toggles(): unknown {
    const drawings: Record<string, unknown> = { captions: captionsIcon, transcript: wordsIcon };
    const isOn: Record<string, boolean> = { captions: this.#hasCaptions, transcript: this.#isOpen };
    const found = this.actionList().filter(({ name }) => name in drawings);
    if (found.length === 0) return nothing;
    return html`<div class="group end">${found.map(({ name, label }) => html`
      <button class="button" type="button" part="button" data-action=${name}
        aria-pressed=${name === 'captions' ? String(isOn[name]) : nothing}
        aria-expanded=${name === 'transcript' ? String(isOn[name]) : nothing}
        @click=${this.actions.onClick}>${icon(drawings[name])}<span>${label}</span></button>`)}
    </div>`;
  }

  #caption(): TemplateResult {
    const cue = this.#view.cues[this.#view.current];
    return html`<p class="caption" part="caption" aria-hidden="true" dir="auto"
      lang=${cue?.lang ?? this.#view.cuesLang}><span>${cue ? said(cue) : nothing}</span></p>`;
  }

  #words(sound: Sound): TemplateResult | typeof nothing {
    if (this.#view.cues.length > 0) return this.#view.render();
    return hasWords(sound) ? html`<div class="transcript plain" part="transcript">
      ${rich(sound.words)}</div>` : nothing;
  }

  /** Why something is not there, and a way to ask for it again. */
  #note(isFailed: boolean): TemplateResult | typeof nothing {
    if (!this.#isLost) return nothing;
    const { words: names } = this.#controls;
    const note = isFailed ? names.soundFailed : this.wordsLost ? names.wordsFailed
      : this.t('pictureFailed');
    return html`<p class="note" part="error">${note}</p>
      <div><button class="button" type="button" part="button" data-action="retry"
        @click=${this.actions.onClick}>${icon(retryIcon)}<span>${this.t('retry')}</span>
      </button></div>`;
  }

  #missing(): TemplateResult | typeof nothing {
    const isExpected = this.audio !== undefined || this.address !== '' || this.src !== undefined;
    return isExpected ? html`<p class="lost">${this.t('partMissing')}</p>` : nothing;
  }

  #say(sentence: string): void { this.actions.exhibit.announce(sentence); }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#isOpen) this.#view.onKeydown(event);
    this.#controls.onKeydown(event);
    if (event.key !== 'Escape' || !this.slim || !this.#isOpen) return;
    event.stopPropagation();
    this.folded = true;
    this.renderRoot.querySelector<HTMLElement>('[data-action="transcript"]')?.focus();
  };

  /** The line that is being said once more, or the one before it at its very start. */
  #repeat(): void {
    const { cues, currentTime } = this.#sound;
    this.#sound.playFrom(cues.findLast(({ start }) => start < currentTime - 0.5)?.start ?? 0);
  }

  #switchLanguage(): void {
    const { languages = [], lang = '' } = this.#exhibitLanguage.value ?? {};
    const next = languages[(languages.indexOf(lang) + 1) % languages.length];
    if (next && next !== lang) this.dispatchEvent(new VitrineLanguageRequestEvent(next));
  }

  #onTick(): void {
    this.#controls.tick();
    if (this.#isPlaying) this.#session.value?.activity('media');
  }

  #onState(): void {
    const { state: now } = this.#sound;
    const isPlaying = now === 'playing';
    const isOver = !this.#sound.isWanted;
    if (isPlaying && !this.#isPlaying) {
      this.#isPlaying = true;
      this.dispatchEvent(new VitrinePlayEvent(this.currentTime));
    } else if (isOver && this.#isPlaying) {
      this.#isPlaying = false;
      this.dispatchEvent(new VitrinePauseEvent(this.currentTime));
    }
    const src = this.#sound.player?.src ?? '';
    if (src !== this.#told && (isPlaying || now === 'paused')) {
      this.#told = src;
      this.state('error', false);
      this.dispatchEvent(new VitrineLoadEvent(src));
      if (!this.actions.isSession) void this.#accompany(src);
    }
    this.state('loading', now === 'loading');
    this.state('active', isPlaying);
    if (now === 'blocked') this.#say(this.#controls.words.blocked);
    this.requestUpdate();
  }

  #onLost(error: Error, isLast: boolean): void {
    const { words: names } = this.#controls;
    this.#say(isLast ? names.soundFailed : names.trying);
    if (isLast) this.fail(error, 'load');
  }

  async #makeSlim(): Promise<void> {
    const { makeSlim } = await import('./slim.js');
    makeSlim(this.renderRoot);
    this.isSlim = true;
  }

  /** What goes with a sound on a visitor's own machine: the lock screen, a kept place. */
  async #accompany(key: string): Promise<void> {
    this.#around?.abort();
    this.#around = new AbortController();
    const { signal } = this.#around;
    const { accompany } = await import('./accompany.js');
    accompany(this.#sound, {
      title: plain(this.heading), artwork: this.image?.src, more: this.lockScreen, key, signal,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-audio': VitrineAudio }
}
