import { css } from 'lit';

/** Two objects: side by side, on a narrow screen one above the other. */
const pair = css`
  .second { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 50%;
    padding-block-end: 2.4em; border-inline-start: 1px solid var(--_hairline); }
  .second > canvas { display: block; inline-size: 100%; block-size: 100%; touch-action: pan-y;
    cursor: grab; -webkit-user-select: none; user-select: none; }
  .second > canvas.engaged { touch-action: none; }
  .box:has(> .second) > :is(canvas, .spots, .poster) { inset-inline: 0 auto; inline-size: 50%;
    block-size: calc(100% - 2.4em); }
  .box:has(> .second) > .spots { position: absolute; inset-block: 0; pointer-events: none; }
  .box:has(> .second) .spot:not(.away) { pointer-events: auto; }
  .pair-title { position: absolute; inset-block-end: 0; inset-inline: 0 50%;
    padding: 0.3em 1em 0.5em; font-weight: 550; line-height: 1.45; text-align: center;
    text-wrap: balance; pointer-events: none; }
  .pair-title.of-second { inset-inline: 50% 0; }
  .pair-title > bdi { display: inline-block; padding-inline: 0.4em;
    background: var(--_stage); }
  @container (max-width: 34em) {
    /* As tall as two: were it to stay in sight, nothing else could be seen. */
    .box:has(> .second) { position: relative; aspect-ratio: 3 / 4; min-block-size: 16em; }
    .second { inset-inline: 0; inset-block: 50% 0; inline-size: 100%; border-inline-start: 0;
      border-block-start: 1px solid var(--_hairline); }
    .box:has(> .second) > :is(canvas, .spots, .poster) { inset-block: 0 auto; inset-inline: 0;
      inline-size: 100%; block-size: calc(50% - 2.4em); }
    .pair-title { inset-inline: 0; inset-block: auto 50%; }
    .pair-title.of-second { inset-inline: 0; inset-block: auto 0; }
  }
`;

/** The insides of their panels. */
const panels = css`
  .beside { font-size: 1.15em; font-weight: 550; text-wrap: balance; }
  .swatch { flex: none; inline-size: 1.4em; block-size: 1.4em; border-radius: 50%;
    border: 2px solid var(--_raised); outline: 1px solid var(--_line);
    forced-color-adjust: none; }
  .lamp-room { display: flex; flex-wrap: wrap; gap: var(--_space-4); align-items: center; }
  .lamp-sliders { flex: 1 1 min(100%, 16em); display: grid; gap: 0.9em; min-inline-size: 0; }
  .lamp-by-hand { display: grid; gap: 0.5em; justify-items: center; flex: 0 1 11em;
    min-inline-size: min(100%, 9em); margin-inline: auto; text-align: center; }
  .lamp-pad { position: relative; inline-size: min(100%, max(9em, 144px)); aspect-ratio: 1;
    border-radius: 50%; background: var(--_stage); border: 1.5px solid var(--_line);
    touch-action: none; cursor: grab; }
  .lamp-pad:active { cursor: grabbing; }
  .lamp-pad::before { content: ''; position: absolute; inset: 25%; border-radius: 50%;
    border: 1px dashed var(--_line); }
  .lamp-pad::after { content: ''; position: absolute; left: 50%; bottom: -0.55em; translate: -50%;
    border: 0.4em solid transparent; border-block-end-color: var(--_muted); border-block-start: 0; }
  .lamp-object { position: absolute; left: 50%; top: 50%; translate: -50% -50%; inline-size: 12%;
    block-size: 12%; border-radius: 50%; background: var(--_muted); }
  .lamp { position: absolute; translate: -50% -50%; inline-size: 2.1em; block-size: 2.1em;
    left: calc(50% + var(--lamp-x) * (50% - 1.05em));
    top: calc(50% + var(--lamp-y) * (50% - 1.05em));
    display: grid; place-items: center; border-radius: 50%; background: var(--_accent);
    color: var(--_accent-ink); pointer-events: none; }
  .square { inline-size: calc(var(--modules) * 5px); max-inline-size: 100%; block-size: auto;
    background: #fff; color: #000; forced-color-adjust: none; shape-rendering: crispEdges; }
  .address { overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
  @media (forced-colors: active) {
    .lamp { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .lamp-object { background: ButtonText; }
  }
`;

/** What only the tools show that change how an object looks. */
export const outsideStyles = [panels, pair];
