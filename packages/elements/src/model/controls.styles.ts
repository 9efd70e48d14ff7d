import { css } from 'lit';

/** What opens below an object, and what lies over it: its gesture and its spots. */
export const controlStyles = css`
  .hint { position: absolute; inset-inline: 0; inset-block-end: 1em; display: grid;
    justify-items: center; gap: 0.3em; pointer-events: none; color: var(--_ink);
    font-size: 0.9em; }
  .hint .icon { inline-size: 2.6em; block-size: 2.6em; }
  .hint span { background: var(--_stage); padding: 0.1em 0.6em; }
  @media (prefers-reduced-motion: no-preference) {
    .hint:not(.still) .icon { animation: swing 1.5s var(--_ease) 2; }
    @keyframes swing { 25% { translate: -1.6em 0; } 75% { translate: 1.6em 0; } }
  }
  .spot.away { opacity: 0; pointer-events: none; }
  .spot.away:focus-visible { opacity: 1; }
  .tip { display: grid; flex: 1; align-self: stretch; place-items: center; }
  .panel { display: grid; gap: 0.9em; padding: clamp(16px, 1.1em, 32px); background: var(--_raised);
    border-block-start: 3px solid var(--_accent); }
  .panel h3 { font-size: 1.35em; }
  .figure:where(:has(> .panel)) > .box { min-block-size: min(40cqb, 36rem);
    max-block-size: min(60cqb, 60cqi + 12rem); }
  /* What a panel is about stays in sight where that leaves room for the panel. */
  @media (min-height: 700px) {
    .figure:where(:has(> .panel)) > .box { position: sticky; z-index: 1;
      inset-block-start: 0; max-block-size: min(48cqb, 60cqi + 12rem); }
    .figure:has(> .panel) :is(h3, button, input, a, summary) {
      scroll-margin-block-start: min(49cqb, 60cqi + 13rem); }
  }
  /* A phone held sideways has no height for both: they stand side by side. */
  @media (max-height: 480px) and (orientation: landscape) {
    @container (min-width: 30em) {
      .figure:has(> .panel) { display: grid; align-items: start; column-gap: 0;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .figure:has(> .panel) > * { grid-column: 1 / -1; }
      .figure:has(> .panel) > .box { grid-area: 1 / 1; position: sticky; inset-block-start: 0;
        aspect-ratio: auto; block-size: 88cqb; min-block-size: 0; max-block-size: none; }
      .figure > .panel { grid-area: 1 / 2; min-block-size: 88cqb; align-content: start; }
    }
  }
  .position { display: block; margin-block-end: 0.3em; font-size: 0.66em; font-weight: 500;
    color: var(--_muted); font-variant-numeric: tabular-nums; }
  .panel-picture { display: grid; gap: 0.4em; justify-items: start; }
  .panel-picture img { inline-size: auto; max-inline-size: 100%; block-size: auto;
    max-block-size: 16em; }
  .heard { border-inline-start: 2px solid var(--_line); padding-inline-start: 0.9em; }
  .spot-dialog { inline-size: min(40em, 100vw - 32px); max-inline-size: none; padding: 0;
    border: 0; max-block-size: calc(100dvh - 32px); overflow: auto; overscroll-behavior: contain;
    background: var(--_raised); color: inherit; }
  .spot-dialog::backdrop { background: rgb(0 0 0 / 0.55); }
  @media (forced-colors: active) { .spot-dialog { border: 2px solid CanvasText; } }
  @media (prefers-reduced-motion: no-preference) {
    .panel { animation: rise var(--_duration) var(--_ease); }
    @keyframes rise { from { opacity: 0; translate: 0 8px; } }
  }
`;
