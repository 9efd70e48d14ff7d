import { css } from 'lit';

/**
 * Words to read along: quiet lines, the one that is said set off by a bar at its side, the word by
 * a mark and a line under it. Never by colour alone.
 */
export const transcriptStyles = css`
  .transcript { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  .alone { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  .transcript > .toolbar { display: flex; flex-wrap: wrap; gap: 0.5em;
    min-block-size: var(--_target); }
  .transcript > .toolbar .button:not([aria-expanded='true'], [aria-pressed='true']) {
    border-color: transparent; }
  .transcript > .toolbar .button { padding-inline: min(0.7em, 3cqi); }
  .lines { position: relative; max-block-size: var(--vitrine-transcript-height, min(24em, 60vh));
    overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .line { display: block; inline-size: 100%; max-inline-size: 60ch; min-block-size: var(--_target);
    padding: 0.45em 0.9em; border: 0; border-inline-start: 4px solid transparent;
    background: none; font: inherit; line-height: 1.5; text-align: start; cursor: pointer;
    overflow-wrap: anywhere; touch-action: manipulation; }
  .line:lang(ar) { line-height: 1.7; }
  .line[aria-current='true'] { border-inline-start-color: var(--_accent);
    background: var(--_raised); }
  .line:active { background: var(--_hairline); }
  .voice { font-weight: 650; }
  .word { border-radius: 2px; }
  .word.now { background: var(--_accent); color: var(--_accent-ink); text-decoration: underline;
    text-underline-offset: 0.18em; }
  .find { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5em; }
  .find label { display: grid; gap: 0.25em; flex: 1 1 12em; min-inline-size: 0; }
  .find input { inline-size: 100%; min-inline-size: 0; min-block-size: var(--_target);
    padding: 0.3em 0.7em; border: 1.5px solid var(--_line); border-radius: var(--_radius);
    background: var(--_raised); color: var(--_ink); }
  .found { min-block-size: var(--_target); display: grid; align-content: center;
    font-variant-numeric: tabular-nums; }
  .line.hit { background: var(--_stage); }
  .line.hit-now { outline: 2px dashed var(--_ink); outline-offset: -2px; }
  .line:focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: -3px;
    box-shadow: none; }
  @media (forced-colors: active) {
    .transcript > .toolbar .button:not([aria-expanded='true'], [aria-pressed='true']) {
      border-color: ButtonText; }
    .line { border: 1px solid ButtonText; border-inline-start-width: 4px; margin-block: 2px; }
    .line[aria-current='true'] { border-inline-start: 8px solid Highlight; }
    .word.now { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .line.hit { background: Mark; color: MarkText; forced-color-adjust: none; }
    .line:focus-visible { outline-color: Highlight; }
  }
`;
