import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import { plain } from '../base/props.js';
import type { Picture, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import type { Strings } from '../strings/en.js';
import { checkIcon, closeIcon, nextIcon, previousIcon } from '../styles/icons.js';
import type { LooseSpot, SpotWalk } from './spot-walk.js';
import '../strings/en-spots.js';

/** What the panels of an element with spots have in common. */
export interface PanelParts {
  walk: SpotWalk;
  spots: readonly LooseSpot[];
  strings: Strings;
  onClick: (event: Event) => void;
  /** Draws a picture, or its words. */
  draw: (picture: Picture) => TemplateResult;
  /** The control that says an open spot aloud, where the element can. */
  listen?: unknown;
}

/** One spot: position, title, words, picture, sound in words, and the ways on. */
export function spotPanel(parts: PanelParts): TemplateResult | typeof nothing {
  const { walk, strings, onClick } = parts;
  const { spot, position, order } = walk;
  if (!spot) return nothing;
  const button = (
    name: string,
    label: string,
    drawing: unknown,
    off: boolean,
  ): TemplateResult => html`
    <button class="button" type="button" part="button" data-action=${name} @click=${onClick}
      aria-disabled=${off ? 'true' : nothing}>
      ${name === 'next' ? nothing : icon(drawing, true)}<span>${label}</span>
      ${name === 'next' ? icon(drawing, true) : nothing}
    </button>`;
  return html`
    <section class="panel" part="panel" id="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading" tabindex="-1">
        <span class="position">${strings.sceneOf(position + 1, order.length)}</span>
        ${line(spot.title)}
      </h3>
      ${spotBody(spot, parts)}
      <div class="toolbar">
        ${order.length > 1 ? html`
          ${button('previous', strings.previous, previousIcon, position <= 0)}
          ${button('next', strings.next, nextIcon, position >= order.length - 1)}` : nothing}
        ${button('close', walk.touring ? strings.endTour : strings.close, closeIcon, false)}
      </div>
    </section>`;
}

function spotBody(spot: LooseSpot, parts: PanelParts): TemplateResult {
  const { image, audio } = spot;
  return html`
    ${
      image
        ? html`<div class="panel-picture">${parts.draw(image)}
      ${image.credit ? html`<p class="credit">${line(image.credit)}</p>` : nothing}</div>`
        : nothing
    }
    ${rich(spot.text)}
    ${audio?.src ? parts.listen ?? nothing : nothing}
    ${audio?.transcript && plain(audio.transcript) !== plain(spot.text) ? html`<div class="heard">
      <p class="note">${parts.strings.transcript}</p>${rich(audio.transcript)}</div>` : nothing}`;
}

/** Every spot as a button in reading order: the equal way for who cannot see or hit the picture. */
export function listPanel(parts: PanelParts): TemplateResult {
  return html`
    <section class="panel" part="panel" id="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading" tabindex="-1">${parts.strings.spots}</h3>
      ${spotList(parts, false)}
      ${closeBar(parts)}
    </section>`;
}

/** The list itself; with every spot's words where there is no picture to point at. */
export function spotList(parts: PanelParts, withWords: boolean): TemplateResult {
  const { walk, spots, strings, onClick } = parts;
  return html`<ol class="spot-list">${spots.map((spot, index) => html`<li>
    <button class="button row" type="button" data-action=${`spot:${index + 1}`} @click=${onClick}>
      <span class="number" aria-hidden="true">${strings.number(index + 1)}</span>
      <span class="row-title">${line(spot.title)}</span>
      ${walk.isSeen(index)
        ? html`<span class="been">${icon(checkIcon)}${strings.visited}</span>` : nothing}
    </button>
    ${withWords ? rich(spot.text) : nothing}</li>`)}</ol>`;
}

/** The long description of the picture. */
export function descriptionPanel(parts: PanelParts, long: Words | undefined): TemplateResult {
  return html`
    <section class="panel" part="panel" id="panel" aria-labelledby="panel-heading">
      <h3 id="panel-heading" tabindex="-1">${parts.strings.description}</h3>
      ${rich(long)}
      ${closeBar(parts)}
    </section>`;
}

function closeBar({ strings, onClick }: PanelParts): TemplateResult {
  return html`<div class="toolbar">
    <button class="button" type="button" part="button" data-action="close" @click=${onClick}>
      ${icon(closeIcon)}<span>${strings.close}</span>
    </button></div>`;
}
