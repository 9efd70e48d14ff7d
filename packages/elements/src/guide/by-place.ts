import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { ElementAction } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { locateIcon, whereIcon } from '../styles/guide-icons.js';
import { button } from './button.js';
import { distanceIn } from './compass.js';
import { list } from './list.js';
import type { ListParts } from './list.js';
import { plan } from './plan.js';
import { planStyles } from './plan.styles.js';
import { nameOf } from './sentences.js';
import type { Guide, Stop } from './stops.js';
import { Whereabouts } from './whereabouts.js';

/** What finding stops by their place works with. */
export interface ByPlaceHost {
  words: () => GuideStrings;
  lang: () => string;
  stops: () => readonly Stop[];
  current: () => string;
  announce: (sentence: string) => void;
  /** The visitor has come to this stop and wanted to hear it there. */
  arrived: (stop: Stop) => void;
}

/** Finds stops by their place: on a map, and by where the visitor is, once they asked for it. */
export class ByPlace {
  readonly #element: ReactiveElement;
  readonly #host: ByPlaceHost;
  readonly #where: Whereabouts;
  /** A stop begins when the visitor gets there. */
  #plays = false;
  /** The stop within whose radius the visitor is. */
  #inside = '';

  constructor(element: ReactiveElement, host: ByPlaceHost) {
    this.#element = element;
    this.#host = host;
    const { adoptedStyleSheets: sheets } = element.renderRoot as ShadowRoot; // Lit made it one
    const sheet = planStyles.styleSheet;
    if (sheet && !sheets.includes(sheet)) sheets.push(sheet);
    this.#where = new Whereabouts(element, () => { this.#onMoved(); });
  }

  /** Forgets where the visitor is. */
  forget(): void {
    this.#where.stop();
    this.#plays = false;
    this.#inside = '';
  }

  /** The way to a stop, in words; `''` where nobody knows. */
  way(stop: Stop): string {
    const way = this.#where.wayTo(stop);
    if (!way) return '';
    return this.#host.words().way(distanceIn(way.distance, this.#host.lang()), way.direction);
  }

  /** The nearest stop, as a sentence; `''` where nobody knows. */
  nearest(): string {
    const words = this.#host.words();
    const [first] = this.#where.nearest(this.#host.stops());
    return first ? words.nearest(nameOf(first.stop, words), this.way(first.stop)) : '';
  }

  /** What a visitor can do with it. */
  actions(): ElementAction[] {
    const { words, stops } = this.#host;
    if (!stops().some(({ geo }) => geo)) return [];
    const isOn = this.#where.state === 'on';
    const { locate, locateStop, byPlace } = words();
    return [
      { name: 'locate', label: isOn ? locateStop : locate,
        run: () => { if (isOn) this.forget(); else this.#where.start(); } },
      ...(isOn ? [{ name: 'byPlace', label: byPlace, run: () => { this.#toggle(); } }] : []),
    ];
  }

  /** The map, where the visitor is, and the same stops as a list: the nearest first. */
  render(guide: Guide, picture: unknown, parts: ListParts): TemplateResult {
    const { actions, words } = parts;
    const byWay = this.#where.nearest(guide.stops).map(({ stop }) => stop);
    const stops = [...byWay, ...guide.stops.filter((stop) => !byWay.includes(stop))];
    const sentence = { off: '', on: '', asking: words.locating, refused: words.refused,
      lost: words.placeLost }[this.#where.state];
    return html`${plan(guide, { ...parts, place: this.#where.place, picture })}
      <div class="row-of">
        ${button(actions, 'locate', { drawing: locateIcon })}
        ${button(actions, 'byPlace', { drawing: whereIcon, pressed: this.#plays })}
      </div>
      ${sentence ? html`<p class="hint">${sentence}</p>` : nothing}
      ${list(stops, parts)}`;
  }

  #toggle(): void {
    this.#plays = !this.#plays;
    this.#inside = '';
    this.#onMoved();
    this.#element.requestUpdate();
  }

  #onMoved(): void {
    const { words, stops, current, announce, arrived } = this.#host;
    const { state } = this.#where;
    if (state === 'refused') announce(words().refused);
    if (state === 'lost') announce(words().placeLost);
    if (!this.#plays) return;
    const [nearest] = this.#where.nearest(stops());
    const there = nearest && nearest.way.distance <= nearest.stop.radius ? nearest.stop : undefined;
    if (there && there.id !== this.#inside && there.id !== current()) arrived(there);
    this.#inside = there?.id ?? '';
  }
}
