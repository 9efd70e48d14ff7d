import './all-styles.js';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Definition, PageExhibit, Value } from '@vitrine/manifest';
import type { Preferences } from '../base/contexts.js';
import { customElement } from '../base/define.js';
import {
  VitrineLanguageChangeEvent, VitrineLanguageRequestEvent, VitrineLoadEvent,
  VitrinePreferencesChangeEvent, VitrineSceneChangeEvent, VitrineSceneRequestEvent,
} from '../base/events.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { PreferencesState } from '../controllers/preferences-state.js';
import { register } from '../registry.js';
import '../scene/scene.js';
import type { SceneView, VitrineScene } from '../scene/scene.js';
import type { Strings } from '../strings/en.js';
import { stringsNow } from '../strings/index.js';
import { base } from '../styles/base.js';
import { Answer } from './answer.js';
import { Content } from './content.js';
import { controls } from './controls.js';
import { frameStyles, shelfStyles, skeletonStyles } from './exhibit.styles.js';
import { loadFirstView, loadMenu, preloadSoon } from './first-view.js';
import { focusIn } from './focus.js';
import { frame } from './frame.js';
import { wantedLanguages } from './languages.js';
import { LiveRegion } from './live-region.js';
import type { Menu } from './menu.js';
import { Panels, loadAbout } from './panel.js';
import { hasIndex } from './order.js';
import { Providers, actionsOf } from './providers.js';
import type { Route } from './route.js';
import { routerFor } from './router.js';
import type { Router } from './router.js';
import type { ExhibitLike } from './source.js';
import { failure, skeleton } from './states.js';
import { ExhibitStore } from './store.js';
import type { Command, StoreHooks } from './store.js';
import { HostSheet, themeOf } from './theme.js';
import { fade } from './views.js';
import { Walk, viewOf } from './walk.js';

/**
 * A whole exhibit from one manifest: an index of its scenes, the scenes, and a shelf that is always
 * at hand with the way back, languages, access and what it is made from.
 *
 * Children are what a page shows without scripts, and what search engines read; they stay when the
 * manifest cannot be loaded. A child `<script type="application/json">` may hold the whole
 * manifest. The first exhibit of a page owns the page's fragment (`#scene`), others keep their way
 * to themselves.
 *
 * @status experimental
 * @slot - Shown without scripts, and when the manifest cannot be loaded.
 * @csspart base - Everything.
 * @csspart toolbar - The shelf.
 * @csspart button - Each control of the shelf and the index.
 * @cssprop [--vitrine-height=min(46rem, 100dvh)] - How tall the exhibit is.
 * @fires {VitrineLoadEvent} vitrine-load - The first scene, or the index, is on screen.
 * @fires {VitrineErrorEvent} vitrine-error - The manifest, or a part of it, could not be loaded.
 * @fires {VitrineSceneRequestEvent} vitrine-scene-request - Before another scene; can be stopped.
 * @fires {VitrineSceneChangeEvent} vitrine-scene-change - Another scene is on screen.
 * @fires {VitrineLanguageRequestEvent} vitrine-language-request - Before another language.
 * @fires {VitrineLanguageChangeEvent} vitrine-language-change - Words are in another language.
 * @fires {VitrinePreferencesChangeEvent} vitrine-preferences-change - The visitor chose otherwise.
 */
@customElement('vitrine-exhibit')
export class VitrineExhibit extends VitrineElement {
  static override styles = [base, frameStyles, skeletonStyles, shelfStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the manifest. */
  @property() src = '';

  /** Id of the scene to begin with; the page's fragment goes before it. */
  @property() scene = '';

  /** Leaves the page's address alone, though it is the page's first exhibit. */
  @property({ type: Boolean, attribute: 'without-hash' }) withoutHash = false;

  /** An exhibit from `load`, or a document as an author writes it, instead of `src`. */
  @property({ attribute: false }) exhibit?: ExhibitLike;

  /** Third parties' component types. The page decides what code runs, never the manifest. */
  @property({ attribute: false }) components: readonly Definition[] = [];

  @state() private phase: 'loading' | 'ready' | 'failed' = 'loading';

  @query('.view.current') private readonly viewElement!: HTMLElement | null;

  readonly #content = new Content();
  readonly #live = new LiveRegion((): Element | null => this.#find('[role=status]'));
  readonly #panels = new Panels(this);
  readonly #answer = new Answer((event) => { this.actions.onClick(event); });
  readonly #preferences = new PreferencesState((name) => { this.#onPreference(name); });
  readonly #providers = new Providers(
    this, this.#preferences, actionsOf(() => this.#walk.store, this.#live));

  #menu: Menu | undefined;
  #sheet: HostSheet | undefined;
  #router: Router | undefined;
  #loading: AbortController | undefined;
  #code: string | undefined;
  readonly #commands: Command[] = [];

  readonly #hooks: StoreHooks = {
    changed: () => { this.#onState(); },
    go: (scene) => { this.go(scene); },
    command: (command) => { this.#commands.push(command); },
    link: (href) => { window.open(href, '_blank', 'noopener,noreferrer'); },
  };

  readonly #walk = new Walk(new ExhibitStore({}, [], this.#hooks));

  /** How a scene sees its components: a new object whenever something changed. */
  #view: SceneView = viewOf(this.#walk);

  constructor() {
    super();
    this.addEventListener('vitrine-language-request', this.#onLanguageRequest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#preferences.start();
    this.#router = routerFor(this, !this.withoutHash, (route) => { this.#show(route, true); });
    if (this.#walk.route.lang === undefined) this.#walk.route = this.#router.initial();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#preferences.stop();
    this.#router?.stop();
    this.#live.stop();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && value && this.phase === 'ready') this.setLanguage(value);
  }

  /** The scene on screen; `''` on the index. */
  get currentScene(): string { return this.#walk.scene; }

  /** The language of the words on screen. */
  get currentLanguage(): string { return this.#walk.exhibit?.lang ?? this.language.lang; }

  /** The exhibit as it is shown now, in its normal form resolved for this visitor. */
  get resolved(): PageExhibit | undefined { return this.#walk.exhibit; }

  /** State and what was visited (`visited/<address>`), as conditions see them. */
  get progress(): Readonly<Record<string, Value>> { return this.#walk.store.values; }
  set progress(values: Readonly<Record<string, Value>>) { this.#walk.store.restore(values); }

  /**
   * Shows a scene; `''` or an unknown one is the start.
   *
   * @returns `false` when a listener of `vitrine-scene-request` said no.
   */
  go(scene: string, component?: string): boolean {
    if (!this.#walk.exhibit) return false;
    if (!this.dispatchEvent(new VitrineSceneRequestEvent(scene, component))) return false;
    const route = this.#walk.known({ scene, ...(component ? { component } : {}) });
    this.#router?.push(route);
    this.#show(route, true);
    return true;
  }

  /** Goes back the way the visitor came; to the start when they came by a link. */
  back(): void {
    if (this.#router && this.#router.depth > 0) this.#router.back(); else this.go('');
  }

  /**
   * Shows the words in another of the exhibit's languages. What is open stays open.
   *
   * @returns `false` when the exhibit has no such language, or a listener said no.
   */
  setLanguage(lang: string): boolean {
    if (!this.#content.languages.includes(lang)) return false;
    if (!this.dispatchEvent(new VitrineLanguageRequestEvent(lang))) return false;
    void this.#speak(lang);
    return true;
  }

  /** Everything as for the next visitor: start, state, preferences, language. */
  reset(): void {
    this.#walk.store.reset();
    this.#preferences.reset();
    void this.renderRoot.querySelector('vitrine-bed')?.start?.();
    this.#router?.clear();
    this.#show({ scene: '' }, false);
    const [lang] = this.#wanted;
    if (lang && this.#content.languages.includes(lang)) void this.#speak(lang);
  }

  override retry(): void {
    super.retry();
    void this.#load();
  }

  protected override actionList(): readonly ElementAction[] {
    const exhibit = this.#walk.exhibit;
    if (!exhibit || this.phase !== 'ready') {
      return [{ name: 'retry', label: this.#words.retry, run: () => { this.retry(); } }];
    }
    return controls({
      exhibit, scenes: this.#walk.open, strings: this.#words, view: this.#walk.views.current,
      around: this.#walk.around, open: this.#panels.open, depth: this.#router?.depth ?? 0,
      go: (scene) => { this.#answer.first(() => { this.go(scene); }); },
      back: () => { this.#answer.first(() => { this.back(); }); },
      about: () => { void this.#about(); }, toggle: (name) => { void this.#panels.toggle(name); },
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#sheet = new HostSheet(root as ShadowRoot); // LitElement attaches one
    this.#style();
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('components')) this.components.forEach(register);
    if (!this.hasUpdated || ['src', 'exhibit', 'components'].some((name) => changed.has(name))) {
      void this.#load();
    } else if (changed.has('scene') && this.phase === 'ready') {
      this.go(this.scene);
    }
  }

  protected override updated(): void {
    const scene = this.#sceneElement;
    if (!scene) return;
    for (const { name, address } of this.#commands.splice(0)) scene.command(name, address);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.phase = 'loading';
    this.state('loading', true);
    const child = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    try {
      const source = { exhibit: this.exhibit, src: this.src, child, components: this.components };
      if (!await this.#content.load(source, this.#wanted, signal)) return;
      const resolved = this.#refresh();
      const ids = resolved.scenes.map(({ id }) => id);
      this.#walk.store = new ExhibitStore(resolved.state, ids, this.#hooks);
      if (hasIndex(resolved)) this.#menu = await loadMenu(this.renderRoot as ShadowRoot, resolved);
      const first = this.#walk.first(this.scene);
      await loadFirstView(first, this.#walk.sceneAt(first), this.#content.languages);
      if (signal.aborted) return;
      this.phase = 'ready';
      this.#show(first, false);
      await this.updateComplete;
      this.state('loading', false);
      this.dispatchEvent(new VitrineLoadEvent(this.src));
    } catch (error) {
      if (signal.aborted) return;
      const { code } = error as { code?: unknown }; // whatever was thrown, undefined without one
      this.#code = typeof code === 'string' ? code : undefined;
      this.phase = 'failed';
      this.state('loading', false);
      this.fail(error, this.#code ? 'data' : 'load', this.#code);
    }
  }

  /** Resolves the exhibit again and tells everything inside which language it is in. */
  #refresh(): PageExhibit {
    const resolved = this.#content.resolve(this.#preferences.values.easyWords);
    this.#walk.exhibit = resolved;
    this.#providers.speak(this.#uiLang, resolved, this.#words);
    this.#style();
    this.requestUpdate();
    return resolved;
  }

  async #speak(lang: string): Promise<void> {
    await this.#content.speak(lang);
    if (this.#content.lang !== lang) return; // another was asked for meanwhile
    const resolved = this.#refresh();
    await this.updateComplete;
    this.dispatchEvent(new VitrineLanguageChangeEvent(resolved.lang));
    this.#live.say(this.#walk.sentence(this.#words));
  }

  /** Puts a place on screen, without asking: a request was made, or it is the browser's Back. */
  #show(wanted: Route, byVisitor: boolean): void {
    if (!this.#walk.exhibit) return;
    const previous = this.currentScene;
    if (wanted.lang && wanted.lang !== this.#content.lang) this.setLanguage(wanted.lang);
    this.#panels.now?.drop();
    const scene = this.#walk.go(wanted);
    this.requestUpdate();
    if (scene) this.#walk.store.run(scene.enter, scene.id);
    void this.#arrive(byVisitor, previous);
  }

  /** What follows once the view is drawn. Focus and touch wait for nothing but the drawing. */
  async #arrive(byVisitor: boolean, previous: string): Promise<void> {
    const view = this.#walk.views.current;
    await this.updateComplete;
    const isCurrent = (): boolean => view === this.#walk.views.current && this.isConnected;
    if (this.#walk.isLost) await this.#panels.tellLost();
    this.#find('.layout')?.scrollTo(0, 0); // at large text everything scrolls together
    const { route } = this.#walk;
    await focusIn(this.viewElement, { isCurrent, route, ...(byVisitor && { from: previous }) });
    if (!isCurrent()) return;
    if (byVisitor || this.#walk.isLost) this.#live.say(this.#walk.sentence(this.#words));
    if (view && (view.scene !== previous || !byVisitor)) {
      this.dispatchEvent(new VitrineSceneChangeEvent(view.scene, previous));
    }
    void preloadSoon(this.#walk.soon);
    const duration = this.#preferences.values.motion ? fade.moving : fade.calm;
    if (await this.#walk.views.settle(this.viewElement, duration)) this.requestUpdate();
  }

  async #about(): Promise<void> {
    await loadAbout();
    this.#router?.push({ scene: '', page: 'about' });
    this.#show({ scene: '', page: 'about' }, true);
  }

  readonly #onLanguageRequest = (event: VitrineLanguageRequestEvent): void => {
    if (event.composedPath()[0] === this) return; // our own, on its way to the page
    event.stopImmediatePropagation();
    if (!this.setLanguage(event.detail.lang)) event.preventDefault();
    else if (this.#panels.open) void this.#panels.toggle('');
  };

  #onPreference(name: keyof Preferences | undefined): void {
    const { values } = this.#preferences;
    if (this.#walk.exhibit && (name === 'easyWords' || !name)) this.#refresh();
    this.#style();
    this.#providers.prefer();
    this.requestUpdate();
    if (name) this.dispatchEvent(new VitrinePreferencesChangeEvent(name, values[name]));
  }

  #onState(): void {
    this.#view = viewOf(this.#walk);
    this.#providers.changed();
    this.requestUpdate();
  }

  #style(): void {
    this.#sheet?.set(themeOf(this.#walk.exhibit?.theme), this.#preferences.properties());
  }

  /** The language of the UI's words; the page's where the manifest does not say its own. */
  get #uiLang(): string {
    const lang = this.#walk.exhibit?.lang ?? 'und';
    return lang === 'und' ? this.language.lang : lang;
  }

  get #words(): Strings { return stringsNow(this.#uiLang); }
  get #wanted(): string[] {
    return wantedLanguages(this.#walk.route.lang, this.getAttribute('lang'));
  }

  get #sceneElement(): VitrineScene | null {
    return this.viewElement?.querySelector('vitrine-scene') ?? null;
  }

  #find(selector: string): HTMLElement | null { return this.renderRoot.querySelector(selector); }

  protected override render(): TemplateResult {
    return html`
      <div class=${`frame ${this.phase}`} part="base" lang=${this.#uiLang}
        dir=${this.#walk.exhibit?.dir ?? this.language.dir}>
        <div class="layout">${this.#body()}</div>
        <div class="fallback"><slot></slot></div>
        <div role="status" class="visually-hidden"></div>
      </div>`;
  }

  #body(): TemplateResult {
    const exhibit = this.#walk.exhibit;
    if (this.phase === 'failed') return failure(this.#words, !this.#code, this.actions.onClick);
    if (this.phase === 'loading' || !exhibit) return skeleton(this.#words);
    return frame({
      exhibit, scenes: this.#walk.open, strings: this.#words, views: this.#walk.views,
      menu: this.#menu, route: this.#walk.route, sceneView: this.#view, around: this.#walk.around,
      actions: this.actions.list, open: this.#panels.open,
      panel: this.#panels.now?.draw(this.#words, this.#answer.onClick),
      onClick: this.#answer.onClick, isVisited: (address) => this.#walk.store.isVisited(address),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-exhibit': VitrineExhibit }
}
