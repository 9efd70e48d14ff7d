import { css } from 'lit';

/** Styles of `<vitrine-model>`: the object takes the room there is. */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .figure { display: flex; flex-direction: column; gap: var(--_space-3); block-size: 100%; }
  .figure > * { flex: none; }
  .figure > :not(.box) { margin-inline: var(--vitrine-stage-inset, 0px); }
  .figure > :last-child:not(.box) { margin-block-end: var(--vitrine-stage-inset, 0px); }
  .figure > .card { margin-block: auto; }
  .figure > .card .words { font-size: 1.15em; }
  .box { position: relative; flex: 1 1 auto; inline-size: 100%; aspect-ratio: 4 / 3;
    min-block-size: min(52cqb, 22rem); max-block-size: var(--vitrine-model-max-height, 88cqb);
    background: var(--_stage); overflow: hidden; contain: strict; }
  .box > canvas, .box > .poster { position: absolute; inset: 0; inline-size: 100%;
    block-size: 100%; max-inline-size: none; }
  .box > .poster { object-fit: contain; pointer-events: none; }
  .box > canvas { touch-action: pan-y; cursor: grab; opacity: 0;
    -webkit-user-select: none; user-select: none; }
  .box > canvas.ready { opacity: 1; }
  .box > canvas:active { cursor: grabbing; }
  .box > canvas.engaged { touch-action: none; }
  .box > canvas:focus-visible { outline: var(--_focus-width) solid var(--_focus);
    outline-offset: calc(-1 * var(--_focus-width)); box-shadow: inset 0 0 0
    calc(var(--_focus-width) + 3px) var(--_focus-gap); }
  @media (forced-colors: active) { .box > canvas { border: 1px solid CanvasText; } }
  .progress { position: absolute; inset-inline: 0; inset-block-end: 0; padding: 0.5em 1em 0.7em;
    color: var(--_muted); font-size: 0.875em; font-variant-numeric: tabular-nums;
    pointer-events: none; animation: late 1ms 400ms both; }
  .progress::after { content: ''; position: absolute; inset-inline-start: 0; inset-block-end: 0;
    block-size: 4px; inline-size: calc(var(--progress) * 100%); background: var(--_accent); }
  @keyframes late { from { visibility: hidden; } to { visibility: visible; } }
  .failed-poster img { inline-size: 100%; block-size: auto; max-block-size: 46cqb;
    object-fit: contain; background: var(--_stage); }
  .controls { display: flex; flex-wrap: wrap; gap: var(--_space-3); align-items: start; }
  .pad { display: grid; flex: none; gap: 4px;
    grid-template-columns: repeat(4, minmax(max(var(--_target), 2em), 1fr));
    max-inline-size: 100%; }
  .pad .button { padding: 0; min-inline-size: 0; }
  .pad .icon { inline-size: min(1.25em, 70%); }
  .controls > .toolbar { flex: 1 1 min(100%, 9em); align-content: start; }
  .coming { visibility: hidden; }
  @container (max-width: 14em) {
    .pad { grid-template-columns: repeat(4, minmax(0, 1fr)); inline-size: 100%; }
  }
  .caption { display: grid; gap: 0.7em; }
  .caption h3 { font-size: 1.25em; }
  .credit + h3, .credit + .words { margin-block-start: 0.3em; }
`;
