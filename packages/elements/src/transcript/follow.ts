/**
 * Keeps the line that is being said in view inside its own box, until the reader scrolls away.
 *
 * Only the box moves, never the page around it.
 */
export class Follow {
  /** Follows; a reader who scrolls, or goes from line to line, ends it. */
  isOn = true;
  readonly #changed: () => void;

  /** @param changed - Told when the reader ends it. */
  constructor(changed: () => void) { this.#changed = changed; }

  /** Brings a line into the upper part of its box, where it does not stand in sight already. */
  show(line: HTMLElement | undefined, isSmooth: boolean): void {
    const box = line?.parentElement;
    if (!this.isOn || !line || !box) return;
    const top = line.offsetTop - box.scrollTop;
    if (top >= 0 && top + line.offsetHeight <= box.clientHeight * 0.8) return;
    const behavior = isSmooth ? 'smooth' : 'instant';
    box.scrollTo({ top: line.offsetTop - box.clientHeight / 5, behavior });
  }

  /** Handler for whatever a reader scrolls with. */
  readonly onReader = (event: Event): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLElement) || box.scrollHeight <= box.clientHeight + 1) return;
    // A press on a line is no scrolling; on the box itself it is on its scroll bar.
    if (event.type === 'pointerdown' && event.target !== box) return;
    this.end();
  };

  /** Ends it. */
  end(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.#changed();
  }
}
