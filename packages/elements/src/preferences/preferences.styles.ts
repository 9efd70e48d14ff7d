import { css } from 'lit';

/** A sheet of choices, one line each: what it is on the left, what to touch on the right. */
export const styles = css`
  .sheet { padding: 1.2em clamp(16px, 4cqi, 64px) 0.4em; display: grid; gap: 0.2em;
    grid-template-columns: minmax(0, 1fr); container: sheet / inline-size; }
  h2 { font-size: 1.4em; margin-block-end: 0.5em; }
  .lines { display: grid; grid-template-columns: minmax(0, 1fr); }
  .line { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; align-items: center;
    padding-block: 0.7em; border-block-start: 1px solid var(--_hairline); }
  .line:not(.across) { display: flex; flex-wrap: wrap; justify-content: space-between; }
  .name { display: inline-flex; flex-wrap: wrap; gap: 0 0.6em; align-items: center;
    font-weight: 550; }
  .name .icon { color: var(--_accent); }
  .steps { display: flex; flex-wrap: wrap; gap: 0.5em;
    align-items: center;
    justify-content: start; }
  .value { min-inline-size: 3.4em; text-align: center; font-variant-numeric: tabular-nums;
    font-weight: 600; }
  .choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    gap: 0.5em; }
  .choice { position: relative; display: grid; }
  .choice input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0;
    opacity: 0;
    cursor: pointer; }
  .choice span { display: flex; flex-direction: column; gap: 0.4em; align-items: start;
    min-block-size: var(--_target); padding: 0.55em min(0.6em, 3cqi); position: relative;
    font-size: min(1em, 14cqi);
    border: 1.5px solid var(--_line); border-radius: var(--_radius); line-height: 1.2; }
  .choice i { inline-size: 1.5em; block-size: 1.5em; flex: none; border: 1.5px solid currentColor;
    display: grid; place-items: center; font: 650 0.85em/1 var(--_font-body); }
  .choice .dark i { background: #000; color: #fff; border-color: #fff;
    box-shadow: 0 0 0 1.5px #000; }
  .choice .light i { background: #fff; color: #000; border-color: #000; }
  .choice .none i { background: var(--_accent); color: var(--_accent-ink);
    border-color: var(--_accent); }
  .choice input:checked + span { border-color: var(--_ink); box-shadow: inset 0 0 0 2px var(--_ink);
    font-weight: 650; }
  .choice input:checked + span::after { content: ''; position: absolute; inset-block-start: 0.7em;
    inset-inline-end: 0.9em; inline-size: 0.45em; block-size: 0.9em; border: solid currentColor;
    border-width: 0 2.5px 2.5px 0; rotate: 42deg; }
  .choice input:focus-visible + span { outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px; }
  .choice input:active + span { background: var(--_hairline); }
  .switch { justify-self: start; display: inline-flex; flex-wrap: wrap;
    align-items: center; gap: 0.7em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target); padding: 0.3em 8px; margin-inline-start: -8px; border: 0;
    background: none; cursor: pointer; color: var(--_ink);
    touch-action: manipulation; font-weight: 550; }
  .track { inline-size: 2.9em; block-size: 1.6em; border: 2px solid var(--_ink);
    border-radius: 1em; flex: none;
    position: relative; background: transparent;
    transition: background-color var(--_duration) var(--_ease); }
  .track::after { content: ''; position: absolute; inset-block: 0.16em; inset-inline-start: 0.18em;
    aspect-ratio: 1; border-radius: 50%; background: var(--_ink);
    transition: inset-inline-start var(--_duration) var(--_ease); }
  [aria-checked='true'] .track { background: var(--_accent); border-color: var(--_accent); }
  [aria-checked='true'] .track::after { inset-inline-start: calc(100% - 1.42em);
  background: var(--_accent-ink); }
  .reset { margin-block: 0.6em 0.4em; justify-self: start; }
  @container sheet (min-width: 30em) {
    .line.across, .line:not(.across) { display: grid;
      grid-template-columns: minmax(9em, 1fr) minmax(0, 2.4fr);
      gap: 1em;
      padding-block: 0.45em; }
    .choice span { flex-direction: row; align-items: center; padding: 0.45em 2em 0.45em 0.7em;
      gap: 0.6em; }
    .choice span:dir(rtl) { padding: 0.45em 0.7em 0.45em 2em; }
    .choices { grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr)); }
    .switch, .steps { justify-self: start; }
  }
  @container sheet (min-width: 56em) {
    .lines { grid-template-columns: 1fr 1fr; column-gap: 4em; }
    .line.across { grid-column: 1 / -1; grid-template-columns: minmax(9em, 1fr) minmax(0, 5.6fr); }
    .line.across .choices { max-inline-size: 44em; }
  }
  @media (forced-colors: active) {
    .choice input:checked + span { border: 3px solid Highlight; box-shadow: none; }
    .choice i { forced-color-adjust: none; }
    .track { border-color: ButtonText; }
    .track::after { background: ButtonText; }
    [aria-checked='true'] .track { background: Highlight; border-color: Highlight;
    forced-color-adjust: none; }
    [aria-checked='true'] .track::after { background: HighlightText; }
  }
`;
