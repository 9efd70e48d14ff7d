import { css } from 'lit';

/** Stage and label one above the other, the scene scrolls: a phone, or large text anywhere. */
const small = css`
  :host { block-size: 100%; min-block-size: 0; overflow: auto; container: scene / size;
    overscroll-behavior: contain; }
  .scene { --_inset: clamp(16px, 5cqi, 64px); display: flex; flex-direction: column;
    min-block-size: 100%; }
  .stage { --vitrine-stage-inset: clamp(16px, 3cqi, 40px); order: -1; flex: none;
    position: relative;
    background: var(--_stage); container: stage / inline-size; display: grid;
    align-content: safe center; }
  .reading .stage { display: none; }
  .told .stage { order: 1; }
  .head { padding: 1.35em var(--_inset) 0.5em; }
  .text { padding: 0.5em var(--_inset) 1.8em; display: grid; align-content: start; gap: 1.1em; }
  .bottom { padding-inline: var(--_inset); margin-block-start: auto; order: 2; }
  .bottom:not(:has(*:not(slot))) { display: none; }
  .heading { font-size: clamp(1.5em, 6.4cqi, 2.3em); overflow-wrap: break-word; hyphens: manual; }
  .stop { display: flex; gap: 0.6em; align-items: baseline; margin-block-end: 0.5em;
    color: var(--_muted); font-size: 0.9em; }
  .stop b { color: var(--_accent-ink); background: var(--_accent); padding: 0.05em 0.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums; }
  .text > .words { font-size: 1em; }
  .off { opacity: 0.55; }
  .waiting { min-block-size: 6em; }
`;

/** How several things share the stage. */
const layouts = css`
  .stage > * { min-inline-size: 0; }
  .stage > :not(vitrine-image, vitrine-gallery, vitrine-model, vitrine-card, slot) {
    padding: var(--_inset); inline-size: 100%; max-inline-size: 54em; margin-inline: auto; }
  .told .stage { background: var(--_raised); align-content: start; }
  .stage > vitrine-card::part(card) { border: 0; align-content: start; }
  .stage > vitrine-card + vitrine-card { border-block-start: 1px solid var(--_hairline); }
  .scene:not([data-count='1'], .told) .stage { align-content: start; gap: var(--_space-4); }
  @container scene (min-width: 34em) {
    .scene:is(.split, .full):not(.told)[data-count='2'] .stage { grid-template-columns: 1fr 1fr;
      align-items: center; }
    .scene.grid:not([data-count='1']) .stage {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); gap: var(--_space-3); }
  }
`;

/** Where the stage has a height of its own, what is on it fills it, and scrolls in it. */
const staged = css`
  .stage > :is(vitrine-image, vitrine-gallery, vitrine-model) { block-size: 100cqb; }
  .scene.stack:not([data-count='1']) .stage > :is(vitrine-image, vitrine-gallery, vitrine-model) {
    block-size: 78cqb; }
  .scene.grid:not([data-count='1']) .stage > :is(vitrine-image, vitrine-gallery, vitrine-model) {
    block-size: max(46cqb, 15em); }
`;

/**
 * A tall cabinet: the stage above, the label below it scrolls, the title stands still. Words on the
 * stage have all the room that the label leaves.
 */
const tall = css`
  @container scene (min-width: 34em) and (min-height: 44em) {
    .scene:not(.reading) { block-size: 100%; }
    .stage { block-size: 60cqb; container-type: size; overflow: auto; }
    .scene.fit .stage { block-size: clamp(38cqb, 100cqi / var(--_ratio) + 4em, 60cqb); }
    ${staged}
    .scene.bare .stage { flex: 1; block-size: auto; min-block-size: 0; }
    .scene.full .stage { block-size: 74cqb; }
    .stage:has(> :state(active)) { block-size: 80cqb; }
    .head { padding-block-start: 1.6em; }
    .heading { font-size: clamp(1.8em, 6cqi, 2.7em); max-inline-size: 22em; }
    .scene:not(.reading) .text { flex: 1; min-block-size: 0; overflow: auto;
      padding-block-end: 2em; }
    .scene.told .stage { order: -1; block-size: auto; flex: 0 1 auto; container-type: inline-size; }
    .scene.told .text { flex: none; max-block-size: 34cqb; }
  }
`;

/** Wider than tall: the stage on the first two thirds, title and text beside it. */
const wide = css`
  @container scene (min-width: 44em) and (min-aspect-ratio: 11 / 10) and (min-height: 20em) {
    .scene:not(.reading) { display: grid; block-size: 100%;
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 2fr) minmax(19em, 1fr); }
    .scene:not(.reading) .stage { grid-area: 1 / 1 / 3 / 2; block-size: 100%; container-type: size;
      overflow: auto; }
    ${staged}
    .scene:not(.reading) .head { grid-area: 1 / 2; max-block-size: 50cqb; overflow: auto; }
    .scene:not(.reading) .text { grid-area: 2 / 2; overflow: auto; min-block-size: 0;
      flex: initial; }
    .scene:not(.reading) .bottom { grid-area: 3 / 1 / 4 / 3; }
    .scene:not(.reading) :is(.head, .text) { --_inset: clamp(24px, 2.4cqi, 56px); }
    .head { padding-block-start: clamp(24px, 6cqb, 72px); }
    .heading { font-size: clamp(1.6em, 3.1cqi, 2.6em); }
    .scene:is(.full, .bare) { grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr); }
    .scene:is(.full, .bare) .stage { grid-area: 1 / 1; }
    .scene:is(.full, .bare) .head { grid-area: 2 / 1; padding-block: 0.8em;
      max-block-size: 30cqb; }
    .scene.full:not(.bare) .head { padding-block-end: 0; }
    .scene:is(.full, .bare) .text { grid-area: 3 / 1; max-block-size: 24cqb;
      padding-block-end: 1em; }
    .scene.bare .text { display: none; }
    .scene:is(.full, .bare) .heading { font-size: clamp(1.4em, 2.4cqi, 2em); }
  }
`;

/** Words alone: a readable column, wide margins. */
const reading = css`
  .reading > :is(.head, .text) { inline-size: 100%; max-inline-size: calc(38em + 2 * var(--_inset));
    margin-inline: auto; }
  .reading > .head { padding-block-start: clamp(2em, 9cqb, 5em); }
  .reading > .text { padding-block: 1.4em 3em; gap: 1.6em; }
  .reading > .head > .heading { font-size: clamp(1.8em, 6cqi, 3.2em); }
`;

/**
 * A fade where there is more below; in forced colours, which draw no fade, a line. The area that
 * has the focus shows all of its ring instead. `signScroll` says where.
 */
const signs = css`
  .below { mask-image: linear-gradient(#000 calc(100% - 2.4em), #0000); }
  .below:focus-visible, .scene.below { mask-image: none; }
  .text:focus-visible, .stage:focus-visible { outline-offset: -3px; box-shadow: none; }
  .scene.below::after { content: ''; position: sticky; inset-block-end: 0; z-index: 1; flex: none;
    block-size: 2.4em; margin-block-start: -2.4em; pointer-events: none; order: 9;
    background: linear-gradient(#0000, var(--_surface)); }
  @media (forced-colors: active) {
    .below { mask-image: none; border-block-end: 3px solid; }
    .scene.below { border: 0; }
    .scene.below::after { block-size: 0; margin: 0; border-block-end: 3px solid; }
  }
`;

/**
 * Styles of `<vitrine-scene>`: every size is asked of the scene's own box, in `em` of the visitor's
 * text.
 */
export const styles = [small, layouts, tall, wide, reading, signs];
