/** What the guard asks of what it guards. */
export interface Guarded {
  /** Draws no more; the last pictures stay. */
  lose(): void;
  /** Draws everything again. */
  restore(): void;
  /**
   * Makes a new context in place of the lost one.
   *
   * @throws {ModelError} `no-webgl`
   */
  renew(): void;
  /** Draws no more until something is loaded. */
  giveUp(): void;
}

/** When a lost context that does not come back by itself is made anew, milliseconds. */
const patience = [1500, 3000, 6000] as const;
/** So many losses in so long are too many: something is wrong with the computer. */
const tooMany = 3;
const tooManyWithin = 60_000;

/**
 * Brings pictures back after the graphics card has forgotten everything: a driver that was updated,
 * a computer that slept, too many pages.
 */
export class ContextGuard {
  readonly #guarded: Guarded;
  #losses: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  constructor(guarded: Guarded) { this.#guarded = guarded; }

  /** Watches the canvas whose context it is, and no other. */
  watch(canvas: HTMLCanvasElement): void {
    this.#stop.abort();
    const { signal } = this.#stop = new AbortController();
    canvas.addEventListener('webglcontextlost', () => { this.#lose(); }, { signal });
    canvas.addEventListener('webglcontextrestored', () => {
      clearTimeout(this.#timer);
      this.#guarded.restore();
    }, { signal });
  }

  #lose(): void {
    const now = performance.now();
    this.#losses = [...this.#losses.filter((time) => now - time < tooManyWithin), now];
    this.#guarded.lose();
    if (this.#losses.length >= tooMany) this.#giveUp();
    else this.#wait(0);
  }

  /** Gives the browser time to bring the context back, then makes another one. */
  #wait(tries: number): void {
    clearTimeout(this.#timer);
    const time = patience[tries];
    if (time === undefined) { this.#giveUp(); return; }
    this.#timer = setTimeout(() => {
      try {
        this.#guarded.renew();
        this.#guarded.restore();
      } catch { this.#wait(tries + 1); }
    }, time);
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#losses = [];
    this.#guarded.giveUp();
  }
}
