import { css } from 'lit';

/** A wall label: a title with air under it, then lines of 45 to 65 characters. */
export const styles = css`
  .label { display: grid; gap: 0.8em; }
  h3 { font-size: 1.45em; max-inline-size: 26ch; }
`;
