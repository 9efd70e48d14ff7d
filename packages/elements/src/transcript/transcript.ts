import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Clock } from '@vitrine/audio';
import type { Cue } from '@vitrine/audio/cues.js';
import { customElement } from '../base/define.js';
import { VitrineLoadEvent } from '../base/events.js';
import { icon } from '../base/icon.js';
import { plain } from '../base/props.js';
import { line } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { transcriptWords } from '../strings/transcript/index.js';
import { base } from '../styles/base.js';
import { retryIcon } from '../styles/icons.js';
import { captionsOf, mediaOf } from './media.js';
import type { Playable } from './media.js';
import { TranscriptView } from './transcript-view.js';
import { transcriptStyles } from './transcript.styles.js';

/**
 * The words of a sound or a film on the page, marked line by line and word by word while they are
 * said. A line that is touched, or chosen with Enter, plays from there.
 *
 * It serves any `<audio>` or `<video>`, and any element that is scripted like one. The words are
 * those of its captions in the language of the page, of `src`, or of `cues`.
 *
 * @status experimental
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart transcript - The words with what goes with them.
 * @csspart lines - The box of the lines.
 * @csspart line - A line.
 * @csspart search - The field to search in.
 * @csspart button - A button.
 * @cssprop [--vitrine-transcript-height=min(24em, 60vh)] - How high the box of the lines may be.
 * @fires {VitrineLoadEvent} vitrine-load - The words are there.
 * @fires {VitrineErrorEvent} vitrine-error - The words could not be loaded.
 */
@customElement('vitrine-transcript')
export class VitrineTranscript extends VitrineElement {
  static override styles = [base, transcriptStyles];

  /** The `id` of what it follows, in the same document or shadow root. */
  @property() for = '';

  /** What it follows, instead of `for`. */
  @property({ attribute: false }) media: Playable | undefined;

  /** A file with the words: WebVTT, SubRip, or timed words as JSON. */
  @property() src = '';

  /** The words themselves, instead of a file. */
  @property({ attribute: false }) cues: readonly Cue[] | undefined;

  @state() private progress: 'loading' | 'ready' | 'none' | 'lost' = 'loading';

  readonly #words = new WordsController(this, transcriptWords, () => this.language.lang);
  readonly #view: TranscriptView = new TranscriptView(this, {
    actions: this.actions,
    lang: () => this.language.lang,
    label: () => plain(this.heading) || this.#view.words.transcript,
    moves: () => this.preferences.values.motion,
    seek: (seconds) => { this.#seek(seconds); },
  });

  #clock: Clock | undefined;
  #followed: HTMLMediaElement | undefined;
  /** What the words were loaded for. */
  #asked = '';
  #loading = new AbortController();
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    // A player may borrow its media element when it starts: every voice on the page says so.
    document.addEventListener('vitrine-sound', () => { void this.#attach(); },
      { signal: this.#listening.signal });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#loading.abort();
    this.#clock?.detach();
    this.#followed = undefined;
    this.#asked = '';
  }

  override retry(): void {
    this.#asked = '';
    super.retry();
  }

  /** Also what opens in the transcript. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#view.pending;
    return isDone;
  }

  protected override actionList(): readonly ElementAction[] {
    if (this.progress !== 'lost') return this.#view.actions();
    return [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    void this.#attach();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const words = this.#words.now;
    const note = {
      loading: this.t('loading'), none: words.noWords, lost: words.wordsLost, ready: '',
    };
    return html`<div class="alone" part="base" aria-busy=${String(this.progress === 'loading')}>
      ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
      ${this.#view.render()}
      ${note[this.progress] ? html`<p class="note">${note[this.progress]}</p>` : nothing}
      ${this.progress === 'lost' ? html`<button class="button" type="button" part="button"
        data-action="retry" @click=${this.actions.onClick}>${icon(retryIcon)}<span>${
        this.t('retry')}</span></button>` : nothing}
    </div>`;
  }

  get #playable(): Playable | undefined {
    if (this.media) return this.media;
    const root = this.getRootNode();
    const found = this.for && root instanceof Document || root instanceof ShadowRoot
      ? root.getElementById(this.for) : null;
    // Safe: what has a time is a media element, or is scripted like one.
    return found && 'currentTime' in found ? found as unknown as Playable : undefined;
  }

  async #attach(): Promise<void> {
    const media = mediaOf(this.#playable);
    if (media === this.#followed) return;
    this.#followed = media;
    const { Clock: Made } = await import('@vitrine/audio/clock.js');
    if (!this.isConnected || media !== this.#followed) return;
    this.#clock ??= new Made(this.#view);
    this.#clock.lines = this.#view.cues;
    if (media) this.#clock.attach(media); else this.#clock.detach();
  }

  async #load(): Promise<void> {
    const captions = captionsOf(mediaOf(this.#playable), this.language.lang);
    const src = this.src ? new URL(this.src, document.baseURI).href : captions?.src ?? '';
    const asked = this.cues ? 'cues' : src;
    if (asked === this.#asked && (!this.cues || this.cues === this.#view.cues)) return;
    this.#asked = asked;
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    if (this.cues) { this.#show(this.cues, ''); return; }
    if (!src) { this.#show([], ''); return; }
    if (this.progress !== 'ready') this.progress = 'loading';
    try {
      const { loadCues, problemInWords } = await import('@vitrine/audio/cues.js');
      const { cues, problems } = await loadCues(src, signal);
      if (signal.aborted) return;
      for (const problem of problems) console.warn(`Vitrine: ${problemInWords(problem, src)}`);
      this.#show(cues, this.src ? '' : captions?.lang ?? '');
      const [first] = problems;
      if (cues.length > 0 || !first) this.dispatchEvent(new VitrineLoadEvent(src));
      else this.#lose(new Error(problemInWords(first, src)));
    } catch (error) {
      if (!signal.aborted) this.#lose(error);
    }
  }

  #show(cues: readonly Cue[], lang: string): void {
    this.progress = cues.length > 0 ? 'ready' : 'none';
    this.#view.cuesLang = lang;
    this.#view.cues = cues;
    if (this.#clock) this.#clock.lines = cues;
  }

  #lose(error: unknown): void {
    this.progress = 'lost';
    this.fail(error, 'load');
  }

  #seek(seconds: number): void {
    const playable = this.#playable;
    if (!playable) return;
    playable.currentTime = seconds;
    void Promise.resolve(playable.play()).catch(() => { /* the player says why it is silent */ });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-transcript': VitrineTranscript }
}
