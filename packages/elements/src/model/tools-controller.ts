import { nothing } from 'lit';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { ModelView } from '@vitrine/model';
import type { ElementAction } from '../controllers/actions.js';
import type { Strings } from '../strings/en.js';
import type { ModelStrings } from '../strings/model/en.js';
import type { Toggle } from './toggles.js';
import type { About, ToolHost, ToolName, ToolProps } from './tools/tool.js';
import type { ToolBox } from './tools/tool-box.js';

/** What the tools need to know of their element, read anew each time. */
export interface ToolsHost {
  view: () => ModelView | undefined;
  /** What the author wants visitors to do, in that order. */
  names: () => readonly ToolName[];
  /** What is open below the object. */
  panel: () => string | undefined;
  props: () => ToolProps;
  about: () => About;
  strings: () => Strings;
  lang: () => string;
  onClick: (event: Event) => void;
  announce: (sentence: string) => void;
  failed: (error: unknown) => void;
}

/**
 * The tools of its element: loaded when the author wants any and there is an object to use them on;
 * put to work and away with their panels.
 */
export class ToolsController implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #host: ToolsHost;
  #box: ToolBox | undefined;
  #view: ModelView | undefined;
  #loading: Promise<void> | undefined;
  #following: Promise<void> | undefined;
  #isComing = false;

  constructor(element: ReactiveElement, host: ToolsHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostDisconnected(): void { this.#leave(); }

  hostUpdate(): void {
    const view = this.#host.view();
    if (view !== this.#view) this.#leave();
    if (!view || !this.#names.length) return;
    if (this.#view !== view) this.#enter(view);
    else this.#following = this.#box?.follow(this.#host.panel()).catch(this.#host.failed);
  }

  /** Settles when the tools are there, if any are wanted, and the one in use is at work. */
  get ready(): Promise<unknown> { return Promise.all([this.#loading, this.#following]); }

  /** A control for each tool. */
  toggles(words: ModelStrings): Toggle[] {
    if (this.#box) return this.#box.toggles(this.#names, words, this.#host.panel());
    if (!this.#isComing) return [];
    return this.#names.map((name) => ({ name, label: words.tool[name], isComing: true }));
  }

  /** What the tool in use can do now. */
  actions(): readonly ElementAction[] { return this.#box?.actions() ?? []; }

  /** What the tool in use draws over the object. */
  over(): unknown { return this.#box?.over() ?? nothing; }

  /** The panel of the tool in use. */
  panel(words: ModelStrings): unknown { return this.#box?.panel(words) ?? nothing; }

  get #names(): readonly ToolName[] { return this.#host.names(); }

  #enter(view: ModelView): void {
    this.#view = view;
    this.#isComing = true;
    this.#loading = import('./tools/tool-box.js').then(({ ToolBox }) => {
      if (this.#view !== view) return;
      this.#box = new ToolBox(this.#hostOf(view));
      view.on('tap', ({ x, y }) => { this.#box?.tap(x, y); });
      this.#element.requestUpdate();
    }).catch((error: unknown) => {
      this.#isComing = false;
      this.#element.requestUpdate();
      this.#host.failed(error);
    });
  }

  #leave(): void {
    this.#box?.close();
    this.#box = undefined;
    this.#view = undefined;
    this.#isComing = false;
  }

  #hostOf(view: ModelView): ToolHost {
    const host = this.#host;
    const element = this.#element;
    return {
      view, root: element.renderRoot as ShadowRoot, // Lit attaches one
      get strings() { return host.strings(); },
      get lang() { return host.lang(); },
      get props() { return host.props(); },
      get about() { return host.about(); },
      onClick: host.onClick, announce: host.announce, failed: host.failed,
      requestUpdate: () => { element.requestUpdate(); },
    };
  }
}
