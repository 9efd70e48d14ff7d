import { css } from 'lit';
import { insideStyles } from './inside.styles.js';
import { outsideStyles } from './outside.styles.js';

/** What they share: choices side by side, sliders with a step at each end. */
const shared = css`
  .tool-panel { display: flex; flex-wrap: wrap; align-items: end; }
  .tool-panel > * { flex: 1 1 100%; min-inline-size: 0; }
  .tool-panel > .toolbar { flex: 0 1 auto; }
  .choices { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr)); }
  .choices > li { display: grid; gap: 0.4em; align-content: start; }
  .choices .button { inline-size: 100%; }
  .slider { display: grid; gap: 0.4em; }
  .slider > label { font-weight: 550; }
  .slider-row { display: grid; gap: 0.6em; align-items: center;
    grid-template-columns: auto minmax(0, 1fr) auto; }
  .slider-row .button { padding: 0; }
  .slider input { inline-size: 100%; min-inline-size: 0; margin: 0; block-size: var(--_target);
    accent-color: var(--_accent); }
  .value { font-variant-numeric: tabular-nums; color: var(--_muted); }
  .result { font-size: 1.6em; font-weight: 650; font-variant-numeric: tabular-nums; }
`;

/** Styles of the panels of tools. */
export const toolStyles = [shared, insideStyles, ...outsideStyles];
