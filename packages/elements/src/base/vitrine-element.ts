import { LitElement, html, render } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResolvedText } from '@vitrine/manifest';
import { ActionsController } from '../controllers/actions.js';
import type { ElementAction } from '../controllers/actions.js';
import { LanguageController } from '../controllers/language.js';
import { PreferencesController } from '../controllers/preferences.js';
import type { Strings } from '../strings/en.js';
import { base } from '../styles/base.js';
import { useFonts } from '../styles/fonts.js';
import { card } from './card.js';
import { VitrineErrorEvent } from './events.js';
import type { FailureKind } from './events.js';
import { propsFromChild, words } from './props.js';
import type { Words } from './props.js';

type Arguments<Key extends keyof Strings> = Strings[Key] extends (...args: infer A) => string
  ? A
  : [];

/**
 * The base of every element: an error boundary, the visitor's language and preferences, one action
 * model, and three ways in (attributes, a JSON child, properties from a manifest).
 *
 * Lit has no error boundary: a `render()` that throws leaves the old picture and an anonymous
 * rejection. Here the element shows its words, offers to try again and fires `vitrine-error`; what
 * stands around it goes on.
 */
export abstract class VitrineElement extends LitElement {
  /** What every element is styled with; each adds its own after it. */
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
  readonly actions = new ActionsController(this, () => this.#actionsNow());

  readonly #internals =
    typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  #failure: { error: unknown } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    useFonts();
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
    // Safe: `Arguments` asks for what the sentence of this key takes.
    const word = this.language.strings[key] as string | ((...values: unknown[]) => string);
    return typeof word === 'function' ? word(...args) : word;
  }

  /** Switches a custom state (`:state(loading)`), for the museum's own CSS. */
  protected state(name: 'loading' | 'error' | 'active' | 'busy', on: boolean): void {
    const states = this.#internals?.states;
    if (on) states?.add(name); else states?.delete(name);
  }

  /**
   * Tells that something failed. Never throws; the words stay on screen.
   *
   * @param code - A manifest problem's.
   */
  protected fail(error: unknown, kind: FailureKind, code?: string): void {
    const message = error instanceof Error ? error.message : String(error);
    this.state('error', true);
    this.dispatchEvent(new VitrineErrorEvent(kind, message, code));
  }

  /** Lit's whole update, contained: what any part of it throws ends in the element's words. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      if (this.#failure) this.state('error', false);
      this.#failure = undefined;
    } catch (error) {
      this.#showFailure(error);
    }
  }

  #actionsNow(): readonly ElementAction[] {
    try {
      if (!this.#failure) return this.actionList();
    } catch {
      return []; // broken data that the next update will meet, and say
    }
    return [{ name: 'retry', label: this.t('retry'), run: () => { this.retry(); } }];
  }

  /** New data, another language and `retry` all try again; the same failure is told once. */
  #showFailure(error: unknown): void {
    const isNew = String(error) !== String(this.#failure?.error);
    this.#failure = { error };
    if (isNew) this.fail(error, 'render');
    render(this.#cardOfFailure(), this.renderRoot, this.renderOptions); // Lit made it a shadow root
  }

  #cardOfFailure(): unknown {
    try {
      return card({
        heading: this.heading, words: this.words, note: this.t('partFailed'),
        retry: { label: this.t('retry'), run: () => { this.actions.run('retry'); } },
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
