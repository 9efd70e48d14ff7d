import type { Panel } from '../on-demand/panel.js';

/**
 * What can open above the shelf; `''` when nothing is open, `lost` for the words that a link leads
 * nowhere here.
 */
export type PanelName = '' | 'language' | 'access' | 'lost';

const modules = {
  language: () => import('../language-picker/language-picker.js'),
  access: () => import('../preferences/preferences.js'),
} as const;

/** Imports what a panel holds. */
export async function loadPanel(name: keyof typeof modules): Promise<void> {
  await modules[name]();
}

/** Imports what draws a panel, and styles the place where it is drawn. */
export async function loadFrameOfPanel(root: ShadowRoot): Promise<Panel> {
  const { panel, stylePanel } = await import('../on-demand/panel.js');
  stylePanel(root);
  return panel;
}

/** Imports the page about the exhibit. */
export async function loadAbout(): Promise<void> { await import('../about/about.js'); }
