import { css } from 'lit';

const marks = css`
  .spots { list-style: none; margin: 0; padding: 0; }
  .spot { --_half: calc(var(--_target) / 2); position: absolute; inline-size: var(--_target);
    block-size: var(--_target); padding: 0; border: 0; background: none; cursor: pointer;
    left: clamp(0px, var(--x) - var(--_half), 100% - var(--_target));
    top: clamp(0px, var(--y) - var(--_half), 100% - var(--_target));
    display: grid; place-items: center; touch-action: manipulation; }
  .mark { display: grid; place-items: center; inline-size: calc(var(--_target) * 0.58);
    block-size: calc(var(--_target) * 0.58); border-radius: 50%;
    background: #1d1a16; color: #fff; border: 2px solid #fff; outline: 2px solid #1d1a16;
    font: 700 calc(var(--_target) * 0.3) / 1 var(--_font-body); font-variant-numeric: tabular-nums;
    transition: scale var(--_duration) var(--_ease); }
  .seen .mark { background: #fff; color: #1d1a16; border-color: #1d1a16; outline-color: #fff; }
  .spot[aria-expanded='true'] .mark { background: var(--_accent); color: var(--_accent-ink);
    border-color: #fff; outline-color: #1d1a16; scale: 1.25; }
  .spot:active .mark { scale: 0.94; }
  .spot:focus-visible { outline: none; box-shadow: none; }
  .spot:focus-visible .mark { outline: var(--_focus-width) solid #fff; outline-offset: 3px;
    box-shadow: 0 0 0 3px #1d1a16, 0 0 0 calc(var(--_focus-width) + 6px) #1d1a16; }
  .spot.box { left: clamp(0px, var(--x), 100% - var(--_target));
    top: clamp(0px, var(--y), 100% - var(--_target));
    inline-size: max(var(--w), var(--_target)); block-size: max(var(--h), var(--_target));
    place-items: start; border: 2px solid #fff; outline: 2px solid #1d1a16; }
  .spot.box .mark { margin: 6px; }
  .spot.box:focus-visible { outline: var(--_focus-width) solid #1d1a16;
    box-shadow: inset 0 0 0 3px #1d1a16; border-width: 3px; }
  .spot.box:focus-visible .mark { outline: 2px solid #1d1a16; outline-offset: 0; box-shadow: none; }
`;

const scrim = css`
  .scrim { position: absolute; inset: 0; pointer-events: none;
    background: radial-gradient(circle farthest-side at var(--x) var(--y), transparent var(--r),
      rgb(0 0 0 / 0.34) calc(var(--r) + 14%)); }
  @media (prefers-reduced-motion: no-preference) {
    .scrim { animation: dim calc(var(--_duration) * 1.5) var(--_ease); }
    .frame:not(.still) .mark { animation: breathe 1.4s var(--_ease) 0.5s 1; }
    @keyframes dim { from { opacity: 0; } }
    @keyframes breathe { 40% { scale: 1.22; } }
  }
  @media (forced-colors: active) {
    .scrim { display: none; }
    .mark { forced-color-adjust: none; background: ButtonFace; color: ButtonText;
      border-color: ButtonText;
      outline-color: ButtonFace; }
    .seen .mark { background: ButtonText; color: ButtonFace; border-color: ButtonFace;
      outline-color: ButtonText; }
    .spot[aria-expanded='true'] .mark { background: Highlight; color: HighlightText; }
    .spot:focus-visible .mark { outline-color: Highlight; box-shadow: 0 0 0 3px Canvas; }
    .spot.box { forced-color-adjust: none; border-color: ButtonText; outline-color: Canvas; }
    .spot.box:focus-visible { outline-color: Highlight;
      box-shadow: 0 0 0 6px Canvas, inset 0 0 0 3px Canvas; }
  }
`;

const list = css`
  .spot-list { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); inline-size: 100%; }
  .spot-list > li { display: grid; gap: 0.5em; align-content: start; }
  .button.row { flex-wrap: wrap; justify-content: start; text-align: start; inline-size: 100%;
    gap: 0.7em; }
  .row-title { flex: 1; }
  .number { flex: none; display: grid; place-items: center; inline-size: 1.75em; block-size: 1.75em;
    border-radius: 50%; border: 1.5px solid currentColor; font-size: 0.85em; font-weight: 700; }
  .been { display: inline-flex; align-items: center; gap: 0.25em; }
  .row .been { color: var(--_muted); font-size: 0.85em; font-weight: 450; }
`;

/**
 * Spots on a picture: numbered rings with a solid centre, 48 px around 28 px, seen ones turned
 * inside out.
 */
export const spotStyles = [marks, scrim, list];
