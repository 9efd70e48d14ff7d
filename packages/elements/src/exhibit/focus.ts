import type { VitrineScene } from '../scene/scene.js';
import type { Route } from './route.js';

const headed = 'vitrine-scene, vitrine-guide, vitrine-about, vitrine-preferences, '
  + 'vitrine-language-picker:not([inline])';

/** Why a view is on screen now. */
export interface Arrival {
  isCurrent: () => boolean;
  route: Route;
  /** The scene that a visitor comes from, `''` for none; missing when no visitor asked. */
  from?: string;
}

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

/**
 * Moves the focus to what a visitor came for: the component of a link, and the spot in it; in the
 * index the scene that they come from; else the heading of the view. Opening a page takes no focus.
 */
export async function focusIn(view: Element | null, arrival: Arrival): Promise<void> {
  const { isCurrent, route: { scene: id, component, spot }, from } = arrival;
  const scene = component ? view?.querySelector<VitrineScene>('vitrine-scene') : undefined;
  const card = from && view?.querySelector<HTMLElement>(`[data-action="go:${CSS.escape(from)}"]`);
  if (component && scene) {
    scene.focusComponent(component);
    if (spot) scene.command('select', `${id}/${component}/${spot}`);
  } else if (card) {
    card.focus({ preventScroll: true });
    card.closest('li')?.scrollIntoView({ block: 'nearest' });
  } else if (from !== undefined) await focusHeadingIn(view, isCurrent);
}
