/** One thing that fills the exhibit: its index, a scene, or the page about it. */
export interface View { key: number; kind: 'index' | 'scene' | 'about'; scene: string }

/** Milliseconds of the change from one scene to the next; the short one when nothing shall move. */
export const fade = { calm: 120, moving: 480 } as const;

/**
 * The view on screen, and for half a second the one before it, over which it fades in.
 *
 * The new view is complete, touchable and focusable at once; the old one is inert. At most two
 * exist, however fast a visitor goes on.
 */
export class Views {
  #next = 0;
  /** The view that a visitor sees and touches. */
  current: View | undefined;
  /** The view before it, while it fades out. */
  leaving: View | undefined;

  /**
   * What to draw, in two places that take turns: a view stays where it was drawn first, so that
   * nothing of it is made anew when it becomes the old one.
   */
  get places(): readonly [View | undefined, View | undefined] {
    const { current, leaving } = this;
    return current && current.key % 2 === 0 ? [current, leaving] : [leaving, current];
  }

  /** Puts another view on screen. */
  show(kind: View['kind'], scene: string): void {
    this.leaving = this.current;
    this.current = { key: this.#next++, kind, scene };
  }

  /**
   * Fades the current view in over the one before it.
   *
   * @returns Whether there is something to take away now.
   */
  async settle(element: Element | null | undefined, duration: number): Promise<boolean> {
    const gone = this.leaving;
    if (!gone) return false;
    const steps = [{ opacity: 0 }, { opacity: 1 }];
    const animation = element?.animate(steps, { duration, easing: 'ease-out' });
    await animation?.finished.catch(() => undefined); // cancelled when its element goes
    if (this.leaving !== gone) return false;
    this.leaving = undefined;
    return true;
  }
}
