import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { plain } from '../base/props.js';
import type { Picture, Words } from '../base/props.js';
import { line } from '../base/text.js';

/** What happens to the pictures of an element. */
export interface PictureEvents {
  ready?: (picture: Picture) => void;
  lost?: (picture: Picture) => void;
}

/** How one picture is drawn. */
export interface PictureOptions {
  /** As in HTML; how wide it will stand, so that the browser takes the lightest rendition. */
  sizes?: string;
  loading?: 'eager' | 'lazy';
  /** Says nothing: for thumbnails whose button has a name of its own. */
  silent?: boolean;
}

const drawable = /^image\/(jpeg|png|webp|avif|gif|svg\+xml)$/;

/**
 * Draws the pictures of its element and remembers which of them could not be loaded: those are
 * drawn as their words, and a picture that failed once is not asked for again until `retry`.
 */
export class PicturesController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #events: PictureEvents;
  readonly #lost = new Set<string>();
  readonly #ready = new Map<string, number>();

  constructor(host: ReactiveElement, events: PictureEvents = {}) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void { /* nothing to start: pictures load as they are drawn */ }

  /** Whether the picture could not be loaded. */
  isLost(picture: Picture): boolean { return this.#lost.has(picture.src); }

  /** Whether the picture is on screen. */
  isReady(picture: Picture): boolean { return this.#ready.has(picture.src); }

  /** Width ÷ height as the file or its author says; `undefined` until one of them does. */
  ratio(picture: Picture): number | undefined {
    const { width, height, src } = picture;
    return width && height ? width / height : this.#ready.get(src);
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#lost.clear();
    this.#host.requestUpdate();
  }

  /** The picture, or its words when it could not be loaded. Its box is the caller's business. */
  draw(picture: Picture, options: PictureOptions = {}): TemplateResult {
    if (this.isLost(picture)) {
      return html`<p class="lost">${options.silent ? nothing : line(picture.alt)}</p>`;
    }
    const alt = options.silent || picture.decorative ? '' : plain(picture.alt);
    const sources = srcset(picture);
    return html`<img part="image" class=${this.isReady(picture) ? 'ready' : 'waiting'} alt=${alt}
      lang=${langOf(picture.alt) ?? nothing} dir=${dirOf(picture.alt) ?? nothing}
      width=${picture.width ?? nothing} height=${picture.height ?? nothing}
      loading=${options.loading ?? 'eager'} decoding="async" draggable="false"
      @load=${(event: Event) => { this.#onLoad(picture, event); }}
      @error=${() => { this.#onError(picture); }}
      sizes=${sources ? options.sizes ?? '100vw' : nothing} srcset=${sources ?? nothing}
      src=${picture.src}>`;
  }

  #onLoad(picture: Picture, event: Event): void {
    const image = event.target as HTMLImageElement; // the listener stands on an img
    if (this.#ready.has(picture.src)) return;
    this.#ready.set(picture.src, image.naturalWidth / image.naturalHeight || 1);
    this.#host.requestUpdate();
    this.#events.ready?.(picture);
  }

  #onError(picture: Picture): void {
    if (this.#lost.has(picture.src)) return;
    this.#lost.add(picture.src);
    this.#ready.delete(picture.src);
    this.#host.requestUpdate();
    this.#events.lost?.(picture);
  }
}

/** Renditions by width for the browser to choose from; those it could not draw are left out. */
function srcset(picture: Picture): string | undefined {
  const usable = picture.sources.filter(
    (one) => one.width && (!one.type || drawable.test(one.type)),
  );
  if (!usable.length || !picture.width) return undefined;
  return [...usable, { src: picture.src, width: picture.width }]
    .map((one) => `${one.src.replaceAll(',', '%2C').replaceAll(' ', '%20')} ${one.width}w`)
    .join(', ');
}

function langOf(text: Words): string | undefined {
  return typeof text === 'string' ? undefined : text.lang;
}

function dirOf(text: Words): string | undefined {
  return typeof text === 'string' ? undefined : text.dir;
}
