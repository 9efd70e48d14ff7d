import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import { plain } from '../base/props.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import { inUnit } from '../model/tools/in-units.js';
import type { Modules, squareCode } from '../on-demand/square-code.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { handOffIcon, offlineIcon, removeIcon } from '../styles/guide-icons.js';
import { button } from './button.js';
import { linkTo, phonePage } from './hand-off.js';
import type { OfflineCopy } from './offline-copy.js';
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

/** Takes a guide along: as files on the visitor's phone, or by a code from a cabinet to it. */
export class TakeAlong {
  readonly #host: TakeAlongHost;
  #open: 'offline' | 'handOff' | '' = '';
  #copy: OfflineCopy | undefined;
  /** What the copy is of. */
  #copied = '';
  #code: { modules: Modules; draw: typeof squareCode; title: string } | undefined;

  constructor(host: TakeAlongHost) { this.#host = host; }

  /** Takes up the visitor's own copy, where there is one. Call it whenever the language changes. */
  async find(): Promise<void> {
    const name = this.#copyName;
    if (!this.#mayKeep || name === this.#copied || this.#host.stops().length === 0) return;
    this.#copied = name;
    this.#copy?.close();
    this.#copy = undefined;
    if (this.#open === 'offline') await this.#copyNow();
    else if (await caches.has(name).catch(() => false)) await this.#copyNow();
  }

  /** Lets go of everything but the files. */
  close(): void {
    this.#open = '';
    this.#copied = '';
    this.#copy?.close();
    this.#copy = undefined;
    this.#code = undefined;
  }

  /** A sound: the visitor's own copy, where there is one. */
  sound(sound: ResolvedAudio): ResolvedAudio { return this.#copy?.sound(sound) ?? sound; }

  /** A picture: the visitor's own copy, where there is one. */
  picture(picture: ResolvedImage): ResolvedImage { return this.#copy?.picture(picture) ?? picture; }

  /** What a visitor can do with it. */
  actions(): ElementAction[] {
    const words = this.#host.words();
    const of = (name: string, run: () => void, label: string): ElementAction =>
      ({ name, label, run });
    const state = this.#open === 'offline' ? this.#copy?.state : undefined;
    const isFree = state === 'none' || state === 'failed' || state === 'full';
    return [
      ...(this.#mayKeep ? [of('offline', () => { void this.#toggleCopy(); }, words.offline)] : []),
      ...(isFree ? [of('download', () => { void this.#download(); }, words.download)] : []),
      ...(state === 'loading' ? [of('cancel', () => { this.#copy?.cancel(); }, words.cancel)] : []),
      ...(state === 'whole' ? [of('remove', () => { void this.#remove(); }, words.remove)] : []),
      ...(this.#host.current() && phonePage()
        ? [of('handOff', () => { void this.#handOff(); }, words.handOff)] : []),
    ];
  }

  /** The ways, for the row of tools. */
  buttons(): TemplateResult {
    const { actions } = this.#host;
    return html`${button(actions, 'handOff',
      { drawing: handOffIcon, expanded: this.#open === 'handOff' })}
      ${button(actions, 'offline', { drawing: offlineIcon, expanded: this.#open === 'offline' })}`;
  }

  /** What is open. */
  panel(): TemplateResult | typeof nothing {
    if (this.#open === 'offline' && this.#copy) return this.#copyPanel(this.#copy);
    const words = this.#host.words();
    if (this.#open !== 'handOff' || !this.#code) return nothing;
    const { modules, draw, title } = this.#code;
    return html`<section class="panel" aria-labelledby="panel"><h3 id="panel">${words.handOff}</h3>
      <p>${words.handOffHint}</p>${draw(modules, words.handOffCode(title))}</section>`;
  }

  #copyPanel({ state, done, whole }: OfflineCopy): TemplateResult {
    const { actions } = this.#host;
    const words = this.#host.words();
    const size = whole === undefined ? words.sizeUnknown : words.size(this.#bytes(whole));
    const sentences = {
      none: size, asking: words.asking, failed: words.downloadFailed, full: words.noRoom,
      whole: words.downloaded(this.#bytes(done)),
      loading: whole ? words.downloading(this.#bytes(done), this.#bytes(whole)) : this.#bytes(done),
    };
    return html`<section class="panel" aria-labelledby="panel">
      <h3 id="panel">${words.offline}</h3>
      <p>${words.offlineHint}</p>
      ${state === 'loading' ? html`<progress aria-labelledby="panel" max=${whole ?? nothing}
        .value=${Math.min(done, whole ?? done)}></progress>` : nothing}
      <p class="size">${sentences[state]}</p>
      ${button(actions, 'download', { drawing: offlineIcon, style: 'primary' })}
      ${button(actions, 'cancel')}${button(actions, 'remove', { drawing: removeIcon })}</section>`;
  }

  /** A visitor's own machine that can keep files. */
  get #mayKeep(): boolean {
    return typeof caches !== 'undefined' && !this.#host.actions.isSession;
  }

  get #copyName(): string { return `vitrine-guide ${this.#host.name()} ${this.#host.lang()}`; }

  async #copyNow(): Promise<OfflineCopy | undefined> {
    const name = this.#copyName;
    const { stops, changed } = this.#host;
    const { OfflineCopy: Made } = await import('./offline-copy.js');
    if (name !== this.#copyName) return undefined;
    if (!this.#copy) {
      this.#copied = name;
      this.#copy = new Made(name, stops(), changed);
      await this.#copy.open().catch(() => undefined); // a browser that keeps nothing
    }
    changed();
    return this.#copy;
  }

  async #toggleCopy(): Promise<void> {
    this.#open = this.#open === 'offline' ? '' : 'offline';
    this.#host.changed();
    const copy = this.#open && await this.#copyNow();
    if (copy) await copy.ask();
    this.#host.changed();
  }

  async #download(): Promise<void> {
    const copy = this.#copy;
    await copy?.download();
    if (!copy) return;
    const words = this.#host.words();
    const said: Partial<Record<OfflineCopy['state'], string>> = {
      whole: words.downloaded(this.#bytes(copy.done)), none: words.cancelled,
      failed: words.downloadFailed, full: words.noRoom,
    };
    this.#host.say(said[copy.state] ?? '');
  }

  async #remove(): Promise<void> {
    await this.#copy?.remove();
    await this.#copy?.ask();
    this.#host.say(this.#host.words().removed);
  }

  async #handOff(): Promise<void> {
    const stop = this.#host.current();
    const page = phonePage();
    this.#open = this.#open === 'handOff' ? '' : 'handOff';
    this.#code = undefined;
    this.#host.changed();
    if (!this.#open || !stop || !page) return;
    this.#host.silence();
    const { modulesOf, squareCode: draw } = await import('../on-demand/square-code.js');
    const modules = await modulesOf(linkTo(page, stop, this.#host.time(), this.#host.lang()));
    this.#code = { modules, draw, title: plain(stop.title) };
    this.#host.changed();
  }

  #bytes(value: number): string {
    const lang = this.#host.lang();
    return value < 950_000 ? inUnit(lang, value / 1000, 'kilobyte', 0)
      : inUnit(lang, value / 1_000_000, 'megabyte', 1);
  }
}
