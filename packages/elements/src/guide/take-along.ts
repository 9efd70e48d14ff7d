import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { handOffIcon, offlineIcon } from '../styles/guide-icons.js';
import type { AlongPanels } from './along-panels.js';
import { button } from './button.js';
import { phonePage } from './hand-off.js';
import type { Stop } from './stops.js';

/** What taking a guide along works with. */
export interface TakeAlongHost {
  actions: ActionsController;
  words: () => GuideStrings;
  lang: () => string;
  /** What the guide is called where its copy is kept. */
  name: () => string;
  stops: () => readonly Stop[];
  current: () => Stop | undefined;
  /** Seconds into the stop. */
  time: () => number;
  say: (sentence: string) => void;
  /** Nothing is heard while the visitor takes out their phone. */
  silence: () => void;
  changed: () => void;
}

/** What a guide's copy in one language is called. */
export function copyName({ name, lang }: Pick<TakeAlongHost, 'name' | 'lang'>): string {
  return `vitrine-guide ${name()} ${lang()}`;
}

/**
 * Takes a guide along: as files on the visitor's phone, or by a code from a cabinet to it. Both
 * come when they are wanted.
 */
export class TakeAlong {
  readonly #host: TakeAlongHost;
  #panels: AlongPanels | undefined;
  /** What is on its way to be opened. */
  pending: Promise<void> | undefined;
  /** What was looked for. */
  #sought = '';

  constructor(host: TakeAlongHost) { this.#host = host; }

  /** Takes up the visitor's own copy, where there is one. Call it whenever the language changes. */
  async find(): Promise<void> {
    const name = copyName(this.#host);
    if (!this.#mayKeep || name === this.#sought || this.#host.stops().length === 0) return;
    this.#sought = name;
    const isKept = await caches.has(name).catch(() => false); // a browser that keeps nothing
    if (this.#panels ?? isKept) await (await this.#load()).find();
  }

  /** Lets go of everything but the files. */
  close(): void {
    this.#sought = '';
    this.#panels?.close();
    this.#panels = undefined;
  }

  /** A sound: the visitor's own copy, where there is one. */
  sound(sound: ResolvedAudio): ResolvedAudio { return this.#panels?.sound(sound) ?? sound; }

  /** A picture: the visitor's own copy, where there is one. */
  picture(picture: ResolvedImage): ResolvedImage {
    return this.#panels?.picture(picture) ?? picture;
  }

  /** What a visitor can do with it. */
  actions(): ElementAction[] {
    const words = this.#host.words();
    const of = (name: 'offline' | 'handOff', label: string): ElementAction =>
      ({ name, label, run: () => { this.pending = this.#toggle(name); } });
    return [
      ...(this.#host.current() && phonePage() ? [of('handOff', words.handOff)] : []),
      ...(this.#mayKeep ? [of('offline', words.offline)] : []),
      ...this.#panels?.actions() ?? [],
    ];
  }

  /** The ways, for the row of tools. */
  buttons(): TemplateResult {
    const { actions } = this.#host;
    const open = this.#panels?.open;
    return html`${button(actions, 'handOff',
      { drawing: handOffIcon, expanded: open === 'handOff' })}
      ${button(actions, 'offline', { drawing: offlineIcon, expanded: open === 'offline' })}`;
  }

  /** What is open. */
  panel(): TemplateResult | typeof nothing { return this.#panels?.panel() ?? nothing; }

  /** A visitor's own machine that can keep files. */
  get #mayKeep(): boolean {
    return typeof caches !== 'undefined' && !this.#host.actions.isSession;
  }

  async #load(): Promise<AlongPanels> {
    const { AlongPanels: Made } = await import('./along-panels.js');
    this.#panels ??= new Made(this.#host);
    return this.#panels;
  }

  async #toggle(name: 'offline' | 'handOff'): Promise<void> {
    await (await this.#load()).toggle(name);
  }
}
