import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ResolvedText } from '@vitrine/manifest';
import { retryIcon } from '../styles/icons.js';
import { icon } from './icon.js';
import type { Words } from './props.js';
import { line, rich } from './text.js';

/** What a card says. */
export interface CardParts {
  heading?: Words | undefined;
  /** The component in words, in reading order; what repeats the heading is left out. */
  words: readonly ResolvedText[];
  /** One sentence on why there are words here and not the thing itself. */
  note?: string | undefined;
  /** A picture that belongs to it, drawn by the caller. */
  picture?: unknown;
  /** One quiet line above the heading, drawn by the caller. */
  above?: unknown;
  /** More that belongs to it, drawn by the caller below the words. */
  more?: unknown;
  /** Offers to try again. */
  retry?: { label: string; run: () => void } | undefined;
}

/**
 * A component in words, set like a label: what a visitor gets when there is no picture, file or
 * element.
 */
export function card(parts: CardParts): TemplateResult {
  const { heading, words, note, picture, above, more, retry } = parts;
  return html`
    <article class="card" part="card">
      ${picture ?? nothing}
      <div class="card-words">
        ${above ?? nothing}
        ${heading ? html`<h3 part="heading">${line(heading)}</h3>` : nothing}
        ${groups(words).map(group)}
        ${note ? html`<p class="note" part="error">${note}</p>` : nothing}
        ${more ?? nothing}
        ${retry ? html`
          <button class="button" type="button" part="button" data-action="retry"
            @click=${retry.run}>
            ${icon(retryIcon)}<span>${retry.label}</span>
          </button>` : nothing}
      </div>
    </article>`;
}

/** Words that belong together, one after another. */
function groups(words: readonly ResolvedText[]): ResolvedText[][] {
  const all: ResolvedText[][] = [];
  for (const text of words) {
    if (text.lead || !all.length) all.push([text]);
    else all.at(-1)?.push(text);
  }
  return all;
}

/** One group: what it is about stands out where there is more to say. */
function group(texts: readonly ResolvedText[]): TemplateResult {
  const stands = texts.length > 1 && texts[0]?.lead;
  const words = texts.map((text) => rich(text));
  return html`<div class=${stands ? 'group led' : 'group'}>${words}</div>`;
}
