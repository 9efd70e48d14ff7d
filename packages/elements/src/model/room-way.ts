import type { ReactiveElement } from 'lit';
import type { ModelView } from '@vitrine/model';
import type { ArWay } from '@vitrine/model/tools/ar.js';
import type { RoomDialog } from './room-dialog.js';
import type { RoomWish } from './room-view.js';

/** How the object of an element gets into a room: by the viewer of a phone, else by this page. */
export class RoomWay {
  readonly #host: ReactiveElement;
  readonly #lang: () => string;
  readonly #failed: (error: unknown) => void;
  #wish: RoomWish | undefined;
  #way: ArWay | undefined;
  #Dialog: typeof RoomDialog | undefined;
  #dialog: RoomDialog | undefined;

  constructor(host: ReactiveElement, lang: () => string, failed: (error: unknown) => void) {
    this.#host = host;
    this.#lang = lang;
    this.#failed = failed;
  }

  /** Finds out whether there is a way for an object. */
  async find(wish: RoomWish): Promise<boolean> {
    this.#wish = wish;
    const { arWay, thisDevice } = await import('@vitrine/model/tools/ar.js');
    const { facts: { src, units, needs }, iosSrc, title } = wish;
    const way = await arWay({ src, units, needs, iosSrc, title }, thisDevice());
    // What says why it fails is there before anything can; what draws comes when it is pressed.
    if (way?.viewer === 'webxr') this.#Dialog ??= (await import('./room-dialog.js')).RoomDialog;
    if (wish === this.#wish) this.#way = way;
    return way !== undefined;
  }

  /** Goes there. */
  enter(): void {
    const [way, view] = [this.#way, this.#wish?.view];
    if (way?.viewer === 'webxr') {
      if (view && this.#Dialog && !this.#dialog?.isOpen) this.#open(this.#Dialog, view);
    } else if (way) follow(way.href, way.viewer === 'quick-look');
  }

  /** Comes back, if the room is open in this page. */
  leave(): void { this.#dialog?.close(); }

  #open(Dialog: typeof RoomDialog, view: ModelView): void {
    this.#dialog = new Dialog({
      view, root: this.#host.renderRoot as ShadowRoot, // Lit attaches one
      lang: this.#lang, failed: this.#failed,
    });
    void this.#dialog.start();
  }
}

function follow(href: string, isQuickLook: boolean): void {
  const link = document.createElement('a');
  link.href = href;
  if (isQuickLook) {
    link.rel = 'ar';
    link.append(document.createElement('img')); // Quick Look wants a link with one picture in it
  }
  link.click();
}
