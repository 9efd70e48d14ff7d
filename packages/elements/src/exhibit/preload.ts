import type { ResolvedImage, ResolvedScene } from '@vitrine/manifest';
import { loadElements } from '../scene/component-host.js';

/** What only Chromium tells. */
type MaybeSaving = Navigator & { connection?: { saveData?: boolean } };

type Idle = (run: () => void, wait: { timeout: number }) => void;

// WebKit has no idle callback.
const whenIdle: Idle = (globalThis as { requestIdleCallback?: Idle }).requestIdleCallback
  ?? ((run) => { setTimeout(run, 300); });

const done = new Set<string>();

/**
 * Brings the pictures and elements of the scenes that may come next into the browser's cache, when
 * it has nothing better to do. Keeps no object and no URL: the browser's cache does the keeping.
 * Nothing happens for a visitor who asked the browser to save data.
 */
export function preload(scenes: readonly ResolvedScene[]): void {
  const { connection } = navigator as MaybeSaving;
  if (!connection?.saveData) whenIdle(() => { scenes.forEach(preloadScene); }, { timeout: 2000 });
}

function preloadScene(scene: ResolvedScene): void {
  void loadElements(scene.content);
  const main = scene.content.filter(({ slot }) => slot === 'main');
  for (const image of [scene.picture, ...main.map(({ props }) => props['image'])]) {
    if (!isImage(image) || !image.src || done.has(image.src)) continue;
    done.add(image.src);
    new Image().src = image.src;
  }
}

function isImage(value: unknown): value is ResolvedImage {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'image';
}
