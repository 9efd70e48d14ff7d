import { css } from 'lit';

/** One bar for the time, one row of controls that wraps; the way to play stands out. */
export const playerStyles = css`
  .player { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.35em; }
  .bar { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center;
    gap: 0 0.9em; }
  .time { font-variant-numeric: tabular-nums; color: var(--_muted); line-height: 1.2; }
  .time.now { color: var(--_ink); font-weight: 600; }
  .track { position: relative; display: grid; min-inline-size: 0; }
  .mark { position: absolute; inset-block: calc(50% - 11px); inline-size: 2px;
    background: var(--_ink); pointer-events: none;
    left: calc(12px + (100% - 24px) * var(--_at)); }
  .range { appearance: none; display: block; inline-size: 100%; min-inline-size: 48px; margin: 0;
    block-size: var(--_target); background: none; cursor: pointer; touch-action: pan-y;
    border-radius: var(--_radius); --_rail: linear-gradient(var(--_accent), var(--_accent)) 0 /
      var(--_part, 0%) 100% no-repeat var(--_line); }
  .range::-webkit-slider-runnable-track { block-size: 6px; background: var(--_rail);
    border-radius: 3px; }
  .range::-moz-range-track { block-size: 6px; background: var(--_rail); border-radius: 3px; }
  .range::-webkit-slider-thumb { appearance: none; inline-size: 24px; block-size: 24px;
    margin-block-start: -9px; border: 0; border-radius: 50%; background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface); }
  .range::-moz-range-thumb { inline-size: 24px; block-size: 24px; border: 0; border-radius: 50%;
    background: var(--_accent); box-shadow: 0 0 0 3px var(--_surface); }
  .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.9em; }
  .buttons .button:not(.primary, [aria-expanded='true'], [aria-pressed='true']) {
    border-color: var(--_hairline); }
  .group { display: flex; flex: none; flex-wrap: wrap; align-items: center; gap: 0.5em;
    max-inline-size: 100%; }
  .group.end { margin-inline-start: auto; }
  .buttons .button { transition: transform var(--_duration) var(--_ease); }
  .play { inline-size: 8.2em; max-inline-size: 100%; }
  .speed { min-inline-size: 2.6em; text-align: center; font-variant-numeric: tabular-nums; }
  .volume { inline-size: clamp(72px, 14cqi, 8em); }
  .range:dir(rtl) { --_rail: linear-gradient(var(--_accent), var(--_accent)) 100% 0 /
      var(--_part, 0%) 100% no-repeat var(--_line); }
  @media (forced-colors: active) {
    .range { forced-color-adjust: none; --_accent: Highlight; --_line: ButtonText;
      --_surface: Canvas; }
    .buttons .button:not([aria-expanded='true'], [aria-pressed='true']) {
      border-color: ButtonText; }
    :is([aria-expanded='true'], [aria-pressed='true']) > .icon { color: HighlightText; }
    .mark { background: ButtonText; }
  }
`;
