import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cue } from '@vitrine/audio/cues.js';

/** How the lines of a transcript are drawn. */
export interface LinesParts {
  cues: readonly Cue[];
  /** Language of the words, `''` where nobody said it. */
  lang: string;
  /** Says who speaks: `Ann: `. */
  says: (name: string) => string;
  onClick: (event: Event) => void;
}

/** Words on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The lines, each a button. What is current and where the Tab key stops is set by `LineMarks`: a
 * line changes in a thousandth of a second without drawing anything anew.
 */
export function lines(parts: LinesParts): TemplateResult[] {
  let speaker: string | undefined;
  return parts.cues.map((cue, index) => {
    const isNew = cue.voice !== undefined && cue.voice !== speaker;
    speaker = cue.voice;
    const lang = cue.lang ?? parts.lang;
    const who = isNew ? parts.says(cue.voice ?? '') : '';
    // Chromium tells no screen reader of a space that stands alone between two words.
    return html`<button class="line" type="button" part="line" tabindex="-1" dir="auto"
      lang=${lang || nothing} aria-label=${cue.words ? who + flat(cue.text) : nothing}
      data-action=${`line:${index + 1}`} @click=${parts.onClick}>${
      who ? html`<b class="voice">${who}</b>` : nothing}${said(cue)}</button>`;
  });
}

/** What a line says, word by word where their times are known. */
export function said(cue: Cue): unknown {
  return cue.words ? cue.words.map(({ text }) => word(text)) : cue.text;
}

/** Marks the word of a line that is being said; none at -1. */
export function markWord(line: ParentNode | null, index: number): void {
  const marked = line?.querySelectorAll('.word') ?? [];
  marked.forEach((one, at) => { one.classList.toggle('now', at === index); });
}

/** A word, without the space that follows it: only the word is marked. */
function word(text: string): TemplateResult {
  const said = text.trimEnd();
  return html`<span class="word">${said}</span>${text.slice(said.length)}`;
}

/** Marks which line is being said, which word of it, and where the Tab key stops. */
export class LineMarks {
  #box: HTMLElement | undefined;
  #line: HTMLElement | undefined;
  #word: HTMLElement | undefined;
  #stop: HTMLElement | undefined;
  #found: HTMLElement[] = [];

  /** The box of the lines, once it has been drawn. */
  get box(): HTMLElement | undefined { return this.#box; }
  set box(box: HTMLElement | undefined) { this.#box = box; }

  /** Line of an index. */
  at(index: number): HTMLElement | undefined {
    return this.#box?.children[index] as HTMLElement | undefined; // only buttons stand in it
  }

  /** Sets all marks; does nothing where they are set already. */
  set(line: number, word: number, stop: number): void {
    const now = this.at(line);
    if (now !== this.#line) {
      this.#line?.removeAttribute('aria-current');
      now?.setAttribute('aria-current', 'true');
      this.#line = now;
    }
    const said = now?.querySelectorAll<HTMLElement>('.word')[word];
    if (said !== this.#word) {
      this.#word?.classList.remove('now');
      said?.classList.add('now');
      this.#word = said;
    }
    const tab = this.at(stop) ?? this.at(0);
    if (tab === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    if (tab) tab.tabIndex = 0;
    this.#stop = tab;
  }

  /** Marks the lines that a search found, and the one that it shows. */
  found(hits: readonly number[], current: number): void {
    for (const line of this.#found) line.classList.remove('hit', 'hit-now');
    this.#found = hits.map((hit) => this.at(hit)).filter((line) => line !== undefined);
    for (const line of this.#found) line.classList.add('hit');
    this.at(current)?.classList.add('hit-now');
  }
}
