import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { Cue } from '@vitrine/audio/cues.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { playerWords } from '../strings/player/index.js';
import { Follow } from './follow.js';
import { LineMarks, flat, lines } from './lines.js';
import type { TranscriptTools } from './tools.js';

/** What a transcript needs of the element that it stands in. */
export interface TranscriptHost {
  actions: ActionsController;
  /** The visitor's language, for the words of the controls. */
  lang: () => string;
  /** Name of the transcript: "Transcript", or the recording's. */
  label: () => string;
  /** Whether what moves may glide. */
  moves: () => boolean;
  /** Plays from there, seconds. */
  seek: (seconds: number) => void;
  /** What is ready needs no more; only then the search and its like are loaded. */
  isReady?: () => boolean;
}

/**
 * The words of a recording: the line and the word that are being said are marked, a line that is
 * chosen plays. One stop of the Tab key, arrow keys from line to line; it follows what is said
 * until the reader scrolls away, can be searched (`/`), and taken home.
 *
 * A clock tells it what is being said: it is a `ClockFace` of `@vitrine/audio`.
 */
export class TranscriptView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: TranscriptHost;
  readonly #words: WordsController<typeof playerWords.english>;
  readonly #marks = new LineMarks();
  readonly #follow = new Follow(() => { this.#host.requestUpdate(); });
  #cues: readonly Cue[] = [];
  #line = -1;
  #word = -1;
  /** The line that the reader went to with the keys; none while it is the one being said. */
  #reader = -1;
  #tools: TranscriptTools | undefined;
  #making: Promise<TranscriptTools> | undefined;
  /** There is more than the box can show. */
  #isLong = false;

  /** Language of the cues, `''` where nobody said it. */
  cuesLang = '';

  constructor(host: ReactiveElement, options: TranscriptHost) {
    this.#host = host;
    this.#options = options;
    this.#words = new WordsController(host, playerWords, options.lang);
    host.addController(this);
  }

  hostConnected(): void { /* what it is given comes from the host */ }

  hostUpdated(): void {
    this.#marks.box = this.#host.renderRoot.querySelector<HTMLElement>('.lines') ?? undefined;
    this.#mark();
    if (this.#cues.length > 0 && (this.#options.isReady?.() ?? true)) void this.#load();
    const { box } = this.#marks;
    const isLong = box !== undefined && box.scrollHeight > box.clientHeight + 1;
    if (isLong === this.#isLong) return;
    this.#isLong = isLong;
    this.#host.requestUpdate();
  }

  /** The words of the controls, now. */
  get words(): typeof playerWords.english { return this.#words.now; }

  /** What is said, in order. */
  get cues(): readonly Cue[] { return this.#cues; }
  set cues(cues: readonly Cue[]) {
    if (cues === this.#cues) return;
    this.#cues = cues;
    this.#line = this.#word = this.#reader = -1;
    this.#tools?.again();
    this.#host.requestUpdate();
  }

  /** Index of the line that is marked, -1 in a pause. */
  get current(): number { return this.#line; }

  /** Another line is being said; -1 in a pause: the mark stays on the last one. */
  line(index: number): void {
    if (index < 0) return;
    this.#line = index;
    this.#word = -1;
    this.#mark();
    this.#follow.show(this.#marks.at(index), this.#options.moves());
  }

  /** Another word of a line is being said; -1 between words. */
  word(line: number, word: number): void {
    if (line !== this.#line) return;
    this.#word = word;
    this.#mark();
  }

  /** What is on its way, for `updateComplete` of the element. */
  get pending(): Promise<unknown> | undefined { return this.#making; }

  /** What a visitor can do with it. */
  actions(): ElementAction[] {
    if (this.#cues.length === 0) return [];
    return [
      ...this.#cues.map((cue, index) => ({
        name: `line:${index + 1}`, label: flat(cue.text), run: () => { this.#play(index); },
      })),
      ...this.#tools?.actions() ?? [],
    ];
  }

  /** The transcript. Nothing where there are no words. */
  render(): TemplateResult | typeof nothing {
    if (this.#cues.length === 0) return nothing;
    const { onReader } = this.#follow;
    return html`<div class="transcript" part="transcript" @keydown=${this.onKeydown}>
      <div class="toolbar">${this.#tools?.bar()}</div>
      ${this.#tools?.field() ?? nothing}
      <div class="lines" part="lines" role="group" aria-label=${this.#options.label()}
        aria-describedby="transcript-keys" @keydown=${this.#onArrow}
        @wheel=${{ handleEvent: onReader, passive: true }} @pointerdown=${onReader}
        @touchmove=${{ handleEvent: onReader, passive: true }}>${lines({
          cues: this.#cues, lang: this.cuesLang, says: this.words.says,
          onClick: this.#options.actions.onClick,
        })}</div>
      <p id="transcript-keys" hidden>${this.words.keys}</p>
    </div>`;
  }

  #mark(): void {
    this.#marks.set(this.#line, this.#word, this.#reader < 0 ? this.#line : this.#reader);
    this.#marks.found(this.#tools?.hits ?? [], this.#tools?.current ?? -1);
  }

  #play(index: number): void {
    const cue = this.#cues[index];
    if (!cue) return;
    this.#reader = -1;
    this.#follow.isOn = true;
    this.#options.seek(cue.start);
    this.line(index);
    this.#host.requestUpdate();
  }

  /** Loads the search and its like. */
  #load(): Promise<TranscriptTools> {
    this.#making ??= import('./tools.js').then(({ TranscriptTools: Made }) => {
      this.#tools = new Made(this.#host, this.#options, {
        cues: () => this.#cues,
        follow: this.#follow,
        isLong: () => this.#isLong,
        show: (index) => { this.#show(index); },
        toggleFollow: () => { this.#toggleFollow(); },
      });
      this.#host.requestUpdate();
      return this.#tools;
    });
    return this.#making;
  }

  #show(index: number): void {
    this.#follow.end();
    this.#reader = index;
    this.#marks.at(index)?.scrollIntoView({ block: 'nearest' });
  }

  #toggleFollow(): void {
    this.#follow.isOn = !this.#follow.isOn;
    this.#reader = -1;
    this.#follow.show(this.#marks.at(this.#line), this.#options.moves());
    this.#host.requestUpdate();
  }

  /** Handler for keys that are pressed anywhere around it: a slash searches. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (this.#cues.length === 0 || event.key !== '/') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#load().then((tools) => tools.toggleSearch(true));
  };

  readonly #onArrow = (event: KeyboardEvent): void => {
    const { box } = this.#marks;
    const at = box ? [...box.children].indexOf(event.target as Element) : -1; // keys go to elements
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRight = box?.matches(':dir(rtl)') ? -1 : 1;
    const last = this.#cues.length - 1;
    const to = {
      ArrowDown: at + 1, ArrowUp: at - 1, ArrowRight: at + isRight, ArrowLeft: at - isRight,
      Home: 0, End: last, PageDown: at + 5, PageUp: at - 5,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#reader = Math.max(0, Math.min(last, to));
    this.#follow.end();
    this.#mark();
    this.#marks.at(this.#reader)?.focus();
  };
}
