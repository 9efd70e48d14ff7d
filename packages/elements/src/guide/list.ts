import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import { line } from '../base/text.js';
import type { ActionsController } from '../controllers/actions.js';
import type { Strings } from '../strings/en.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { checkIcon } from '../styles/icons.js';
import { volumeIcon } from '../styles/player-icons.js';
import { digits, spoken } from '../player/time.js';
import type { Stop } from './stops.js';

/** What a list of stops says and knows. */
export interface ListParts {
  actions: ActionsController;
  words: GuideStrings;
  strings: Strings;
  lang: string;
  /** The stop in the player. */
  current: string;
  isHeard: (stop: Stop) => boolean;
  /** Seconds; `undefined` until somebody knows. */
  duration: (stop: Stop) => number | undefined;
  /** How far it is, in words; `''` where nobody asked. */
  way: (stop: Stop) => string;
}

/** The stops, one row each: its number large, what it is called, how long it is, whether heard. */
export function list(stops: readonly Stop[], parts: ListParts): TemplateResult {
  return html`<ol class="stops" part="list">
    ${stops.map((stop) => html`<li>${row(stop, parts)}</li>`)}</ol>`;
}

function row(stop: Stop, parts: ListParts): TemplateResult {
  const { actions, words, current } = parts;
  const isCurrent = stop.id === current;
  const way = parts.way(stop);
  return html`<button class="row" type="button" part="stop" data-action=${`stop:${stop.id}`}
    aria-current=${isCurrent ? 'true' : nothing} @click=${actions.onClick}>
    <span class="number">${stop.number}</span>
    <span class="about">
      <span class="title">${line(stop.title)}</span>
      ${stop.place ? html`<span class="place">${line(stop.place)}</span>` : nothing}
      <span class="facts">${length(stop, parts)}
        ${way ? html`<span class="way">${way}</span>` : nothing}
        ${isCurrent ? html`<span class="state">${icon(volumeIcon)}${words.playing}</span>`
          : parts.isHeard(stop)
            ? html`<span class="state">${icon(checkIcon)}${words.heard}</span>` : nothing}
      </span>
    </span>
  </button>`;
}

function length(stop: Stop, { duration, strings, lang }: ListParts): unknown {
  const seconds = duration(stop);
  if (!seconds) return nothing;
  return html`<span class="length"><span aria-hidden="true">${digits(seconds, strings.number)}</span
    ><span class="visually-hidden">${spoken(seconds, lang)}</span></span>`;
}
