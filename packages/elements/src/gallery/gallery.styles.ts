import { css } from 'lit';

/**
 * One large picture, two buttons under it, the others in a row. The box never changes its shape,
 * which is that of most of its pictures.
 */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .gallery { display: flex; flex-direction: column; gap: var(--_space-3); block-size: 100%; }
  .gallery > * { flex: none; }
  .gallery > :not(.slide) { margin-inline: var(--vitrine-stage-inset, 0px); }
  .gallery > h3:first-child { margin-block-start: var(--vitrine-stage-inset, 0px); }
  .gallery > :last-child { margin-block-end: var(--vitrine-stage-inset, 0px); }
  .gallery > .controls { margin-block-start: auto; }
  .gallery > h3 { font-size: 1.35em; }
  .slide { display: contents; }
  .box { container-type: size; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    background: var(--_stage); aspect-ratio: var(--_shape); touch-action: pan-y pinch-zoom;
    inline-size: 100%; min-block-size: min(36cqb, 20rem, 100cqi / var(--_shape));
    max-block-size: var(--vitrine-image-max-height, 74cqb); }
  .box.words-only { container-type: normal; flex: none; aspect-ratio: auto; max-block-size: none;
    min-block-size: 12rem; padding: 1em; }
  .box img { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: contain; }
  .slide > .caption { flex: none; }
  .caption { display: grid; gap: 0.6em; justify-items: start;
    margin-inline: var(--vitrine-stage-inset, 0px); }
  .caption > .credit { min-block-size: 1.4em; }
  .controls { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
    gap: 0.5em 0.75em; }
  .position { font-variant-numeric: tabular-nums; text-align: center; }
  .thumbs { display: flex; flex-wrap: wrap; gap: 8px; }
  .thumb { --_thumb: max(var(--_target), clamp(64px, 3.4em, 16cqi + 24px));
    inline-size: var(--_thumb); block-size: var(--_thumb);
    padding: 0;
    border: 2px solid transparent; background: var(--_stage); color: var(--_ink); cursor: pointer;
    position: relative; touch-action: manipulation; display: grid; place-items: center;
    font-weight: 650;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
  .thumb:has(> span) { background: var(--_raised); border-block-start-color: var(--_ink); }
  .thumb > span { font-size: min(1em, 28px); line-height: 1; color: var(--_muted); }
  .thumb img { inline-size: 100%; block-size: 100%; object-fit: contain; }
  .thumb[aria-current='true'] { border-color: var(--_accent); }
  .thumb[aria-current='true']::after { content: ''; position: absolute; inset-inline: -2px;
    inset-block-end: -8px; block-size: 4px; background: var(--_accent); }
  .thumb:active { scale: 0.97; }
  @media (forced-colors: active) {
    .thumb { border-color: ButtonText; }
    .thumb[aria-current='true'] { border: 4px solid Highlight; }
    .thumb[aria-current='true']::after { background: Highlight; }
  }
`;
