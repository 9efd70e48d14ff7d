import { css } from 'lit';

/** All of the screen: what a phone lays over the picture of its camera is see-through there. */
export const roomStyles = css`
  .room-dialog { inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none;
    max-block-size: none; margin: 0; padding: 0; border: 0; background: var(--_surface);
    color: inherit; }
  .room-over { box-sizing: border-box; inline-size: 100%; block-size: 100%; overflow: auto;
    display: flex; flex-direction: column; justify-content: space-between; gap: var(--_space-3);
    padding: max(16px, env(safe-area-inset-top)) max(16px, env(safe-area-inset-right))
      max(16px, env(safe-area-inset-bottom)) max(16px, env(safe-area-inset-left));
    font: 400 var(--_text) / 1.5 var(--_font-body); }
  .room-says { margin: 0; padding: 0.6em 0.9em; background: var(--_raised); color: var(--_ink);
    border-block-start: 3px solid var(--_accent); font-size: 1.2em; line-height: 1.35;
    font-weight: 550; }
  .room-bar { display: flex; flex-wrap: wrap; gap: 0.5em; }
  .room-bar .button { flex: 1 1 auto; background: var(--_raised); }
  .room-bar :is(.put, .leave) { flex-basis: 100%; }
  .room-bar .leave { min-block-size: calc(var(--_target) * 1.25);
    background: var(--_accent); }
  @media (forced-colors: active) { .room-says { border: 2px solid CanvasText; } }
`;
