import { LitElement, ReactiveElement, html, render } from 'lit';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResolvedText } from '@vitrine/manifest';
import { ActionsController } from '../controllers/actions.js';
import type { ElementAction } from '../controllers/actions.js';
import { LanguageController } from '../controllers/language.js';
import { PreferencesController } from '../controllers/preferences.js';
import type { Strings } from '../strings/en.js';
import { base } from '../styles/base.js';
import { card } from './card.js';
import { VitrineErrorEvent } from './events.js';
import type { FailureKind } from './events.js';
import { propsFromChild, words } from './props.js';
import type { Words } from './props.js';

// Lit's `update` without its `render()`: marks the update done, so that later ones are scheduled.
const finishUpdate = (ReactiveElement.prototype as unknown as {
  update: (this: ReactiveElement, changed: PropertyValues) => void;
}).update; // the cast opens a protected method of the very class we extend

type Arguments<Key extends keyof Strings> = Strings[Key] extends (...args: infer A) => string ? A : [];

/**
 * The base of every element: an error boundary, the visitor's language and preferences, one action
 * model, and three ways in (attributes, a JSON child, properties from a manifest).
 *
 * Lit has no error boundary: a `render()` that throws leaves the old picture and an anonymous
 * rejection. Here the element shows its words, offers to try again and fires `vitrine-error`; what
 * stands around it goes on.
 */
export abstract class VitrineElement extends LitElement {
  static override styles: CSSResultGroup = [base];

  /** The component type whose properties a JSON child may hold; `''` for elements without one. */
  static readonly componentType: string = '';

  /** The element's own heading. */
  @property({ converter: words }) heading?: Words;

  /** The component in words, shown when it cannot be shown itself. Set by the scene. */
  @property({ attribute: false }) words: readonly ResolvedText[] = [];

  /** Its address in the exhibit (`scene/component`), `''` alone on a page. Set by the scene. */
  @property({ attribute: false }) address = '';

  protected readonly language = new LanguageController(this);
  protected readonly preferences = new PreferencesController(this);

  /** What a visitor can do with the element now. */
  readonly actions = new ActionsController(this, () => this.actionList());

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  #failure: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    const type = (this.constructor as typeof VitrineElement).componentType; // the class of `this`
    if (type) void this.#takeChild(type);
  }

  /** Tries to show the element again after a failure. */
  retry(): void {
    this.#failure = undefined;
    this.state('error', false);
    this.requestUpdate();
  }

  /** The element's actions now; each has a control that carries its name as `data-action`. */
  protected actionList(): readonly ElementAction[] { return []; }

  /** A UI word in the visitor's language: `this.t('sceneOf', 2, 8)`. */
  protected t<Key extends keyof Strings>(key: Key, ...args: Arguments<Key>): string {
    const word: unknown = this.language.strings[key];
    return typeof word === 'function' ? String(word(...args)) : String(word);
  }

  /** Switches a custom state (`:state(loading)`), for the museum's own CSS. */
  protected state(name: 'loading' | 'error' | 'active' | 'busy', on: boolean): void {
    const states = this.#internals?.states;
    if (on) states?.add(name); else states?.delete(name);
  }

  /** Tells that something failed. Never throws; the words stay on screen. */
  protected fail(error: unknown, kind: FailureKind): void {
    const message = error instanceof Error ? error.message : String(error);
    this.state('error', true);
    this.dispatchEvent(new VitrineErrorEvent(kind, message));
  }

  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.#failure = error;
      this.fail(error, 'render');
      this.requestUpdate();
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#failure !== undefined && changed.size > 0) this.#failure = undefined; // new data: try again
    if (this.#failure === undefined) {
      super.update(changed);
      return;
    }
    finishUpdate.call(this, changed);
    render(this.#cardOfFailure(), this.renderRoot as ShadowRoot, this.renderOptions);
  }

  #cardOfFailure(): unknown {
    try {
      return card({
        heading: this.heading, words: this.words, note: this.t('partFailed'),
        retry: { label: this.t('retry'), run: () => { this.retry(); } },
      });
    } catch {
      return html`<p>${this.t('partFailed')}</p>`;
    }
  }

  async #takeChild(type: string): Promise<void> {
    try {
      const props = await propsFromChild(this, type, this.language.lang);
      if (props) Object.assign(this, props);
    } catch (error) {
      this.fail(error, 'data');
    }
  }
}
