import type { PageExhibit, ResolvedScene, When } from '@vitrine/manifest';
import type { Strings } from '../strings/en.js';

/** Whether the exhibit opens with an index of its scenes, or with the guide that they are. */
export function hasIndex(exhibit: PageExhibit): boolean {
  return exhibit.navigation !== 'linear' && exhibit.navigation !== 'none';
}

/** Whether the index is an audio guide: scenes with a `stop`, found by list, number or map. */
export function isGuide(exhibit: PageExhibit): boolean {
  return hasIndex(exhibit) && exhibit.navigation !== 'menu'
    && exhibit.scenes.some(({ stop }) => stop);
}

/** The scenes that can be reached now, in the author's order. */
export function openScenes(
  exhibit: PageExhibit, matches: (when: When | undefined) => boolean,
): ResolvedScene[] {
  return exhibit.scenes.filter((scene) => matches(scene.when));
}

/** Where a scene leads, and where it stands. */
export interface Neighbours {
  next?: ResolvedScene | undefined;
  previous?: ResolvedScene | undefined;
  /** From 0; -1 when no scene is on screen. */
  index: number;
  count: number;
}

/**
 * The scenes around one.
 *
 * `next` of the manifest goes first; without it the following scene, but where the author says
 * that there is no navigation.
 */
export function neighbours(
  exhibit: PageExhibit, open: readonly ResolvedScene[], id: string,
): Neighbours {
  const index = open.findIndex((scene) => scene.id === id);
  const current = open[index];
  const hasOrder = exhibit.navigation !== 'none' && index >= 0;
  const named = current?.next ? open.find((scene) => scene.id === current.next) : undefined;
  const next = named ?? (hasOrder ? open[index + 1] : undefined);
  const previous = hasOrder ? open[index - 1] : undefined;
  return { index, count: open.length, next, previous };
}

/** Where a scene stands, in words: "2 of 8", and that it is the last; `''` without an order. */
export function position({ index, count }: Neighbours, strings: Strings): string {
  if (index < 0 || count < 2) return '';
  return index + 1 < count ? strings.sceneOf(index + 1, count) : strings.lastOf(count);
}
