/** Longest wait for a frame, in milliseconds: a page that is not on screen draws none. */
const atMost = 100;

/**
 * Answers a touch before the work that it asks for: the control looks pressed in the very next
 * frame, and the work begins after it, however slow the machine is.
 */
export class Answer {
  readonly #run: (event: Event) => void;
  #touched: Element | undefined;

  /** @param run - Runs the action of the control that was touched. */
  constructor(run: (event: Event) => void) { this.#run = run; }

  /** Handler for `@click` on a control. */
  readonly onClick = (event: Event): void => {
    this.#touched = event.currentTarget instanceof Element ? event.currentTarget : undefined;
    this.#run(event);
    this.#touched = undefined;
  };

  /** Does the work of an action once its control has answered. */
  first(work: () => void): void {
    const touched = this.#touched;
    touched?.classList.add('pressed');
    void nextFrame().then(() => {
      work();
      touched?.classList.remove('pressed');
    });
  }
}

/** Settles when the next frame is on its way to the screen. */
async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, atMost);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
