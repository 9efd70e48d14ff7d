import type { LitElement, ReactiveController } from 'lit';
import type { Panel } from '../on-demand/panel.js';
import { focusHeadingIn } from './focus.js';
import { loadFrameOfPanel, loadPanel } from './panel.js';
import type { PanelName } from './panel.js';

/**
 * What is open above the shelf. Opening moves the focus to the panel's heading; Escape and Close
 * give it back to the control that opened it.
 */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  #open: PanelName = '';
  /** What draws a panel, once one was asked for. */
  draw: Panel | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void { this.#host.addEventListener('keydown', this.#onKeydown); }

  hostDisconnected(): void { this.#host.removeEventListener('keydown', this.#onKeydown); }

  /** The panel that is open; `''` for none. */
  get open(): PanelName { return this.#open; }

  /** Closes without moving the focus: something else takes it. */
  drop(): void { this.#set(''); }

  /** Says, without taking the focus, that a link leads nowhere in this exhibit. */
  async tellLost(): Promise<void> {
    await this.#load();
    if (!this.#open) this.#set('lost');
  }

  /** Opens a panel, or closes the one that is open. */
  async toggle(name: PanelName): Promise<void> {
    const before = this.#open;
    if (name && name !== 'lost' && name !== before) {
      await Promise.all([loadPanel(name), this.#load()]);
    }
    this.#set(name === before ? '' : name);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const opener = root.querySelector<HTMLElement>(`.shelf [data-action="${before}"]`);
    if (opener && !this.#open) opener.focus();
    else if (!this.#open) await focusHeadingIn(root.querySelector('.current'), () => !this.#open);
    else await focusHeadingIn(root.querySelector('.panel'), () => this.#open === name);
  }

  async #load(): Promise<void> {
    this.draw ??= await loadFrameOfPanel(this.#host.renderRoot as ShadowRoot); // Lit made it one
  }

  #set(name: PanelName): void {
    this.#open = name;
    this.#host.requestUpdate();
  }

  readonly #onKeydown = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#open && !defaultPrevented) void this.toggle('');
  };
}
