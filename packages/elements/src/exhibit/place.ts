import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import { hasIndex, isGuide } from './order.js';
import type { Route } from './route.js';

/**
 * The place that a route means in this exhibit: the scene of a stop, or the guide at that stop; the
 * start for what is not known.
 */
export function knownPlace(exhibit: PageExhibit, route: Route): Route {
  const { stop, ...rest } = route;
  const byNumber = stop ? exhibit.scenes.find((scene) => scene.stop?.number === stop) : undefined;
  if (byNumber && isGuide(exhibit)) return { ...route, scene: '' };
  const scene = byNumber?.id ?? rest.scene;
  if (exhibit.scenes.some(({ id }) => id === scene)) return { ...rest, scene };
  const { component: _component, spot: _spot, ...start } = rest;
  return { ...start, scene: '' };
}

/** The scene at a place; the start of an exhibit without an index is its first open scene. */
export function sceneAt(
  exhibit: PageExhibit, open: readonly ResolvedScene[], route: Route,
): ResolvedScene | undefined {
  if (route.scene) return exhibit.scenes.find(({ id }) => id === route.scene);
  return hasIndex(exhibit) ? undefined : open[0];
}

/** The scenes that a visitor most likely opens next. From an index the first three. */
export function likelyNext(
  exhibit: PageExhibit, open: readonly ResolvedScene[], scene: string,
): ResolvedScene[] {
  if (!scene) return open.slice(0, 3);
  const index = open.findIndex(({ id }) => id === scene);
  const named = exhibit.scenes.find(({ id }) => id === open[index]?.next);
  return [named ?? open[index + 1]].filter((one) => one !== undefined);
}
