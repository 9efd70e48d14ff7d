import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cue } from '@vitrine/audio/cues.js';
import { icon } from '../base/icon.js';
import { nextIcon, previousIcon } from '../styles/icons.js';
import type { TranscriptStrings } from '../strings/transcript/en.js';
import { flat } from './lines.js';

/** Without accents, Arabic vowel signs and capitals: as people type when they search. */
function plainly(text: string): string {
  return flat(text).normalize('NFD').replace(/[\u0300-\u036F\u0640\u064B-\u065F\u0670]/g, '')
    .toLocaleLowerCase();
}

/** What a search needs of its transcript. */
export interface SearchHost {
  cues: () => readonly Cue[];
  words: () => TranscriptStrings;
  /** Brings a line into view. */
  show: (index: number) => void;
  /** Says one sentence. */
  say: (sentence: string) => void;
  changed: () => void;
  /** Closes the search and gives the focus back. */
  close: () => void;
}

/** Searches the lines of a transcript: a field, how many were found, on and back. */
export class Search {
  readonly #host: SearchHost;
  #query = '';
  #place = -1;
  #hits: readonly number[] = [];

  constructor(host: SearchHost) { this.#host = host; }

  /** Indices of the lines that were found. */
  get hits(): readonly number[] { return this.#hits; }

  /** Index of the line that is shown, -1 where there is none. */
  get current(): number { return this.#hits[this.#place] ?? -1; }

  /** Looks for words; `''` finds nothing. Says how many lines have them. */
  find(query: string): void {
    this.#query = query;
    this.#look();
    this.#place = -1;
    if (plainly(query)) this.#host.say(this.#host.words().hits(this.#hits.length));
    if (this.#hits.length > 0) this.#go(1, false);
    this.#host.changed();
  }

  /** Looks again: the lines are others now. */
  again(): void {
    this.#look();
    this.#place = Math.min(this.#place, this.#hits.length - 1);
  }

  /** On to the next hit, or back; from the last one to the first. */
  go(by: 1 | -1): void {
    this.#go(by, true);
    this.#host.changed();
  }

  /** The field and what goes with it. */
  render(onClick: (event: Event) => void): TemplateResult {
    const words = this.#host.words();
    const count = this.#hits.length;
    const step = (name: string, label: string, drawing: unknown): TemplateResult => html`
      <button class="button" type="button" part="button" data-action=${name} aria-label=${label}
        @click=${onClick}>${icon(drawing, true)}</button>`;
    return html`<div class="find" role="search">
      <label><span>${words.searchWords}</span>
        <input type="search" part="search" data-action="search" .value=${this.#query}
          @input=${this.#onInput} @keydown=${this.#onKeydown}></label>
      <p class="found">${!plainly(this.#query) ? nothing : this.current < 0 ? words.hits(count)
        : words.hitOf(this.#place + 1, count)}</p>
      ${count > 0 ? html`${step('previousHit', words.previousHit, previousIcon)}
        ${step('nextHit', words.nextHit, nextIcon)}` : nothing}
    </div>`;
  }

  #look(): void {
    const wanted = plainly(this.#query);
    this.#hits = !wanted ? [] : this.#host.cues().flatMap((cue, index) =>
      (plainly(`${cue.voice ?? ''} ${cue.text}`).includes(wanted) ? [index] : []));
  }

  #go(by: 1 | -1, isSaid: boolean): void {
    const count = this.#hits.length;
    if (count === 0) return;
    this.#place = (this.#place + by + count + (this.#place < 0 && by < 0 ? 1 : 0)) % count;
    this.#host.show(this.current);
    if (!isSaid) return;
    const text = flat(this.#host.cues()[this.current]?.text ?? '');
    this.#host.say(`${this.#host.words().hitOf(this.#place + 1, count)}: ${text}`);
  }

  readonly #onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.find(event.target.value);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.#host.close();
    else if (event.key !== '/') return;
    event.stopPropagation(); // a slash that is searched for opens nothing
    if (event.key !== '/') event.preventDefault();
  };
}
