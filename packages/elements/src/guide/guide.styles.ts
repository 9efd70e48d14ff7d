import { css } from 'lit';

const layout = css`
  :host { container: guide / inline-size; }
  .guide { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.4em; align-content: start; }
  .cover { display: grid; gap: 0.7em; justify-items: start; }
  h2 { font-size: clamp(1.7em, 6.4cqi, 3em); line-height: 1.08; }
  .lead { max-inline-size: 46em; }
  .count, .credit, .hint { color: var(--_muted); font-size: 0.9em; }
  .chooser { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.2em;
    align-content: start; }
  .ways { display: flex; flex-wrap: wrap; gap: 0.4em; }
  .ways .button { flex: 1 1 auto; flex-wrap: nowrap; gap: 0.45em; padding-inline: 0.5em; }
  @media (max-height: 1399px) {
    .guide:not(.wide)[data-finding='keypad'] :is(.lead, .count) { display: none; }
    .guide:not(.wide)[data-finding='keypad'] .cover h2 { font-size: 1.35em; }
  }
  .stop { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.2em; align-content: start; }
  .head { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.9em;
    align-items: baseline; }
  .head .number { font: 650 clamp(3em, 15cqi, 5.5em) / 0.9 var(--_font-heading);
    font-variant-numeric: tabular-nums; letter-spacing: -0.03em; color: var(--_accent); }
  .head .place { color: var(--_muted); margin-block-start: 0.4em; }
  .walk { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.5em; }
  .walk .button { justify-content: start; text-align: start; flex-wrap: nowrap;
    padding-block: 0.55em; }
  .walk .button.next { flex-direction: row-reverse; text-align: end; }
  .walk .name { display: grid; flex: 1; min-inline-size: 0; }
  .walk .name small { font-size: 0.8em; font-weight: 400; color: var(--_muted); }
  .walk .button:active small { color: inherit; }
  .tools { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8em;
    border-block-start: 1px solid var(--_hairline); padding-block: 1.2em; }
  .row-of { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .panel { background: var(--_raised); border-block-start: 3px solid var(--_ink); display: grid;
    grid-template-columns: minmax(0, 1fr); justify-items: start; gap: 0.8em;
    padding: clamp(16px, 1.4em, 40px); }
  .panel h3 { font-size: 1.25em; }
  .note { font-weight: 600; max-inline-size: 40em; }
  .note:empty { display: none; }
  .dock { position: sticky; inset-block-end: 0; display: grid;
    margin-inline: calc(-1 * var(--_inset, 0px)); padding-inline: var(--_inset, 0px);
    background: var(--_raised);
    grid-template-columns: auto minmax(0, 1fr); align-items: center; z-index: 1;
    border-block-start: 3px solid var(--_accent); box-shadow: 0 -6px 18px rgb(0 0 0 / 0.08); }
  .dock .button { border: 0; border-radius: 0; block-size: 100%; }
  .dock .now { justify-content: start; text-align: start; flex-wrap: nowrap; gap: 0.8em; }
  .dock .now b { font-size: 1.5em; font-variant-numeric: tabular-nums; }
  .stop[hidden] { display: none; }
  vitrine-audio::part(heading) { display: none; }
  vitrine-audio { --vitrine-audio-image-height: min(58cqi, 21rem); }
  .wide { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    column-gap: clamp(28px, 4cqi, 80px); align-items: start; }
  .wide > :is(.cover, .stop) { grid-column: 1; grid-row: 1; }
  .wide > .chooser { grid-column: 2; grid-row: 1 / span 3; }
  .wide > .tools { grid-column: 1; }
  .wide h2 { font-size: clamp(1.5em, 3.2cqi, 2.4em); }
  .wide .head .number { font-size: clamp(2.4em, 6cqi, 4.5em); }
  .wide vitrine-audio { --vitrine-audio-image-height: min(30cqi, 21rem, 45vh); }
  @media (min-width: 900px) and (min-height: 1400px) {
    .guide:not(.wide) { grid-template-rows: 1fr; min-block-size: 100%; }
    .key { min-block-size: 4.6em; }
    .pad { max-inline-size: 30em; }
  }
`;

const list = css`
  .stops { list-style: none; border-block-start: 1px solid var(--_line); }
  .row { all: unset; box-sizing: border-box; display: grid;
    grid-template-columns: min(2.2em, 22cqi) minmax(0, 1fr);
    gap: 0 min(0.7em, 3cqi); align-items: baseline; inline-size: 100%;
    min-block-size: max(var(--_target), 4.6em);
    padding-block: 0.7em; cursor: pointer; touch-action: manipulation; align-content: center;
    border-block-end: 1px solid var(--_hairline); }
  .row .number { font: 650 1.9em / 1.05 var(--_font-heading); font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere; }
  .row .about { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.1em; }
  .row .title { font-size: 1.1em; font-weight: 600; line-height: 1.25; overflow-wrap: anywhere; }
  .row .title:lang(ar) { line-height: 1.5; }
  .row .place { color: var(--_muted); font-size: 0.9em; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 1em; color: var(--_muted); font-size: 0.9em;
    font-variant-numeric: tabular-nums; }
  .facts .way { color: var(--_ink); }
  .state { display: inline-flex; align-items: center; gap: 0.35em; }
  .row:hover .title { text-decoration: underline var(--_accent) 0.08em;
    text-underline-offset: 0.2em; }
  .row:active { background: var(--_hairline); }
  .row[aria-current='true'] :is(.number, .state) { color: var(--_accent); }
  .row[aria-current='true'] { box-shadow: inset 4px 0 var(--_accent);
    padding-inline-start: 0.7em; }
  .row[aria-current='true']:dir(rtl) { box-shadow: inset -4px 0 var(--_accent); }
  .row:focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: -3px; }
`;

const pad = css`
  .pad { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; inline-size: 100%;
    max-inline-size: 26em; margin-inline: auto; }
  .display { display: grid; gap: 0.2em; justify-items: center; text-align: center;
    align-content: start; }
  .typed { font: 650 4.5em / 1.05 var(--_font-heading); font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em; min-block-size: 1.05em; overflow-wrap: anywhere; direction: ltr; }
  .none { color: var(--_line); }
  .meaning { min-block-size: 3em; font-size: 1.1em; font-weight: 600; text-wrap: balance; }
  .keys { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px;
    direction: ltr; }
  .key { min-block-size: max(var(--_target), 3.4em); font-variant-numeric: tabular-nums;
    border-color: var(--_hairline); background: var(--_raised); padding-inline: 0.2em; }
  .key span { font-size: 1.9em; font-weight: 600; line-height: 1; }
  .key.word span { font-size: 1em; font-weight: 550; }
  .key.primary:not([aria-disabled='true']) { background: var(--_accent); }
`;

const offline = css`
  progress { inline-size: min(100%, 24em); block-size: 14px; accent-color: var(--_accent); }
  .square { inline-size: min(100%, 16em); block-size: auto; }
`;

const contrast = css`
  @media (forced-colors: active) {
    .row { border-block-end-color: CanvasText; }
    .row[aria-current='true'] { box-shadow: none; border-inline-start: 4px solid Highlight; }
    .row[aria-current='true'] :is(.number, .state) { color: Highlight; }
    .state .icon { color: inherit; }
    :is([aria-expanded='true'], [aria-pressed='true']) > .icon { color: HighlightText; }
    .key { border-color: ButtonText; }
    .dock { border-color: Highlight; box-shadow: none; }
    .square { forced-color-adjust: none; }
  }
`;

/** A guide: one column on a phone, two where there is room: the stop, and the way to others. */
export const styles = [layout, list, pad, offline, contrast];
