import type { PageExhibit, ResolvedScene } from '@vitrine/manifest';
import { loadElements } from '../scene/component-host.js';
import type { Menu } from './menu.js';
import { isGuide } from './order.js';
import { loadAbout, loadPanel } from './panel.js';
import type { Route } from './route.js';

/** Loads what the first view is drawn with, so that it is drawn once and whole. Always settles. */
export async function loadFirstView(
  route: Route, scene: ResolvedScene | undefined, languages: readonly string[],
): Promise<void> {
  await Promise.allSettled([
    route.page ? loadAbout() : undefined,
    languages.length > 1 ? loadPanel('language') : undefined,
    scene ? loadElements(scene.content) : undefined,
  ]);
}

/**
 * Loads the index, which only exhibits with an index need, and styles the place where it is drawn.
 */
export async function loadMenu(root: ShadowRoot, exhibit: PageExhibit): Promise<Menu> {
  if (isGuide(exhibit)) return (await import('../guide/in-exhibit.js')).guideMenu(root);
  const { menu, styleMenu } = await import('./menu.js');
  styleMenu(root);
  return menu;
}

/** Gets ready for where the visitor may go next; a single scene has nothing to get ready for. */
export async function preloadSoon(scenes: readonly ResolvedScene[]): Promise<void> {
  if (scenes.length === 0) return;
  const { preload } = await import('./preload.js');
  preload(scenes);
}
