import { css } from 'lit';
import { adopt } from '../base/adopt.js';

const slim = css`
  .slim { position: relative; z-index: 1; gap: 0.35em; padding-block: 0.5em;
    background: var(--_surface); border-block-start: 1px solid var(--_hairline); }
  :host { position: relative; min-block-size: calc(var(--_target) + 1em + 1px); }
  .slim:not(.folded) { position: absolute; inset-inline: 0; inset-block-end: 0; }
  .slim.folded .player { grid-template-columns: auto minmax(0, 1fr) auto; align-items: center;
    gap: 0.9em; }
  .slim.folded .buttons { display: contents; }
  .slim.folded .group { display: none; }
  .slim.folded :is(.group:first-child, .group.end) { display: flex; }
  .slim.folded .group:first-child { order: -1; }
  .slim.folded .group > .button:not(.play, [data-action='transcript']) { display: none; }
  .slim > :is(.sheet, .caption) { position: absolute; inset-block-end: 100%; inset-inline: 0;
    margin: 0; }
  .slim > .sheet { display: grid; gap: 0.75em; padding: 0.9em; overflow: auto;
    max-block-size: min(24em, 46vh); background: var(--_surface);
    border: 1px solid var(--_line); box-shadow: 0 -0.4em 1.6em #0003;
    --vitrine-transcript-height: none; }
  .slim.folded > .sheet { display: none; }
  .slim > .caption { min-block-size: 0; inline-size: fit-content; max-inline-size: min(100%, 40em);
    margin-inline: auto; padding-block: 0.3em; pointer-events: none; }
`;

/** Makes a player one line; the words and the other buttons open over what stands above it. */
export function makeSlim(root: Node): void { adopt(root, slim); }
