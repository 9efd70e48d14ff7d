import type { ReactiveController, ReactiveElement } from 'lit';
import type { Action } from '@vitrine/manifest';
import { ContextConsumer } from '../base/context.js';
import { actionsContext, sessionContext } from '../base/contexts.js';
import type { ExhibitActions, Session } from '../base/contexts.js';
import { VitrineActionEvent } from '../base/events.js';

/** One thing a visitor can do with an element, by whatever way in. */
export interface ElementAction {
  /** `next`, `select:3`, `zoomIn`. The control that runs it carries it as `data-action`. */
  name: string;
  /** What a visitor would call it, in their language. */
  label: string;
  /** Does it. */
  run: () => void;
  /** Cannot be done just now; its control is there, and says so. */
  disabled?: boolean;
}

/**
 * The actions of its element: touch, keyboard, keypad, switch and screen reader all call these, and
 * a gesture is only a short cut to one.
 *
 * Also the way to the exhibit around it. Alone on a page conditions hold, only `link` of a
 * manifest's actions has an effect, and announcements go to a live region in the element's own
 * shadow root.
 */
export class ActionsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #list: () => readonly ElementAction[];
  readonly #exhibit: ContextConsumer<ExhibitActions>;
  readonly #session: ContextConsumer<Session>;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, list: () => readonly ElementAction[]) {
    this.#host = host;
    this.#list = list;
    this.#exhibit = new ContextConsumer(host, actionsContext);
    this.#session = new ContextConsumer(host, sessionContext);
    host.addController(this);
  }

  hostDisconnected(): void { clearTimeout(this.#timer); }

  /** One visitor's session is run around the element, as on a cabinet. */
  get isSession(): boolean { return this.#session.value !== undefined; }

  /** What can be done now. */
  get list(): readonly ElementAction[] { return this.#list(); }

  /** Runs the action of that name. @returns `false` when there is none or it is disabled. */
  run(name: string): boolean {
    const action = this.#list().find((candidate) => candidate.name === name);
    if (!action || action.disabled) return false;
    action.run();
    this.#session.value?.activity('other');
    this.#host.dispatchEvent(new VitrineActionEvent(this.#host.localName, name));
    return true;
  }

  /** Handler for `@click` on any control with `data-action`. */
  readonly onClick = (event: Event): void => {
    const control = event.currentTarget;
    if (control instanceof HTMLElement && control.dataset['action'])
      this.run(control.dataset['action']);
  };

  /** The exhibit around the element, or what stands in for it. */
  get exhibit(): ExhibitActions { return this.#exhibit.value ?? this.#alone; }

  readonly #alone: ExhibitActions = {
    run: (actions: readonly Action[]) => {
      for (const action of actions) {
        if ('link' in action && action.link.startsWith('https://')) {
          window.open(action.link, '_blank', 'noopener,noreferrer');
        }
      }
    },
    matches: () => true,
    visit: (address) => { this.#seen.add(address); },
    isVisited: (address) => this.#seen.has(address),
    announce: (sentence) => { this.#announce(sentence); },
  };

  readonly #seen = new Set<string>();

  #announce(sentence: string): void {
    if (!this.#region) {
      this.#region = document.createElement('div');
      this.#region.setAttribute('role', 'status');
      this.#region.className = 'visually-hidden';
    }
    // Lit clears what stands behind its template when the template changes.
    if (!this.#region.isConnected) this.#host.renderRoot.append(this.#region);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { if (this.#region) this.#region.textContent = sentence; }, 250);
  }
}
