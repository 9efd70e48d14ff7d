import { css } from 'lit';

/**
 * The frame: a view above, the shelf below; at large text on a small screen both scroll together.
 */
export const frameStyles = css`
  :host { display: block; block-size: var(--vitrine-height, min(46rem, 100dvh));
    min-block-size: 20rem;
    background: var(--_surface); contain: layout paint style; position: relative; }
  @media (min-width: 900px) and (min-height: 1400px) {
    :host { --vitrine-text-base: 1.75rem; --vitrine-target-size: 64px; }
  }
  .frame { position: absolute; inset: 0; container: exhibit / size; background: var(--_surface);
    color: var(--_ink); font: 400 var(--_text) / 1.5 var(--_font-body); letter-spacing: normal;
    word-spacing: normal; visibility: visible; scrollbar-color: var(--_line) transparent; }
  .layout { display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); block-size: 100%; }
  .views { display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); position: relative;
    min-block-size: 0;
    isolation: isolate; }
  .views > * { grid-area: 1 / 1; min-block-size: 0; min-inline-size: 0; }
  .view { background: var(--_surface); display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
  .view.with-languages { grid-template-rows: auto minmax(0, 1fr); }
  .view.with-languages > .languages { padding: 0.6em clamp(16px, 5cqi, 64px);
    border-block-end: 1px solid var(--_hairline); }
  .leaving { z-index: -1; pointer-events: none; }
  .page { block-size: 100%; overflow: auto; overscroll-behavior: contain; }
  .display { font-size: clamp(1.9em, 7.4cqi, 3.6em); line-height: 1.06; letter-spacing: -0.018em;
    max-inline-size: 18em; }
  .fallback { display: none; }
  .failed .fallback { display: block; padding: 0 clamp(20px, 6cqi, 96px) 2em; }
  .failed .layout { overflow: auto; align-content: center; grid-template-rows: auto auto; }
  .failure { display: grid; gap: 1em; justify-items: start; align-content: center;
    padding: 2em clamp(20px, 6cqi, 96px); }
  @container exhibit (max-height: 26em) {
    .layout { overflow: auto; grid-template-rows: minmax(min-content, 1fr) auto; }
    .page { block-size: auto; overflow: visible; }
    vitrine-scene { block-size: auto; overflow: visible; container-type: inline-size; }
  }
`;

/** The quiet picture of what is coming. */
export const skeletonStyles = css`
  .skeleton { block-size: 100%; display: grid; grid-template-rows: 56% 1fr; position: relative; }
  .skeleton-stage { background: var(--_stage); }
  .skeleton-label { padding: 1.5em clamp(16px, 5cqi, 64px); display: grid; align-content: start;
    gap: 0.8em; }
  .skeleton-label i { block-size: 0.9em; background: var(--_hairline);
    inline-size: min(100%, 26em); opacity: 0.6; }
  .skeleton-label i:first-child { block-size: 2em; inline-size: min(70%, 14em);
    margin-block-end: 0.6em; }
  .skeleton-label i:last-child { inline-size: min(60%, 16em); }
  .late { position: absolute; inset-block-end: 1em; inset-inline-start: clamp(16px, 5cqi, 64px);
    color: var(--_muted); animation: late 1ms 400ms both; }
  @keyframes late { from { visibility: hidden; } to { visibility: visible; } }
  @container exhibit (min-width: 44em) and (min-aspect-ratio: 11 / 10) {
    .skeleton { grid-template: 1fr / minmax(0, 2fr) minmax(19em, 1fr); }
  }
`;

/**
 * The shelf: one row where there is room, never more than two. The way on comes and goes in a row
 * or a middle of its own, so that nothing else moves.
 */
export const shelfStyles = css`
  .shelf { display: contents; }
  .walk, .tools { display: flex; background: var(--_raised);
    border-block-start: 1px solid var(--_line); }
  .walk { align-items: center; justify-content: space-between; }
  .walk + .tools { border-color: var(--_hairline); }
  .tools { flex-wrap: wrap; }
  .tool { display: flex; flex: 1 1 auto; flex-direction: column; align-items: center;
    justify-content: center;
    gap: 0.25em; min-block-size: max(var(--_target), 3.4em); min-inline-size: var(--_target);
    padding: 0.45em 0.15em; border: 0; background: transparent; color: var(--_ink);
    font-size: 0.875em;
    font-weight: 550; line-height: 1.15; text-align: center; cursor: pointer;
    touch-action: manipulation;
    user-select: none; -webkit-user-select: none; position: relative;
    transition: background-color var(--_duration) var(--_ease),
    transform var(--_duration) var(--_ease); }
  .tool .icon { inline-size: 1.6em; block-size: 1.6em; color: var(--_accent); }
  .tool span { overflow-wrap: break-word; }
  .tool:active, .tool.pressed { background: var(--_hairline); transform: scale(0.98); }
  .tool[aria-expanded='true'] { background: var(--_ink); color: var(--_surface); }
  .tool[aria-expanded='true'] .icon { color: inherit; }
  .tool[aria-current='page'] { box-shadow: inset 0 4px var(--_accent); }
  .tool.leads { background: var(--_accent); color: var(--_accent-ink); }
  .tool.leads .icon { color: inherit; }
  .tool[aria-disabled='true'] { color: var(--_muted); cursor: default; transform: none;
    background: none; }
  .tool[aria-disabled='true'] .icon { color: inherit; opacity: 0.6; }
  .tool:focus-visible { outline-offset: -4px; box-shadow: none; z-index: 1; }
  .tool.leads:focus-visible { outline-color: var(--_accent-ink); }
  .position { padding-inline: 0.8em; color: var(--_muted); font-variant-numeric: tabular-nums;
    text-wrap: balance; text-align: center; line-height: 1.3; flex: 1; }
  .walk .tool { flex: 1 1 0; flex-direction: row; gap: 0.6em; padding-block: 0.2em;
    min-block-size: max(var(--_target), 2.9em); }
  .walk .tool.next { flex-direction: row-reverse; }
  @container exhibit (min-width: 40em) {
    .shelf { display: flex; gap: 0.2em; padding-inline: clamp(0px, 2cqi, 40px);
      background: var(--_raised); border-block-start: 1px solid var(--_line); }
    .tools { display: contents; }
    .walk { order: 1; margin-inline: auto; inline-size: 26em; border: 0; }
    .tool, .walk .tool { flex: 0 1 auto; min-inline-size: 5em; padding-inline: 0.9em; }
    .tool:is([data-action='language'], [data-action='access'], [data-action='about']) { order: 2; }
    .tool:nth-child(1 of [data-action='language'], [data-action='access']) {
      margin-inline-start: auto; }
    .walk + .tools .tool { margin-inline-start: 0; }
  }
  @container exhibit (min-width: 60em) {
    .tool { flex-direction: row; gap: 0.6em; min-block-size: max(var(--_target), 3.1em);
      padding-inline: 1em; }
    .tool .icon { inline-size: 1.35em; block-size: 1.35em; }
  }
  @container exhibit (max-width: 16em) {
    .tools { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .position { padding-inline: 0.2em; }
    .walk .tool, .walk .tool.next { flex: 1 1 auto; flex-direction: column;
      gap: 0.25em; }
  }
  @container exhibit (max-width: 12.5em) {
    .tools { grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr)); }
    .walk { display: grid; grid-template-columns: minmax(0, 1fr); }
    .tool, .walk .tool, .walk .tool.next { flex-flow: row wrap; justify-content: start;
      padding-inline: min(0.8em, 4cqi); gap: 0 min(0.6em, 3cqi); font-size: min(0.875em, 12cqi); }
  }
  @media (forced-colors: active) {
    .tool .icon { color: inherit; }
    .tool[aria-expanded='true'], .tool.leads { forced-color-adjust: none;
      background: Highlight; color: HighlightText; }
    .tool[aria-current='page'] { border-block-start: 4px solid Highlight; }
    .tool[aria-disabled='true'] { color: GrayText; }
  }
`;
