import { css } from 'lit';

/** One large picture, two buttons under it, the others in a row. The box never changes its shape. */
export const styles = css`
  :host { block-size: var(--vitrine-image-block-size, auto); }
  .gallery { display: grid; gap: var(--_space-3); block-size: 100%; grid-template-columns: minmax(0, 1fr);
    grid-template-rows: none; align-content: start; }
  .gallery > h3 { font-size: 1.35em; }
  .slide { display: grid; gap: 0.6em; grid-template-columns: minmax(0, 1fr); touch-action: pan-y pinch-zoom; }
  .box { display: grid; place-items: center; background: var(--_stage); aspect-ratio: 4 / 3;
    max-block-size: var(--vitrine-image-max-height, 68cqb); inline-size: 100%; min-block-size: 0; }
  .box img { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: contain; }
  .caption { display: grid; gap: 0.6em; justify-items: start; }
  .caption > .credit { min-block-size: 1.4em; }
  .controls { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 0.75em; }
  .controls .step:last-child { justify-self: end; }
  .controls .step:first-child { justify-self: start; }
  .position { font-variant-numeric: tabular-nums; text-align: center; }
  .thumbs { display: flex; flex-wrap: wrap; gap: 8px; }
  .thumb { inline-size: max(64px, var(--_target)); block-size: max(64px, var(--_target)); padding: 0;
    border: 2px solid transparent; background: var(--_stage); color: var(--_ink); cursor: pointer;
    position: relative; touch-action: manipulation; display: grid; place-items: center; font-weight: 650; }
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
