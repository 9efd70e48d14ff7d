import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { focusHeadingIn } from '../exhibit/focus.js';
import type { PanelName } from '../exhibit/panel.js';
import type { Strings } from '../strings/en.js';
import { panel, stylePanel } from './panel.js';

/**
 * What is open above the shelf. Opening moves the focus to the panel's heading; Escape and Close
 * give it back to the control that opened it.
 */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  #open: PanelName = '';

  constructor(host: LitElement) {
    this.#host = host;
    stylePanel(host.renderRoot as ShadowRoot); // Lit made it one
    host.addController(this);
  }

  hostConnected(): void { this.#host.addEventListener('keydown', this.#onKeydown); }

  hostDisconnected(): void { this.#host.removeEventListener('keydown', this.#onKeydown); }

  /** The panel that is open; `''` for none. */
  get open(): PanelName { return this.#open; }

  /** Closes without moving the focus: something else takes it. */
  drop(): void { this.#set(''); }

  /** Says, without taking the focus, that a link leads nowhere in this exhibit. */
  tellLost(): void { if (!this.#open) this.#set('lost'); }

  /** What is open, drawn. */
  draw(strings: Strings, onClose: (event: Event) => void): TemplateResult | undefined {
    return this.#open ? panel(this.#open, strings, onClose) : undefined;
  }

  /** Opens a panel whose code is there, or closes the one that is open. */
  async toggle(name: PanelName): Promise<void> {
    const before = this.#open;
    this.#set(name === before ? '' : name);
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const opener = root.querySelector<HTMLElement>(`.shelf [data-action="${before}"]`);
    if (opener && !this.#open) opener.focus();
    else if (!this.#open) await focusHeadingIn(root.querySelector('.current'), () => !this.#open);
    else await focusHeadingIn(root.querySelector('.panel'), () => this.#open === name);
  }

  #set(name: PanelName): void {
    this.#open = name;
    this.#host.requestUpdate();
  }

  readonly #onKeydown = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#open && !defaultPrevented) void this.toggle('');
  };
}
