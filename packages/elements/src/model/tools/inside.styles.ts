import { css } from 'lit';

/** What only the tools show that look into an object. */
export const insideStyles = css`
  .cross { position: absolute; inset: 0; margin: auto; inline-size: 48px; block-size: 48px;
    fill: none; stroke: var(--_ink); stroke-width: 2; pointer-events: none; }
  .cross-edge { stroke: var(--_raised); stroke-width: 6; stroke-linecap: round; }
  .facts-title { font-weight: 550; }
  .facts { display: grid; gap: 0.5em 1.5em; margin: 0;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)); }
  .facts dt { color: var(--_muted); font-size: 0.9em; }
  .facts dd { margin: 0; font-variant-numeric: tabular-nums; font-weight: 550; }
  .parts { list-style: none; margin: 0; padding: 0; display: grid; }
  .part { display: flex; flex-wrap: wrap; gap: 0.6em 1.2em; align-items: center;
    justify-content: space-between; padding: 0.7em 0.8em; border-block-end: 1px solid
    var(--_hairline); border-inline-start: 4px solid transparent; }
  .part:first-child { border-block-start: 1px solid var(--_hairline); }
  .part[aria-current='true'] { border-inline-start-color: var(--_accent);
    background: var(--_surface); }
  .part .row-title { font-weight: 550; }
  .part-words { flex: 1 1 min(100%, 12em); display: grid; gap: 0.2em; min-inline-size: 0;
    overflow-wrap: anywhere; }
  .part-buttons { display: flex; flex-wrap: wrap; gap: 0.5em; }
  @media (forced-colors: active) {
    .part[aria-current='true'] { border-inline-start-color: Highlight; }
    .cross { stroke: CanvasText; }
    .cross-edge { stroke: Canvas; }
  }
`;
