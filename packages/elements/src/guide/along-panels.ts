import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import { plain } from '../base/props.js';
import type { ElementAction } from '../controllers/actions.js';
import { inUnit } from '../model/tools/in-units.js';
import type { Modules, squareCode } from '../on-demand/square-code.js';
import { offlineIcon, removeIcon } from '../styles/guide-icons.js';
import { button } from './button.js';
import { linkTo, phonePage } from './hand-off.js';
import type { OfflineCopy } from './offline-copy.js';
import { copyName } from './take-along.js';
import type { TakeAlongHost } from './take-along.js';

/** What a visitor opens to take a guide along: the copy on their phone, or the code to it. */
export class AlongPanels {
  readonly #host: TakeAlongHost;
  #open: 'offline' | 'handOff' | '' = '';
  #copy: OfflineCopy | undefined;
  /** What the copy is of. */
  #copied = '';
  #code: { modules: Modules; draw: typeof squareCode; title: string } | undefined;

  constructor(host: TakeAlongHost) { this.#host = host; }

  /** What is open. */
  get open(): 'offline' | 'handOff' | '' { return this.#open; }

  /** Takes up the visitor's own copy. Call it whenever the language changes. */
  async find(): Promise<void> {
    if (this.#copyName === this.#copied) return;
    this.#copied = this.#copyName;
    this.#copy?.close();
    this.#copy = undefined;
    await this.#copyNow();
  }

  /** Opens or closes one of the two. */
  async toggle(name: 'offline' | 'handOff'): Promise<void> {
    this.#open = this.#open === name ? '' : name;
    this.#code = undefined;
    this.#host.changed();
    if (this.#open === 'handOff') await this.#handOff();
    if (this.#open === 'offline') await (await this.#copyNow())?.ask();
    this.#host.changed();
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

  /** What a visitor can do with what is open. */
  actions(): ElementAction[] {
    const words = this.#host.words();
    const of = (name: string, run: () => void, label: string): ElementAction =>
      ({ name, label, run });
    const state = this.#open === 'offline' ? this.#copy?.state : undefined;
    const isFree = state === 'none' || state === 'failed' || state === 'full';
    return [
      ...(isFree ? [of('download', () => { void this.#download(); }, words.download)] : []),
      ...(state === 'loading' ? [of('cancel', () => { this.#copy?.cancel(); }, words.cancel)] : []),
      ...(state === 'whole' ? [of('remove', () => { void this.#remove(); }, words.remove)] : []),
    ];
  }

  /** What is open, drawn. */
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

  get #copyName(): string { return copyName(this.#host); }

  async #copyNow(): Promise<OfflineCopy | undefined> {
    const name = this.#copyName;
    const { stops, changed } = this.#host;
    const [{ OfflineCopy: Made }, { mayPlay }] = await Promise.all(
      [import('./offline-copy.js'), import('@vitrine/audio/source.js')]);
    if (name !== this.#copyName) return undefined;
    if (!this.#copy) {
      this.#copied = name;
      this.#copy = new Made(name, stops(), mayPlay, changed);
      await this.#copy.open().catch(() => undefined); // a browser that keeps nothing
    }
    changed();
    return this.#copy;
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
    if (!stop || !page) return;
    this.#host.silence();
    const { modulesOf, squareCode: draw } = await import('../on-demand/square-code.js');
    const modules = await modulesOf(linkTo(page, stop, this.#host.time(), this.#host.lang()));
    this.#code = { modules, draw, title: plain(stop.title) };
  }

  #bytes(value: number): string {
    const lang = this.#host.lang();
    return value < 950_000 ? inUnit(lang, value / 1000, 'kilobyte', 0)
      : inUnit(lang, value / 1_000_000, 'megabyte', 1);
  }
}
