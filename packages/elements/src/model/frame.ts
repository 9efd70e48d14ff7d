import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { card } from '../base/card.js';
import { plain, resolved } from '../base/props.js';
import type { Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import type { Language } from '../base/contexts.js';
import { stage } from './stage.js';
import type { StageParts } from './stage.js';

/** What `<vitrine-model>` looks like at one moment. */
export interface FrameParts extends StageParts {
  language: Pick<Language, 'lang' | 'dir'>;
  heading: Words | undefined;
  text: Words | undefined;
  credit: Words | undefined;
  /** Why there is no object, in words; `''` while there may be one. */
  failure: string;
  retry: { label: string; run: () => void } | undefined;
  /** All that the object says, for when it cannot be seen. */
  said: readonly (Words | undefined)[];
  /** Its poster as a picture, for when it is all there is to see. */
  posterImage: unknown;
  /** The spots with their words, for the same. */
  spotList: unknown;
  /** What opens below the object, and its controls. */
  below: unknown;
}

/** The object or its words, what is said about it, what opens, and the controls. */
export function frame(parts: FrameParts): TemplateResult {
  return html`
    ${parts.failure ? failed(parts) : stage(parts)}
    ${parts.failure ? nothing : caption(parts)}
    ${parts.below}`;
}

function failed(parts: FrameParts): TemplateResult {
  const { lang, dir } = parts.language;
  return card({
    heading: parts.heading,
    picture: parts.posterImage,
    words: parts.said.flatMap((text) => (text && plain(text) ? [resolved(text, lang, dir)] : [])),
    note: parts.failure,
    more: parts.spotList,
    retry: parts.retry,
  });
}

function caption({ heading, text, credit }: FrameParts): TemplateResult | typeof nothing {
  if (!plain(credit) && !heading && !plain(text)) return nothing;
  return html`
    <figcaption class="caption" part="caption">
      ${plain(credit) ? html`<p class="credit">${line(credit)}</p>` : nothing}
      ${heading ? html`<h3 part="heading">${line(heading)}</h3>` : nothing}
      ${rich(text)}
    </figcaption>`;
}
