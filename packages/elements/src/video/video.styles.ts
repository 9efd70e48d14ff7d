import { css } from 'lit';

/**
 * The film, and below it, never over it, what is said: white on black, large. Hands stand beside
 * the film where there is room, below it where there is none, or in its place.
 */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .film { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; }
  .about { display: grid; gap: 0.6em; }
  .about h3 { font-size: 1.35em; }
  .screen { display: grid; grid-template-columns: minmax(0, 1fr); background: #000; }
  .stage { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; }
  .picture { position: relative; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center; aspect-ratio: var(--_shape, 16 / 9); min-block-size: 0;
    max-block-size: var(--vitrine-video-max-height, clamp(34cqb, 100cqb - 18em, 74cqb));
    inline-size: 100%; }
  .picture > * { grid-area: 1 / 1; }
  video, .picture img { display: block; inline-size: 100%; block-size: 100%; min-block-size: 0;
    object-fit: contain; background: #000; }
  .picture img { pointer-events: none; }
  .picture.lost-picture { aspect-ratio: auto; padding: 1em; max-block-size: none; }
  .hands { aspect-ratio: 1;
    max-block-size: var(--vitrine-video-max-height, clamp(34cqb, 100cqb - 18em, 74cqb)); }
  .stage.instead .picture { position: absolute; inline-size: 1px; block-size: 1px; opacity: 0;
    min-block-size: 0; pointer-events: none; }
  .stage.instead { position: relative; }
  @container (min-width: 34em) {
    .stage.beside { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); align-items: center; }
    .stage.instead .hands { aspect-ratio: var(--_shape, 16 / 9); }
  }
  .caption, .seen { margin: 0; min-block-size: 3.4em; padding: 0.5em min(1em, 4cqi);
    background: #000; color: #fff; font-size: clamp(1.1em, 0.9em + 1cqi, 1.6em); line-height: 1.35;
    display: grid; place-content: center; text-align: center; text-wrap: balance;
    white-space: pre-line; overflow-wrap: anywhere; }
  .caption:lang(ar) { line-height: 1.55; }
  .seen { min-block-size: 0; color: #ffe9a8; font-style: italic; }
  .film:fullscreen { align-content: safe center; padding: 1.5em; overflow: auto;
    background: var(--_surface); --vitrine-video-max-height: 78vh; }
  .buttons .group.end { margin-inline-start: 0; }
  .hint { font-weight: 600; }
  .transcript.plain { padding-block-start: 0.75em; border-block-start: 1px solid var(--_hairline); }
  @media (forced-colors: active) {
    .screen { border: 1px solid CanvasText; }
    .caption, .seen { background: Canvas; color: CanvasText; }
  }
`;
