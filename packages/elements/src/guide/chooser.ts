import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageExhibit } from '@vitrine/manifest';
import { icon } from '../base/icon.js';
import { line, rich } from '../base/text.js';
import { keypadIcon, mapIcon } from '../styles/guide-icons.js';
import { listIcon, nextIcon } from '../styles/icons.js';
import { pauseIcon, playIcon } from '../styles/player-icons.js';
import { button } from './button.js';
import type { Keypad } from './keypad.js';
import { list } from './list.js';
import type { ListParts } from './list.js';
import { hasPlan } from './stops.js';
import type { Guide, Stop } from './stops.js';

/** The ways to find a stop. */
export type Finding = 'list' | 'keypad' | 'map';

/** What a visitor finds a stop with. */
export interface ChooserParts extends ListParts {
  guide: Guide;
  /** The way in use, and all of them. */
  finding: Finding;
  ways: readonly Finding[];
  keypad: Keypad;
  /** The map, drawn; it comes when it is wanted. */
  map: unknown;
}

const drawings = { list: listIcon, keypad: keypadIcon, map: mapIcon };

/** The ways to find a stop in this guide, the author's first. */
export function waysOf(guide: Guide, navigation: string): Finding[] {
  const all: Finding[] = ['list'];
  if (guide.stops.some(({ number }) => /^\d+$/.test(number))) all.push('keypad');
  if (hasPlan(guide)) all.push('map');
  return all.sort((a, b) => Number(b === navigation) - Number(a === navigation));
}

/** What the guide is, before a stop is chosen. */
export function cover(exhibit: PageExhibit, count: string): TemplateResult {
  return html`<header class="cover">
    <h2 tabindex="-1" part="heading">${line(exhibit.title)}</h2>
    ${exhibit.summary ? html`<div class="lead">${rich(exhibit.summary)}</div>` : nothing}
    <p class="count">${count}</p>
  </header>`;
}

/** The ways, and the one in use. */
export function chooser(parts: ChooserParts): TemplateResult {
  const { actions, words, finding, ways, guide, keypad } = parts;
  return html`<section class="chooser" aria-label=${words.ways}>
    ${ways.length > 1 ? html`<div class="ways" role="group" aria-label=${words.ways}>
      ${ways.map((way) => button(actions, `find:${way}`,
        { drawing: drawings[way], pressed: way === finding }))}</div>` : nothing}
    ${finding === 'keypad' ? keypad.render(actions)
      : finding === 'map' ? parts.map : html`${list(guide.stops, parts)}${others(parts)}`}
  </section>`;
}

/** What the exhibit has beside its stops. */
function others({ guide, actions, strings }: ChooserParts): TemplateResult | typeof nothing {
  if (guide.others.length === 0) return nothing;
  return html`<nav class="row-of" aria-label=${strings.inThisExhibit}>
    ${guide.others.map(({ id, title }) => button(actions, `go:${id}`,
      { drawing: nextIcon, isMirrored: true, content: html`<span>${line(title)}</span>` }))}</nav>`;
}

/** The stop in the player, while the visitor looks for another one. */
export function dock(stop: Stop, isPlaying: boolean, parts: ListParts): TemplateResult {
  const { actions, words } = parts;
  return html`<div class="dock" role="group" aria-label=${words.playing}>
    ${button(actions, 'toggle',
      { style: 'primary', content: icon(isPlaying ? pauseIcon : playIcon) })}
    ${button(actions, 'openStop', { style: 'now', content: html`<b>${stop.number}</b>
      <span>${line(stop.title)}</span>` })}
  </div>`;
}
