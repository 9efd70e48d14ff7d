import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What a page's own styles hand down ends at the host. `!important` here wins even over a page's
 * `* { … !important }`; letter, word and line spacing stay open to visitors who set them (WCAG
 * 1.4.12).
 */
const reset = css`
  :host { letter-spacing: normal; word-spacing: normal; font-style: normal !important;
    text-transform: none !important; text-indent: 0 !important; text-shadow: none !important;
    white-space: normal !important; word-break: normal !important; transition: none !important;
    cursor: auto; }
  :host { display: block; font: 400 var(--_text) / 1.5 var(--_font-body); color: var(--_ink);
    text-align: start; -webkit-text-size-adjust: none; text-size-adjust: none;
    -webkit-tap-highlight-color: transparent; }
  :host([hidden]) { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, figure, fieldset { margin: 0; padding: 0; border: 0;
    min-inline-size: 0; }
  h1, h2, h3, h4 { font-family: var(--_font-heading); font-weight: 650; line-height: 1.15;
    text-wrap: balance; letter-spacing: -0.01em; overflow-wrap: break-word; }
  :is(h1, h2, h3, h4, p, li):lang(ar) { letter-spacing: 0; line-height: 1.55; }
  :is(h1, h2, h3, h4):lang(ne) { line-height: 1.35; letter-spacing: 0; }
  h1:focus, h2:focus, h3:focus { outline: none; }
  h1:focus-visible, h2:focus-visible,
    h3:focus-visible { outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 4px; }
  img, svg { display: block; max-inline-size: 100%; }
  button, input, select { font: inherit; color: inherit; letter-spacing: inherit; }
  .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px;
    padding: 0;
    overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
`;

const prose = css`
  .words { max-inline-size: 44ch; text-wrap: pretty; overflow-wrap: break-word; }
  .words > * + * { margin-block-start: 0.75em; }
  .words :is(ul, ol) { padding-inline-start: 1.4em; }
  .words li + li { margin-block-start: 0.35em; }
  a { color: var(--_accent); text-decoration-line: underline; text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em; }
`;

const controls = css`
  .icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor;
    stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .mirrored:dir(rtl) { transform: scaleX(-1); }
  .button { display: inline-flex; flex-wrap: wrap; align-items: center; justify-content: center;
    gap: 0 0.55em; min-block-size: var(--_target); min-inline-size: var(--_target);
    padding: 0.4em min(1em, 4cqi); font-size: min(1em, 14cqi);
    border: 1.5px solid var(--_line); border-radius: var(--_radius); background: transparent;
    color: var(--_ink); font-weight: 550; line-height: 1.2; text-align: center; cursor: pointer;
    touch-action: manipulation; user-select: none; -webkit-user-select: none;
    overflow-wrap: anywhere;
    transition: transform var(--_duration) var(--_ease),
      background-color var(--_duration) var(--_ease); }
  .button.primary { background: var(--_accent); border-color: var(--_accent);
    color: var(--_accent-ink); }
  .button:active { transform: scale(0.98); background: var(--_hairline); color: var(--_ink); }
  .button.primary:active { background: var(--_ink); color: var(--_surface);
    border-color: var(--_ink); }
  .button:disabled, .button[aria-disabled='true'] { color: var(--_muted); border-style: dashed;
    border-color: var(--_line); background: transparent; cursor: default; transform: none; }
  .button[aria-pressed='true'], .button[aria-current='true'], .button[aria-expanded='true'] {
    background: var(--_ink); color: var(--_surface); border-color: var(--_ink); }
  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: 2px;
    box-shadow: 0 0 0 calc(var(--_focus-width) + 4px) var(--_focus-gap); }
  @media (forced-colors: active) {
    .icon { color: ButtonText; }
    .button { border: 1.5px solid ButtonText; }
    .button[aria-pressed='true'], .button[aria-current='true'], .button[aria-expanded='true'] {
      background: Highlight; color: HighlightText; forced-color-adjust: none; }
    :focus-visible { outline-color: Highlight; box-shadow: none; }
  }
`;

const cards = css`
  .card { background: var(--_raised); border-block-start: 3px solid var(--_ink);
    padding: clamp(16px, 1.4em, 40px); display: grid; gap: 1.2em; }
  .card-words { display: grid; gap: 0.75em; justify-items: start;
    grid-template-columns: minmax(0, 1fr); }
  .card-words > * { max-inline-size: 100%; }
  .card h3 { font-size: 1.5em; }
  .note { color: var(--_muted); font-size: 0.9em; max-inline-size: 48ch; }
`;

/** What every element starts from: tokens, a reset, prose, buttons, focus, cards. */
export const base = [tokens, reset, prose, controls, cards];
