import { html, nothing } from 'lit';
import { icon } from '../../base/icon.js';
import { plain } from '../../base/props.js';
import type { ElementAction } from '../../controllers/actions.js';
import { directionOf } from '../../controllers/language.js';
import { wordsIn } from '../../controllers/words.js';
import type { OutsideStrings } from '../../strings/outside/en.js';
import { outsideWords } from '../../strings/outside/index.js';
import { pictureIcon } from '../../styles/tool-icons.js';
import { fileName, sheetOf } from './picture-sheet.js';
import type { SheetLook } from './picture-sheet.js';
import { publicAddress } from './public-address.js';
import { modulesOf, squareCode } from '../../on-demand/square-code.js';
import type { Modules } from '../../on-demand/square-code.js';
import type { ModelTool, ToolHost } from './tool.js';

/** A picture of what is seen, to keep: as a file, on a cabinet by the visitor's own phone. */
class TakePicture implements ModelTool {
  readonly #host: ToolHost;
  /** Name of the file that was saved; `''` when it could not be. */
  #saved: string | undefined;
  #url: string | undefined;
  #address: string | undefined;
  #modules: Modules | undefined;

  constructor(host: ToolHost) { this.#host = host; }

  async open(): Promise<void> {
    this.#saved = undefined;
    if (!this.#host.about.isSession) return;
    const address = this.#address = publicAddress();
    if (address) this.#modules = await modulesOf(address);
  }

  close(): void {
    this.#revoke();
    this.#modules = undefined;
  }

  actions(): readonly ElementAction[] {
    if (this.#host.about.isSession) return [];
    return [{
      name: 'savePicture', label: this.#words.savePicture, run: () => { void this.#save(); },
    }];
  }

  render(): unknown {
    const words = this.#words;
    if (this.#host.about.isSession) {
      return html`<p>${words.takeHome}</p>
        ${this.#modules ? squareCode(this.#modules, words.square) : nothing}
        <p class="address note">${this.#address}</p>`;
    }
    return html`<p>${words.picture}</p>
      <div class="toolbar"><button class="button primary" type="button" part="button"
        data-action="savePicture" @click=${this.#host.onClick}>
        ${icon(pictureIcon)}<span>${words.savePicture}</span></button></div>
      ${this.#saved === undefined ? nothing : html`<p class="note">${this.#result}</p>`}`;
  }

  get #words(): OutsideStrings {
    return wordsIn(outsideWords, this.#host.lang, () => { this.#host.requestUpdate(); });
  }

  get #result(): string {
    return this.#saved ? this.#words.pictureSaved(this.#saved) : this.#words.pictureFailed;
  }

  /** Makes the picture and hands it to the browser, which asks or keeps it as it always does. */
  async #save(): Promise<void> {
    const { about: { heading, model, credit } } = this.#host;
    const title = plain(heading) || plain(model?.alt);
    try {
      const sheet = await this.#sheet(title, plain(credit));
      this.#revoke();
      this.#url = URL.createObjectURL(sheet);
      const link = document.createElement('a');
      link.href = this.#url;
      link.download = fileName(title);
      link.click();
      this.#saved = link.download;
    } catch (error) {
      this.#saved = '';
      this.#host.failed(error);
    }
    this.#host.announce(this.#result);
    this.#host.requestUpdate();
  }

  #revoke(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }

  async #sheet(title: string, credit: string): Promise<Blob> {
    const { view, root, lang, about: { heading } } = this.#host;
    const box = root.querySelector('.box');
    const ground = box ? getComputedStyle(box).backgroundColor : 'white';
    const still = await createImageBitmap(await view.picture({ background: ground }));
    try {
      const scale = still.width / Math.max(1, root.querySelector('canvas')?.clientWidth ?? 1);
      const dir = typeof heading === 'object' ? heading.dir : directionOf(lang);
      return await sheetOf(still, { title, credit, dir }, lookOf(root), scale);
    } finally {
      still.close();
    }
  }
}

/** The colours and fonts of the page around the object. */
function lookOf(root: ShadowRoot): SheetLook {
  const style = getComputedStyle(root.host);
  const read = (name: string, otherwise: string): string =>
    style.getPropertyValue(name).trim() || otherwise;
  const heading = root.querySelector('h3');
  return {
    surface: read('--_surface', 'white'), ink: read('--_ink', 'black'),
    muted: read('--_muted', 'black'), body: style.fontFamily,
    heading: heading ? getComputedStyle(heading).fontFamily : style.fontFamily,
  };
}

/** Makes the tool. */
export const picture = (host: ToolHost): ModelTool => new TakePicture(host);
