import type { ResolvedImage, ResolvedScene } from '@vitrine/manifest';
import { loadElements } from '../scene/component-host.js';

/** What only Chromium tells. */
type MaybeSaving = Navigator & { connection?: { saveData?: boolean } };

type Idle = (run: () => void) => void;

const whenIdle: Idle = typeof requestIdleCallback === 'function'
  ? (run) => { requestIdleCallback(run, { timeout: 2000 }); }
  : (run) => { setTimeout(run, 300); }; // WebKit has no idle callback

/**
 * Brings the pictures and elements of the scenes that may come next into the browser's cache, when
 * it has nothing better to do. Keeps no object and no URL: the browser's own cache does the
 * keeping.
 */
export class Preloader {
  readonly #done = new Set<string>();

  /** Wants scenes soon. Nothing happens for a visitor who asked the browser to save data. */
  want(scenes: readonly ResolvedScene[]): void {
    const { connection } = navigator as MaybeSaving;
    if (connection?.saveData) return;
    whenIdle(() => { for (const scene of scenes) this.#scene(scene); });
  }

  #scene(scene: ResolvedScene): void {
    void loadElements(scene.content);
    const pictures = scene.content
      .filter(({ slot }) => slot === 'main')
      .map(({ props }) => props['image']);
    for (const image of [scene.picture, ...pictures]) if (isImage(image)) this.#picture(image.src);
  }

  #picture(src: string): void {
    if (!src || this.#done.has(src)) return;
    this.#done.add(src);
    new Image().src = src;
  }
}

function isImage(value: unknown): value is ResolvedImage {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'image';
}
