import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ResolvedComponent, ResolvedImage, ResolvedScene, Slot } from '@vitrine/manifest';
import { customElement } from '../base/define.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import { loaderOf } from '../registry.js';
import { base } from '../styles/base.js';
import { ComponentHost } from './component-host.js';
import { styles } from './scene.styles.js';

/** What an exhibit adds to a scene's own content. */
export interface SceneView {
  /** Whether a component is shown: its condition, and what actions made of it. */
  isShown(component: ResolvedComponent): boolean;
  /** Whether an action switched it off. */
  isDisabled(component: ResolvedComponent): boolean;
}

/**
 * What is seen at once: a stage with the thing itself, a label with title and text.
 *
 * The same three parts in every size, so that a visitor learns them once. Alone on a page, elements
 * in its slots take the place of a manifest's components.
 *
 * @status experimental
 * @slot main - The stage.
 * @slot side - The label, after the text.
 * @slot top - Above the label.
 * @slot bottom - Across the scene, below stage and label.
 * @csspart stage - The stage.
 * @csspart label - Title and text.
 * @csspart heading - The title.
 * @fires {VitrineErrorEvent} vitrine-error - A component's code could not be loaded; its words are
 *   shown.
 */
@customElement('vitrine-scene')
export class VitrineScene extends VitrineElement {
  static override styles = [base, styles];

  /** The scene to show, from `resolve`. */
  @property({ attribute: false }) scene?: ResolvedScene;

  /** How the exhibit around it sees its components; alone, what their conditions say. */
  @property({ attribute: false }) view?: SceneView;

  @query('.heading') private readonly headingElement!: HTMLElement | null;

  readonly #host = new ComponentHost(
    () => { this.requestUpdate(); }, (error) => { this.fail(error, 'load'); },
  );
  readonly #told: (() => boolean)[] = [];
  #observer: ResizeObserver | undefined;
  #scrolls = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => { this.#signScroll(); });
    this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Moves the focus to the title, for those who hear or tab; the view does not jump. */
  focusHeading(): void { this.headingElement?.focus({ preventScroll: true }); }

  /** The element of a component, once it is on screen. */
  elementAt(address: string): HTMLElement | undefined { return this.#host.at(address); }

  /**
   * Tells a component to start, stop, reset or select something, as soon as it is there.
   *
   * @param address - `scene/component` or `scene/component/spot`.
   */
  command(name: 'start' | 'stop' | 'reset' | 'select', address: string): void {
    const [scene = '', component = '', part] = address.split('/');
    this.#once(`${scene}/${component}`, (element) => {
      void import('../on-demand/tell.js').then((on) => on.tell(element, name, part));
    });
  }

  /** Brings a component into view and gives it the focus: where a link to it leads. */
  focusComponent(id: string): void {
    this.#once(`${this.scene?.id ?? ''}/${id}`, (element) => {
      element.tabIndex = -1;
      element.focus();
    });
  }

  /** Does something with a component's element, as soon as it is on screen. */
  #once(address: string, act: (element: HTMLElement) => void): void {
    this.#told.push(() => {
      const element = this.#host.at(address);
      if (!element?.isConnected) return false;
      act(element);
      return true;
    });
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('scene') && this.scene) this.#host.keepOnly(this.scene.content);
    this.#visit();
    this.#observe();
    const waiting = this.#told.splice(0).filter((told) => !told());
    this.#told.push(...waiting.slice(-20)); // an address that never comes must not gather
  }

  protected override render(): unknown {
    const { scene } = this;
    const shown = (scene?.content ?? []).filter((component) => this.#isShown(component));
    const inSlot = (slot: ResolvedComponent['slot']): unknown => this.#components(shown, slot);
    const count = shown.filter((component) => placeOf(component) === 'main').length;
    const hasStage = count > 0 || this.querySelector(':scope > [slot="main"]') !== null;
    const hasLabel = Boolean(scene?.text) 
      || shown.some((component) => ['side', 'top'].includes(placeOf(component)));
    const ratio = ratioOf(shown);
    const isTold = shown.every((component) => placeOf(component) !== 'main' || isCard(component));
    const kinds = hasStage
      ? [scene?.layout ?? 'split', !hasLabel && 'bare', ratio && 'fit', isTold && 'told']
      : ['reading'];
    return html`
      <article class=${`scene ${kinds.filter(Boolean).join(' ')}`} data-count=${count}
        .style=${ratio ? `--_ratio: ${ratio}` : ''} aria-labelledby="heading">
        <header class="head">${this.#head(scene)}</header>
        <div class="stage" part="stage">${inSlot('main')}<slot name="main"></slot></div>
        <div class="text" part="label">
          ${inSlot('top')}<slot name="top"></slot>
          ${scene?.text ? rich(scene.text) : nothing}
          ${inSlot('side')}<slot name="side"></slot>
        </div>
        <div class="bottom">${inSlot('bottom')}<slot name="bottom"></slot></div>
      </article>`;
  }

  #head(scene: ResolvedScene | undefined): TemplateResult {
    const stop = scene?.stop;
    const place = stop?.number || stop?.place ? html`
      <p class="stop">${stop.number ? html`<b>${stop.number}</b>` : nothing}
        ${stop.place ? line(stop.place) : nothing}</p>` : nothing;
    const title = line(scene?.title ?? this.heading);
    return html`${place}
      <h2 class="heading" id="heading" part="heading" tabindex="-1">${title}</h2>`;
  }

  #components(shown: readonly ResolvedComponent[], slot: ResolvedComponent['slot']): unknown {
    const mine = (this.scene?.content ?? []).filter((component) => placeOf(component) === slot);
    // One place for each, shown or not: an element never moves when another comes or goes.
    return mine.map((component) => {
      if (!shown.includes(component)) return nothing;
      const element = this.#host.elementFor(component);
      if (!element) return html`<div class="waiting"></div>`;
      const isOff = this.view?.isDisabled(component) ?? false;
      element.inert = isOff;
      element.classList.toggle('off', isOff);
      return element;
    });
  }

  #isShown(component: ResolvedComponent): boolean {
    return this.view?.isShown(component) ?? this.actions.exhibit.matches(component.when);
  }

  #visit(): void {
    const { scene } = this;
    if (!scene || !this.isConnected) return;
    const { exhibit } = this.actions;
    const seen = scene.content.filter((component) => this.#host.at(component.address)?.isConnected);
    for (const address of [scene.id, ...seen.map((component) => component.address)]) {
      if (!exhibit.isVisited(address)) exhibit.visit(address);
    }
  }

  get #areas(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.head, .stage, .text')];
  }

  /** Whatever changes its size may make an area longer than its place. */
  #observe(): void {
    if (!this.hasUpdated) return;
    for (const area of this.#areas) {
      for (const one of [area, ...area.children]) this.#observer?.observe(one);
    }
  }

  #signScroll(): void {
    const areas = this.#areas;
    this.#scrolls ||= [this, ...areas].some((one) => one.scrollHeight > one.clientHeight + 1);
    if (!this.#scrolls) return;
    void import('../on-demand/scroll-signs.js').then((on) => { on.signScroll(this, areas); });
  }
}

/**
 * Where a component stands. What is only words yet reads on in the label, not in the bar above the
 * shelf.
 */
function placeOf({ slot, type }: ResolvedComponent): Slot {
  return slot === 'bottom' && isCard({ type }) ? 'side' : slot;
}

function isCard({ type }: Pick<ResolvedComponent, 'type'>): boolean {
  return loaderOf(type).tag === 'vitrine-card';
}

/** The shape of the one picture that has the stage to itself, where the manifest knows it. */
function ratioOf(shown: readonly ResolvedComponent[]): number | undefined {
  const [only, ...others] = shown.filter((component) => placeOf(component) === 'main');
  if (only?.type !== 'image' || others.length > 0) return undefined;
  // The schema of `image` says so; a broken one has become a card before.
  const { width = 0, height = 0 } = only.props['image'] as Partial<ResolvedImage>;
  return width > 0 && height > 0 ? width / height : undefined;
}
