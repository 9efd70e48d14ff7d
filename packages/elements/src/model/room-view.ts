import type { ReactiveController, ReactiveElement } from 'lit';
import type { ModelFacts, ModelView } from '@vitrine/model';
import type { ArWay } from '@vitrine/model/tools/ar.js';
import type { RoomDialog } from './room-dialog.js';

/** What is to stand in the visitor's room; `undefined` where nothing is to. */
export interface RoomWish {
  readonly view: ModelView;
  readonly facts: ModelFacts;
  readonly iosSrc: string | undefined;
  readonly title: string;
}

/** The object of its element in the visitor's own room: by their phone's viewer, else by this page. */
export class RoomView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wish: () => RoomWish | undefined;
  readonly #failed: (error: unknown) => void;
  readonly #lang: () => string;
  #asked = '';
  #way: Exclude<ArWay, { viewer: 'webxr' }>
    | { viewer: 'webxr'; Dialog: typeof RoomDialog } | undefined;
  #dialog: RoomDialog | undefined;

  constructor(
    host: ReactiveElement, wish: () => RoomWish | undefined, lang: () => string,
    failed: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#lang = lang;
    this.#failed = failed;
    host.addController(this);
  }

  hostDisconnected(): void { this.#dialog?.close(); }

  hostUpdate(): void {
    const wish = this.#wish();
    const asked = wish ? JSON.stringify([wish.facts.src, wish.iosSrc, wish.title]) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#way = undefined;
    if (wish) void this.#ask(wish, asked).catch(this.#failed);
  }

  /** Whether this phone can do it. */
  get isPossible(): boolean { return this.#way !== undefined; }

  /** Hands the object to the phone, or opens the room here. */
  enter(): void {
    if (!this.#way) return;
    if (this.#way.viewer === 'webxr') {
      this.#open(this.#way.Dialog);
      return;
    }
    const link = document.createElement('a');
    link.href = this.#way.href;
    if (this.#way.viewer === 'quick-look') {
      link.rel = 'ar';
      link.append(document.createElement('img')); // Quick Look wants a link with one picture in it
    }
    link.click();
  }

  #open(Dialog: typeof RoomDialog): void {
    const view = this.#wish()?.view;
    if (!view || this.#dialog?.isOpen) return;
    this.#dialog = new Dialog({
      view, root: this.#host.renderRoot as ShadowRoot, // Lit attaches one
      lang: this.#lang, failed: this.#failed,
    });
    void this.#dialog.start();
  }

  async #ask({ facts, iosSrc, title }: RoomWish, asked: string): Promise<void> {
    const { arWay, thisDevice } = await import('@vitrine/model/tools/ar.js');
    if (asked !== this.#asked) return;
    const { src, units, needs } = facts;
    const way = await arWay({ src, units, needs, iosSrc, title }, thisDevice());
    // What says why it fails is there before anything can fail; what draws comes when it is wanted.
    const found = way?.viewer === 'webxr'
      ? { ...way, Dialog: (await import('./room-dialog.js')).RoomDialog } : way;
    if (asked !== this.#asked) return;
    this.#way = found;
    if (found) this.#host.requestUpdate();
  }
}
