import type { ReactiveController, ReactiveElement } from 'lit';
import type { ModelFacts, ModelView } from '@vitrine/model';
import type { RoomWay } from './room-way.js';

/** What is to stand in the visitor's room; `undefined` where nothing is to. */
export interface RoomWish {
  readonly view: ModelView;
  readonly facts: ModelFacts;
  readonly iosSrc: string | undefined;
  readonly title: string;
}

/** The object of its element in the visitor's own room; what that takes comes when it is wanted. */
export class RoomView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wish: () => RoomWish | undefined;
  readonly #lang: () => string;
  readonly #failed: (error: unknown) => void;
  #asked = '';
  #way: RoomWay | undefined;

  /** Whether this phone can do it. */
  isPossible = false;

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

  hostDisconnected(): void { this.#way?.leave(); }

  hostUpdate(): void {
    const wish = this.#wish();
    const asked = wish ? JSON.stringify([wish.facts.src, wish.iosSrc, wish.title]) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (wish) void this.#ask(wish, asked).catch(this.#failed);
    else this.isPossible = false;
  }

  /** Hands the object to the phone, or shows it in the room here. */
  enter(): void { this.#way?.enter(); }

  async #ask(wish: RoomWish, asked: string): Promise<void> {
    const { RoomWay } = await import('./room-way.js');
    this.#way ??= new RoomWay(this.#host, this.#lang, this.#failed);
    const isPossible = await this.#way.find(wish);
    if (asked !== this.#asked) return;
    this.isPossible = isPossible;
    this.#host.requestUpdate();
  }
}
