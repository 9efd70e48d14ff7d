import type { LitElement } from 'lit';
import type { PanelController } from '../on-demand/panel-controller.js';

/**
 * What can open above the shelf; `''` when nothing is open, `lost` for the words that a link leads
 * nowhere here.
 */
export type PanelName = '' | 'language' | 'access' | 'lost';

const modules = {
  language: () => import('../language-picker/language-picker.js'),
  access: () => import('../preferences/preferences.js'),
} as const;

/** What opens above the shelf. Its code comes with the first panel. */
export class Panels {
  readonly #host: LitElement;
  /** What is open and draws it, once a panel was asked for. */
  now: PanelController | undefined;

  constructor(host: LitElement) { this.#host = host; }

  /** The panel that is open; `''` for none. */
  get open(): PanelName { return this.now?.open ?? ''; }

  /** Opens a panel, or closes the one that is open. */
  async toggle(name: '' | keyof typeof modules): Promise<void> {
    const [controller] = await Promise.all([this.#load(), name && loadPanel(name)]);
    await controller.toggle(name);
  }

  /** Says, without taking the focus, that a link leads nowhere in this exhibit. */
  async tellLost(): Promise<void> { (await this.#load()).tellLost(); }

  async #load(): Promise<PanelController> {
    const { PanelController } = await import('../on-demand/panel-controller.js');
    return this.now ??= new PanelController(this.#host);
  }
}

/** Imports what a panel holds. */
export async function loadPanel(name: keyof typeof modules): Promise<void> {
  await modules[name]();
}

/** Imports the page about the exhibit. */
export async function loadAbout(): Promise<void> { await import('../about/about.js'); }
