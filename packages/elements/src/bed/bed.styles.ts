import { css } from 'lit';
import { adopt } from '../base/adopt.js';

/** One quiet line: the way to stop it, and what it is. */
export const styles = css`
  :host { container-type: inline-size; }
  .bed { position: relative; display: flex; flex-wrap: wrap; align-items: center;
    justify-content: space-between;
    gap: 0 1em; padding-inline: clamp(0px, 2cqi, 40px); background: var(--_raised);
    border-block-end: 1px solid var(--_hairline); font-size: 0.875em; }
  .bed .button { border-color: transparent; }
  .bed .icon { color: var(--_accent); }
  p { padding-inline: 1em; color: var(--_muted); }
  @container (max-width: 34em) {
    p { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
  }
  @media (forced-colors: active) {
    .bed .button { border-color: ButtonText; }
    .bed .icon { color: ButtonText; }
  }
`;

const room = css`.layout:has(> vitrine-bed) {
  grid-template-rows: auto minmax(0, 1fr) auto; }`;

/** A line above what an exhibit shows; only an exhibit with a bed loads this. */
export function makeRoom(bed: HTMLElement): void { adopt(bed.getRootNode(), room); }
