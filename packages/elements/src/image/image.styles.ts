import { css } from 'lit';

/**
 * The picture takes the room there is: all of a stage, or its own shape where it stands alone. The
 * frame is exactly the painted picture, so that spots sit on it also when it is letter-boxed. One
 * that turns out wider than its box is mounted with a margin all round.
 */
export const styles = css`
  :host { container-type: inline-size; contain-intrinsic-inline-size: 24rem; }
  .figure { display: flex; flex-direction: column; gap: var(--_space-3); block-size: 100%; }
  .figure > * { flex: none; }
  .figure > :first-child, .figure > .caption ~ .toolbar:last-child { margin-block-start: auto; }
  .figure > :not(.box) { margin-inline: var(--vitrine-stage-inset, 0px); }
  .figure > :last-child:not(.box) { margin-block-end: var(--vitrine-stage-inset, 0px); }
  .figure > .box:only-child { margin-block-end: auto; }
  .figure > .caption:last-child { margin-block: -0.5em auto;
    padding-block-end: var(--vitrine-stage-inset, 0px); }
  .figure > .card:first-child { margin-block: auto; }
  .figure > .card .words { font-size: 1.15em; }
  .figure > .box { container-type: size; position: relative; flex: 0 1 auto; inline-size: 100%;
    aspect-ratio: var(--_shape);
    min-block-size: min(44cqb, 22rem, 100cqi / var(--_shape));
    max-block-size: var(--vitrine-image-max-height, 88cqb); }
  .frame { position: absolute; inset: 0; margin: auto; aspect-ratio: var(--_ratio);
    inline-size: min(100cqi - clamp(0px, 1e4px * (var(--_ratio) - var(--_shape)),
    2 * var(--vitrine-stage-inset, 0px)), 100cqb * var(--_ratio));
    background: color-mix(in oklab, var(--_stage), var(--_ink) 7%); }
  .frame > img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%;
    object-fit: contain; }
  .caption { display: grid; gap: 0.7em; }
  .caption h3 { font-size: 1.25em; }
  .credit + h3, .credit + .words { margin-block-start: 0.3em; }
  .panel { display: grid; gap: 0.9em; padding: clamp(16px, 1.1em, 32px); background: var(--_raised);
    border-block-start: 3px solid var(--_accent); }
  .panel h3 { font-size: 1.35em; scroll-margin: 1em; }
  .position { display: block; margin-block-end: 0.3em; font-size: 0.66em; font-weight: 500;
    color: var(--_muted); font-variant-numeric: tabular-nums; }
  .panel-picture { display: grid; gap: 0.4em; justify-items: start; }
  .panel-picture img { inline-size: auto; max-inline-size: 100%; block-size: auto;
    max-block-size: 16em; }
  .heard { border-inline-start: 2px solid var(--_line); padding-inline-start: 0.9em; }
  @media (prefers-reduced-motion: no-preference) {
    .panel { animation: rise var(--_duration) var(--_ease); }
    @keyframes rise { from { opacity: 0; translate: 0 8px; } }
  }
`;
