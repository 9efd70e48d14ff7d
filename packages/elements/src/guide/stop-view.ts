import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ResolvedAudio, ResolvedImage } from '@vitrine/manifest';
import type { SessionWords } from '@vitrine/audio';
import { line, rich } from '../base/text.js';
import type { ActionsController } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { nextIcon, previousIcon, backIcon } from '../styles/icons.js';
import { closerIcon } from '../styles/guide-icons.js';
import { button } from './button.js';
import type { Stop } from './stops.js';

/** What a stop is shown and heard with. */
export interface StopParts {
  stop: Stop;
  /** It is on screen; else it is only heard. */
  isShown: boolean;
  actions: ActionsController;
  words: GuideStrings;
  /** The files to play: of the network, or of the visitor's own copy. */
  sound: ResolvedAudio | undefined;
  picture: ResolvedImage | undefined;
  /** It plays as soon as it is there. */
  plays: boolean;
  previous: Stop | undefined;
  next: Stop | undefined;
  lockScreen: Partial<SessionWords>;
  onLoad: (event: Event) => void;
  onState: () => void;
  onEnd: () => void;
}

/** A stop: its number, its name, its picture, its sound with the words, the ones beside it. */
export function stopView(parts: StopParts): TemplateResult {
  const { stop, isShown, actions, words, previous, next } = parts;
  return html`<section class="stop" part="now" aria-labelledby="title" ?hidden=${!isShown}>
    <div>${button(actions, 'allStops',
      { style: 'back', drawing: backIcon, isMirrored: true })}</div>
    <div class="head">
      <span class="number" aria-hidden="true">${stop.number}</span>
      <div>
        <h2 id="title" tabindex="-1" part="heading">${stop.number
          ? html`<span class="visually-hidden">${words.stop(stop.number)}: </span>` : nothing}${
          line(stop.title)}</h2>
        ${stop.place ? html`<p class="place">${line(stop.place)}</p>` : nothing}
      </div>
    </div>
    ${keyed(stop.id, player(parts))}
    <div class="walk">
      ${previous ? beside('previousStop', previous, parts) : nothing}
      ${next ? beside('nextStop', next, parts) : nothing}
    </div>
    ${stop.hasMore ? html`<div>${button(actions, 'more', { drawing: closerIcon })}</div>` : nothing}
  </section>`;
}

function player(parts: StopParts): TemplateResult {
  const { stop, sound, picture, plays, words, lockScreen, onLoad, onState, onEnd } = parts;
  const isRead = sound?.captions || sound?.transcript;
  const text = isRead ? nothing : rich(stop.text);
  if (!sound) {
    return html`${picture ? html`<vitrine-image .image=${picture}></vitrine-image>` : nothing}
      ${text}<p class="hint">${words.noSound}</p>`;
  }
  return html`<vitrine-audio .heading=${stop.title} .audio=${sound} .image=${picture}
      .lockScreen=${lockScreen} ?autoplay=${plays} @vitrine-load=${onLoad}
      @vitrine-play=${onState} @vitrine-pause=${onState} @vitrine-end=${onEnd}></vitrine-audio>
    ${text}`;
}

/** The way to a stop beside this one, which says where it leads. */
function beside(
  name: 'previousStop' | 'nextStop', stop: Stop, { actions, words }: StopParts,
): TemplateResult | typeof nothing {
  const isNext = name === 'nextStop';
  return button(actions, name, {
    style: isNext ? 'next' : '', drawing: isNext ? nextIcon : previousIcon, isMirrored: true,
    content: html`<span class="name"><small>${words[name]}</small>
      <span>${stop.number} ${line(stop.title)}</span></span>`,
  });
}
