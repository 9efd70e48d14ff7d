const headed = 'vitrine-scene, vitrine-about, vitrine-preferences, '
  + 'vitrine-language-picker:not([inline])';

/** An element that has a heading to begin reading at. */
export interface Headed extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  focusHeading(): void;
}

/**
 * Moves the focus to the heading of what a container shows: an element's own, or the container's
 * first.
 */
export async function focusHeadingIn(
  container: Element | null, isCurrent: () => boolean,
): Promise<void> {
  const inner = container?.querySelector<Headed>(headed);
  await inner?.updateComplete;
  if (!isCurrent()) return;
  if (inner) inner.focusHeading();
  else container?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
