/**
 * Milliseconds after the last sentence: a screen reader hears one, not the three on the way to it.
 */
const pause = 250;

/**
 * The exhibit's one polite voice. The element it speaks through must be on the page before the
 * words.
 */
export class LiveRegion {
  readonly #element: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: () => Element | null) { this.#element = element; }

  /** Says a sentence, unless another comes within a quarter of a second. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    const region = this.#element();
    if (region && !region.firstChild) region.append(''); // its text node is there from now on
    this.#timer = setTimeout(() => {
      const element = this.#element();
      if (element) element.textContent = sentence;
    }, pause);
  }

  /** Says nothing more. */
  stop(): void { clearTimeout(this.#timer); }
}
