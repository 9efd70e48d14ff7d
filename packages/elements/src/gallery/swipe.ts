/** How far a finger must go for a swipe, CSS pixels: about 12 mm on a phone. */
const enough = 48;

/**
 * Tells when one finger or a pen was drawn sideways. A short cut only: whatever it does, a button
 * does too. Drawing up or down is left to the page.
 */
export class SwipeController {
  readonly #done: (towards: 'left' | 'right') => void;
  #start: { id: number; x: number; y: number } | undefined;

  constructor(done: (towards: 'left' | 'right') => void) { this.#done = done; }

  /** Handler for `pointerdown`. */
  readonly down = (event: PointerEvent): void => {
    this.#start = event.isPrimary && event.pointerType !== 'mouse'
      ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
  };

  /** Handler for `pointerup`. */
  readonly up = (event: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== event.pointerId) return;
    const across = event.clientX - start.x;
    if (Math.abs(across) < enough || Math.abs(across) < 2 * Math.abs(event.clientY - start.y))
      return;
    this.#done(across < 0 ? 'left' : 'right');
  };

  /** Handler for `pointercancel`: the browser took the finger for scrolling. */
  readonly cancel = (): void => { this.#start = undefined; };
}
