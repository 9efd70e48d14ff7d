import type { ReactiveController, ReactiveElement } from 'lit';
import type { ModelFacts } from '@vitrine/model';
import type { ArWay } from '@vitrine/model/tools/ar.js';

/** What is to stand in the visitor's room; `undefined` where nothing is to. */
export interface RoomWish {
  readonly facts: ModelFacts;
  readonly iosSrc: string | undefined;
  readonly title: string;
}

/** The object of its element in the visitor's own room, by the viewer of their phone. */
export class RoomView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #wish: () => RoomWish | undefined;
  readonly #failed: (error: unknown) => void;
  #asked = '';
  #way: ArWay | undefined;

  constructor(
    host: ReactiveElement, wish: () => RoomWish | undefined, failed: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#failed = failed;
    host.addController(this);
  }

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

  /** Hands the object to the phone. */
  enter(): void {
    if (!this.#way) return;
    const link = document.createElement('a');
    link.href = this.#way.href;
    if (this.#way.viewer === 'quick-look') {
      link.rel = 'ar';
      link.append(document.createElement('img')); // Quick Look wants a link with one picture in it
    }
    link.click();
  }

  async #ask({ facts, iosSrc, title }: RoomWish, asked: string): Promise<void> {
    const { arWay, thisDevice } = await import('@vitrine/model/tools/ar.js');
    if (asked !== this.#asked) return;
    const { src, units, needs } = facts;
    this.#way = arWay({ src, units, needs, iosSrc, title }, thisDevice());
    if (this.#way) this.#host.requestUpdate();
  }
}
