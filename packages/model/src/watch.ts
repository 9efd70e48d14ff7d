/** What changes around a canvas. */
export interface Watched {
  /** It came into view or left it. */
  seen(isVisible: boolean): void;
  /** Its box or the screen's pixels changed; CSS pixels. */
  sized(width: number, height: number): void;
}

/**
 * Watches whether a canvas can be seen and how large it is.
 *
 * @returns Stops watching.
 */
export function watch(canvas: HTMLCanvasElement, { seen, sized }: Watched): () => void {
  const visible = new IntersectionObserver((entries) => {
    seen(entries.at(-1)?.isIntersecting ?? false);
  }, { rootMargin: '50px' });
  const size = new ResizeObserver(() => { sized(canvas.clientWidth, canvas.clientHeight); });
  visible.observe(canvas);
  size.observe(canvas);
  // A window that is moved to another screen keeps its size in CSS pixels.
  const stop = new AbortController();
  addEventListener('resize', () => { sized(canvas.clientWidth, canvas.clientHeight); },
    { signal: stop.signal });
  return () => {
    visible.disconnect();
    size.disconnect();
    stop.abort();
  };
}
