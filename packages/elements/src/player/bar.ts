import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Playable } from './playable.js';
import { digits, spoken } from './time.js';

/** What a bar says. */
export interface BarWords {
  lang: string;
  /** A number in the digits of the language. */
  number: (value: number) => string;
  /** Name of the bar. */
  position: string;
  /** "34 seconds of 5 minutes". */
  timeOf: (time: string, whole: string) => string;
}

/**
 * Where it is and how long it lasts: the time, a native range, the marks of its chapters. Time runs
 * from left to right in every language, as on a tape.
 *
 * The time is written by hand and not by a template: it changes four times a second, and nothing
 * else does.
 */
export class Bar {
  readonly #root: () => ParentNode;
  #words: BarWords | undefined;

  /** @param root - Where it is drawn. */
  constructor(root: () => ParentNode) { this.#root = root; }

  /** The bar, to be filled by {@link tick}. @param marks - What is drawn over it. */
  render(
    words: BarWords, duration: number, isBusy: boolean, seek: (seconds: number) => void,
    marks: unknown = nothing,
  ): TemplateResult {
    this.#words = words;
    return html`<div class="bar" dir="ltr" aria-busy=${String(isBusy)}>
      <span class="time now"></span>
      <span class="track">
        <input class="range seek" type="range" part="bar" data-action="seek" min="0" step="any"
          aria-label=${words.position} @focus=${() => { this.#say(); }}
          @input=${(event: Event) => {
            // The listener stands on the range.
            seek((event.target as HTMLInputElement).valueAsNumber);
            this.#say();
          }}>
        ${marks}
      </span>
      <span class="time whole">${Number.isFinite(duration)
        ? digits(duration, words.number) : nothing}</span>
    </div>`;
  }

  /** Writes the time. What a screen reader is on says it only when the visitor moves it. */
  tick(playable: Playable | undefined): void {
    const root = this.#root();
    const range = root.querySelector<HTMLInputElement>('input.seek');
    const now = root.querySelector('.time.now');
    if (!range || !now || !this.#words) return;
    const { currentTime = 0, duration = 0 } = playable ?? {};
    const whole = Number.isFinite(duration) && duration > 0 ? duration : 0;
    range.max = String(whole || 1);
    range.value = String(currentTime);
    range.style.setProperty('--_part', `${whole ? (currentTime / whole) * 100 : 0}%`);
    const text = digits(currentTime, this.#words.number);
    if (now.textContent !== text) now.textContent = text;
    if (!range.matches(':focus')) this.#say();
  }

  #say(): void {
    const range = this.#root().querySelector<HTMLInputElement>('input.seek');
    if (!range || !this.#words) return;
    const { lang, timeOf } = this.#words;
    const said = timeOf(spoken(range.valueAsNumber, lang), spoken(Number(range.max), lang));
    if (range.getAttribute('aria-valuetext') !== said) range.setAttribute('aria-valuetext', said);
  }

  /** Says the time now: the visitor moved it. */
  say(): void { this.#say(); }
}
