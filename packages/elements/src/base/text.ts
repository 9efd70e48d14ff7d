import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, Inline, ResolvedText } from '@vitrine/manifest';
import { plain } from './props.js';
import type { Words } from './props.js';

/**
 * Words on one line, with the language and direction of what was *used*, so that a screen reader
 * pronounces them rightly and brackets stand on the right side.
 */
export function line(text: Words | undefined): TemplateResult | typeof nothing {
  const value = plain(text);
  if (!value || !text) return nothing;
  if (typeof text === 'string') return html`<bdi>${value}</bdi>`;
  return html`<bdi lang=${text.lang} dir=${text.dir}>${value}</bdi>`;
}

/**
 * Rich words as paragraphs and lists. DOM is built from the tree: no HTML from a manifest, ever.
 */
export function rich(text: Words | undefined): TemplateResult | typeof nothing {
  if (!plain(text) || !text) return nothing;
  if (typeof text === 'string') return html`<div class="words"><p>${text}</p></div>`;
  return html`<div class="words" lang=${text.lang} dir=${text.dir}>${blocks(text)}</div>`;
}

function blocks(text: ResolvedText): unknown {
  return (text.blocks ?? [{ p: [text.value] }]).map(block);
}

function block(one: Block): TemplateResult {
  if ('p' in one) return html`<p>${one.p.map(inline)}</p>`;
  if ('ul' in one)
    return html`<ul>${one.ul.map((item) => html`<li>${item.map(inline)}</li>`)}</ul>`;
  return html`<ol>${one.ol.map((item) => html`<li>${item.map(inline)}</li>`)}</ol>`;
}

function inline(one: Inline): unknown {
  if (typeof one === 'string') return one;
  if ('em' in one) return html`<em>${one.em.map(inline)}</em>`;
  if ('strong' in one) return html`<strong>${one.strong.map(inline)}</strong>`;
  if ('link' in one) {
    return html`<a href=${one.href} target="_blank" rel="noopener noreferrer"
      >${one.link.map(inline)}</a>`;
  }
  return html`<span lang=${one.lang} dir=${one.dir}>${one.span.map(inline)}</span>`;
}
