import type { ReactiveController, ReactiveElement } from 'lit';
import { VitrineSpotCloseEvent, VitrineSpotOpenEvent } from './events.js';
import { plain } from '../base/props.js';
import type { Loose } from '../base/props.js';
import type { Resolved, Spot } from '@vitrine/manifest';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import '../strings/en-spots.js';

/** A spot as an element takes it, wherever it may be: on a picture, on an object. */
export type LooseSpot = Omit<Loose<Resolved<Spot>>, 'at'> & { at: readonly number[] };

/**
 * What is open beside the picture: a spot, the list of all of them, the long description, or
 * something of the element's own, by the name of the action that opens it.
 */
export type Panel = string | undefined;

/** What a walk over spots needs to know of its element. */
export interface WalkHost {
  spots: () => readonly LooseSpot[];
  tour: () => readonly string[];
  address: () => string;
  actions: ActionsController;
  /** UI words for the position: "The eye, 2 of 4". */
  say: (index: number, count: number, title: string) => string;
  /** Told that a spot has opened. */
  opened?: (spot: LooseSpot) => void;
}

/**
 * Which spot is open, what comes before and after it, and where the focus goes.
 *
 * Opening moves the focus to the panel's heading. Going on to the next spot leaves it on the
 * button, so that a visitor can press on, and says the spot's name. Closing gives it back to the
 * opener.
 */
export class SpotWalk implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: WalkHost;
  #fromList = false;

  /** What is open. */
  panel: Panel;
  /** The open spot, or the last one that was open; counts from 0 in reading order. */
  index = 0;
  /** Whether the author's tour is being walked. */
  touring = false;

  constructor(host: ReactiveElement, options: WalkHost) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void { /* starts nothing */ }

  hostUpdate(): void {
    const last = this.#options.spots().length - 1;
    if (this.panel === 'spot' && last < 0) this.panel = undefined;
    this.index = Math.max(0, Math.min(this.index, last));
  }

  /** The open spot. */
  get spot(): LooseSpot | undefined {
    return this.panel === 'spot' ? this.#options.spots()[this.index] : undefined;
  }

  /** The spots in the order in which next and previous walk them. */
  get order(): readonly number[] {
    const spots = this.#options.spots();
    return this.touring && this.tourOrder.length ? this.tourOrder : spots.map((_, index) => index);
  }

  /** The tour as places in the list of spots; names that no spot has are left out. */
  get tourOrder(): readonly number[] {
    const spots = this.#options.spots();
    return this.#options.tour().map((id) => spots.findIndex((spot) => spot.id === id))
      .filter((index) => index >= 0);
  }

  /** Where the open spot stands in that order, from 0. */
  get position(): number { return this.order.indexOf(this.index); }

  /** Whether a visitor has opened the spot. */
  isSeen(index: number): boolean {
    return this.#options.actions.exhibit.isVisited(this.#addressOf(index));
  }

  /** What can be done now. Labels are UI words and the spots' titles. */
  list(words: {
    next: string;
    previous: string;
    close: string;
    spot: (index: number) => string;
  }): ElementAction[] {
    const actions: ElementAction[] = this.#options.spots().map((_, index) => ({
      name: `spot:${index + 1}`, label: words.spot(index), run: () => { this.open(index); },
    }));
    if (this.panel === 'spot') {
      const { position, order } = this;
      actions.push(
        {
          name: 'previous',
          label: words.previous,
          disabled: position <= 0,
          run: () => {
            this.#step(-1);
          },
        },
        {
          name: 'next',
          label: words.next,
          disabled: position >= order.length - 1,
          run: () => {
            this.#step(1);
          },
        },
      );
    }
    if (this.panel)
      actions.push({
        name: 'close',
        label: words.close,
        run: () => {
          this.close();
        },
      });
    return actions;
  }

  /** Opens a spot and moves the focus to its heading. */
  open(index: number): void {
    if (this.panel !== 'spot') this.#fromList = this.panel === 'list';
    this.touring &&= this.tourOrder.includes(index);
    this.#show(index);
    this.#focus('#panel-heading');
  }

  /** Starts the author's tour, or ends it. */
  toggleTour(): void {
    if (this.touring) { this.close(); return; }
    this.#closeSpot();
    this.#fromList = false;
    this.touring = true;
    this.#show(this.tourOrder[0] ?? 0);
    this.#focus('#panel-heading');
  }

  /** Opens the list, the description or a panel of the element's own, or closes it. */
  toggle(panel: string): void {
    if (this.panel === panel) { this.close(); return; }
    this.#closeSpot();
    this.touring = false;
    this.panel = panel;
    this.#host.requestUpdate();
    this.#focus('#panel-heading');
  }

  /** Closes what is open; the focus goes back to what opened it. */
  close(): void {
    const opener = this.touring
      ? 'tour'
      : this.panel === 'spot'
        ? `spot:${this.index + 1}`
        : this.panel;
    const toList = this.panel === 'spot' && this.#fromList && !this.touring;
    this.#closeSpot();
    this.touring = false;
    this.#fromList = false;
    this.panel = toList ? 'list' : undefined;
    this.#host.requestUpdate();
    const name = opener === 'description' ? 'describe' : opener;
    this.#focus(toList ? `.panel [data-action="${name}"]` : `[data-action="${name}"]`);
  }

  #step(by: 1 | -1): void {
    const next = this.order[this.position + by];
    if (next === undefined) return;
    this.#show(next);
    const title = plain(this.#options.spots()[next]?.title);
    const sentence = this.#options.say(this.position + 1, this.order.length, title);
    this.#options.actions.exhibit.announce(sentence);
  }

  #show(index: number): void {
    if (this.panel === 'spot' && index === this.index) return;
    this.#closeSpot();
    this.panel = 'spot';
    this.index = index;
    const { exhibit } = this.#options.actions;
    const spot = this.#options.spots()[index];
    const address = this.#addressOf(index);
    exhibit.visit(address);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new VitrineSpotOpenEvent(idOf(spot, index), index));
    if (spot) this.#options.opened?.(spot);
    if (spot?.do?.length) exhibit.run(spot.do, address);
  }

  #closeSpot(): void {
    const { spot, index } = this;
    if (!spot) return;
    this.panel = undefined;
    this.#host.dispatchEvent(new VitrineSpotCloseEvent(idOf(spot, index), index));
  }

  #addressOf(index: number): string {
    const address = this.#options.address();
    const id = idOf(this.#options.spots()[index], index);
    return address ? `${address}/${id}` : id;
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }
}

function idOf(spot: LooseSpot | undefined, index: number): string {
  return spot?.id ?? `spot-${index + 1}`;
}
