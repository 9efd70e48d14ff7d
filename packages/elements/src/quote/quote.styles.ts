import { css } from 'lit';

/** Somebody's voice: large, quiet, with the marks hanging outside the line. */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .quote { display: grid; gap: 1.4em; padding-block: 0.5em; }
  .said { display: grid; gap: 1.4em; align-content: center; }
  @container (min-width: 34em) {
    .quote:has(> .picture) { grid-template-columns: minmax(10em, 2fr) 3fr; gap: 2.4em;
      align-items: center; }
  }
  .picture { display: grid; gap: 0.5em; justify-items: start; max-inline-size: 22em; }
  .picture img { inline-size: 100%; block-size: auto; background: var(--_stage); }
  blockquote { margin: 0; padding-inline-start: 0.62em; font-family: var(--_font-heading);
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.9em); line-height: 1.32; font-weight: 450;
      quotes: '“' '”'; }
  blockquote .words { max-inline-size: 32ch; text-wrap: balance; }
  blockquote .words > :first-child::before { content: open-quote; display: inline-block;
    inline-size: 0.62em; margin-inline-start: -0.62em;
    text-align: end; padding-inline-end: 0.06em; }
  blockquote .words > :last-child::after { content: close-quote; }
  .by > bdi { min-inline-size: 0; overflow-wrap: anywhere; }
  .by { display: flex; flex-wrap: wrap; gap: 0.7em; align-items: baseline;
    padding-inline-start: 1.1em; font-weight: 550; }
  .by::before { content: ''; flex: none; inline-size: 1.6em; block-size: 2px;
    background: currentColor;
    transform: translateY(-0.28em); }
  .aside { display: grid; gap: 0.5em; padding-inline-start: 1.1em; }
  :lang(ar), :lang(fa), :lang(ur), :lang(es), :lang(it), :lang(pt), :lang(ru), :lang(uk),
    :lang(el) {
    quotes: '«' '»'; }
  :lang(fr) { quotes: '«\\202F' '\\202F»'; }
  :lang(de), :lang(cs), :lang(sk), :lang(is), :lang(lt), :lang(sl) { quotes: '„' '“'; }
  :lang(pl), :lang(nl), :lang(hu), :lang(ro), :lang(hr) { quotes: '„' '”'; }
  :lang(sv), :lang(fi) { quotes: '”' '”'; }
  :lang(da), :lang(no), :lang(nb), :lang(nn) { quotes: '«' '»'; }
  :lang(ja), :lang(zh-TW), :lang(zh-Hant) { quotes: '「' '」'; }
  :lang(en), :lang(id), :lang(ne), :lang(hi), :lang(tr), :lang(zh-CN) { quotes: '“' '”'; }
  blockquote :lang(ar) { line-height: 1.6; }
  blockquote :lang(ne) { line-height: 1.5; }
`;
