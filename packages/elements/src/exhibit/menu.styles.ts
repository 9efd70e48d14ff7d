import { css } from 'lit';

/** The index of an exhibit, set like the contents page of a good catalogue. */
export const menuStyles = css`
  .index { --_inset: clamp(16px, 5cqi, 72px); padding: 0 var(--_inset) 3em; }
  .index > .languages { padding-block: 0.7em; border-block-end: 1px solid var(--_hairline);
    margin-block-end: clamp(1.2em, 4cqb, 3em); }
  .cover { display: grid; gap: 0.9em; justify-items: start;
    padding-block: clamp(1em, 4cqb, 3.2em) 2em; }
  .languages + .cover { padding-block-start: 0; }
  .logo { max-block-size: 4em; inline-size: auto; max-inline-size: 14em; object-fit: contain; }
  .lead { font-size: 1.12em; max-inline-size: 46em; }
  .byline, .count { color: var(--_muted); font-size: 0.9em; }
  .byline span { margin-inline-end: 0.3em; }
  .cards { list-style: none; display: grid; gap: 2em clamp(16px, 2.4cqi, 40px);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr)); }
  .tile { position: relative; display: grid; grid-template-rows: auto 1fr; gap: 0.7em; }
  .mount { aspect-ratio: 4 / 3; background: var(--_stage); display: grid; place-items: center;
    padding: 7%; overflow: hidden; transition: background-color var(--_duration) var(--_ease); }
  .mount img { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: contain; }
  .numeral { font: 650 4em/1 var(--_font-heading); color: var(--_muted);
    font-variant-numeric: tabular-nums; }
  .caption { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.7em;
    align-content: start;
    align-items: start; }
  .number { color: var(--_muted); font-variant-numeric: tabular-nums; font-weight: 500;
    font-size: 1.08em; line-height: 1.25; }
  .tile h3, .row h3 { font-size: 1.08em; line-height: 1.25; font-weight: 600; letter-spacing: 0; }
  .entry { all: unset; cursor: pointer; touch-action: manipulation; overflow-wrap: anywhere;
    color: var(--_ink); text-decoration: underline transparent 0.08em;
    text-underline-offset: 0.2em; }
  .entry::after { content: ''; position: absolute; inset: 0; }
  .entry:hover { text-decoration-color: var(--_accent); }
  .entry:focus-visible { outline: none; }
  .entry:focus-visible::after { outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 6px;
    box-shadow: 0 0 0 calc(var(--_focus-width) + 8px) var(--_focus-gap); z-index: -1; }
  :is(.tile, .row):has(.entry:is(:active, .pressed)) .mount { background: var(--_hairline); }
  :is(.tile, .row):has(.entry:is(:active, .pressed)) { transform: scale(0.99); }
  .seen, .place { grid-column: 2; color: var(--_muted); font-size: 0.875em; }
  .seen { display: inline-flex; gap: 0.35em; align-items: center; margin-block-start: 0.15em; }
  .index .rows { list-style: none; display: block; block-size: auto; min-block-size: 0;
    border-block-start: 1px solid var(--_line); max-inline-size: 52em; }
  .row { position: relative; display: grid; grid-template-columns: 2.6em minmax(0, 1fr) auto;
    gap: 0 0.6em;
    align-items: center; padding-block: 0.7em; border-block-end: 1px solid var(--_hairline);
    min-block-size: max(var(--_target), 4.4em); }
  .row > .number { font-size: 1.3em; font-weight: 600; color: var(--_ink); }
  .row .caption { display: block; }
  .mount.small { inline-size: 5em; padding: 4px; }
  .mount.small:empty { display: none; }
  @container exhibit (min-width: 52em) and (min-aspect-ratio: 11 / 10) {
    .index { display: grid; grid-template: auto 1fr / minmax(16em, 1fr) minmax(0, 2fr);
      column-gap: clamp(32px, 5cqi, 96px); align-items: start; }
    .index > .languages { grid-column: 1 / -1; margin-block-end: 0; }
    .cover { position: sticky; inset-block-start: 0; padding-block: clamp(1.6em, 7cqb, 4.5em) 1em; }
    .languages + .cover { padding-block-start: clamp(1.2em, 5cqb, 3.4em); }
    .cover .display { font-size: clamp(2em, 3.9cqi, 3.6em); }
    .scenes { padding-block-start: clamp(1.6em, 7cqb, 4.5em); }
  }
  @container exhibit (min-width: 34em) and (min-height: 58em) {
    .cards { grid-template-columns: 1fr 1fr; }
  }
  @container exhibit (max-width: 24em) and (min-height: 30em) {
    .cards { grid-template-columns: 1fr 1fr; gap: 1.5em 14px; }
    .tile h3 { font-size: 1em; }
    .tile .caption { display: block; }
    .tile .number { font-size: 0.875em; }
  }
`;
