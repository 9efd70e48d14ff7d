import { css } from 'lit';

/** The stops where they are; they come with the map. */
export const planStyles = css`
  .plan { display: grid; gap: 0.4em; }
  .ground { position: relative; background: var(--_stage); inline-size: 100%; direction: ltr;
    min-block-size: calc(var(--_target) * 3); }
  .ground.drawn { border: 1px solid var(--_line); }
  .ground img { inline-size: 100%; block-size: 100%; object-fit: fill; }
  .north { position: absolute; inset-block-start: 0.4em; right: 0.6em; color: var(--_muted);
    font-weight: 600; }
  .north::before { content: '↑ '; }
  .pin { --_half: calc(var(--_target) / 2); position: absolute; inline-size: var(--_target);
    block-size: var(--_target); padding: 0; border: 0; background: none; cursor: pointer;
    left: clamp(0px, var(--x) - var(--_half), 100% - var(--_target));
    top: clamp(0px, var(--y) - var(--_half), 100% - var(--_target));
    display: grid; place-items: center; touch-action: manipulation; }
  .mark { display: grid; place-items: center; min-inline-size: calc(var(--_target) * 0.72);
    block-size: calc(var(--_target) * 0.72); border-radius: 99px; padding-inline: 0.2em;
    background: #1d1a16; color: #fff; border: 2px solid #fff; outline: 2px solid #1d1a16;
    font: 700 calc(var(--_target) * 0.38) / 1 var(--_font-body);
    font-variant-numeric: tabular-nums; }
  .pin.heard .mark { background: #fff; color: #1d1a16; border-color: #1d1a16;
    outline-color: #fff; }
  .pin[aria-current='true'] .mark { background: var(--_accent); color: var(--_accent-ink);
    border-color: #fff; outline-color: #1d1a16; scale: 1.2; }
  .pin:focus-visible { outline: none; box-shadow: none; }
  .pin:focus-visible .mark { outline: var(--_focus-width) solid #fff; outline-offset: 3px;
    box-shadow: 0 0 0 3px #1d1a16, 0 0 0 calc(var(--_focus-width) + 6px) #1d1a16; }
  .me { position: absolute; left: var(--x); top: var(--y); inline-size: 22px; block-size: 22px;
    margin: -11px; border-radius: 50%; background: #0b62d6; border: 4px solid #fff;
    outline: 2px solid #0b62d6; pointer-events: none; }
  @media (forced-colors: active) {
    .mark { forced-color-adjust: none; background: ButtonFace; color: ButtonText;
      border-color: ButtonText; outline-color: ButtonFace; }
    .pin.heard .mark { background: ButtonText; color: ButtonFace; border-color: ButtonFace;
      outline-color: ButtonText; }
    .pin[aria-current='true'] .mark { background: Highlight; color: HighlightText; }
    .pin:focus-visible .mark { outline-color: Highlight; box-shadow: 0 0 0 3px Canvas; }
    .me { forced-color-adjust: none; }
  }
`;
