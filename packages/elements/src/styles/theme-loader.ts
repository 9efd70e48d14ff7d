import type { themes } from './themes.js';

let loaded: typeof themes | undefined;

/** The themes besides paper, once they are loaded: most visitors never need one. */
export function themesNow(): typeof themes | undefined { return loaded; }

/** Loads the themes, once. */
export async function loadThemes(): Promise<void> {
  loaded ??= (await import('./themes.js')).themes;
}
