import { css } from 'lit';

/** A picture, a name, one row to play it with, and the words, as calm as a page. */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .audio { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; }
  .picture { display: grid; gap: 0.5em; }
  .picture img { inline-size: 100%; block-size: auto; object-fit: contain;
    max-block-size: var(--vitrine-audio-image-height, 40cqb); background: var(--_stage); }
  .about { display: grid; gap: 0.6em; }
  .about h3 { font-size: 1.35em; }
  .hint { font-weight: 600; }
  .caption { margin: 0; min-block-size: 3.3em; padding: 0.6em 0.9em; background: var(--_ink);
    color: var(--_surface); font-size: 1.15em; line-height: 1.35; display: grid;
    align-content: center; text-wrap: balance; overflow-wrap: break-word; }
  .caption .word.now { text-decoration: underline; background: none; color: inherit;
    text-underline-offset: 0.2em; text-decoration-thickness: 0.12em; }
  .sheet { display: contents; }
  .transcript.plain { padding-block-start: 0.75em; border-block-start: 1px solid var(--_hairline); }
  @media (forced-colors: active) {
    .caption { border: 1px solid CanvasText; }
  }
`;
