import { css } from 'lit';

/**
 * A card that could hang beside the real thing: a picture, a quiet line of what it is, then words.
 */
export const styles = css`
  .card { padding: 0; gap: 0; grid-template-columns: minmax(0, 1fr); }
  .card-words { padding: clamp(16px, 1.4em, 40px); gap: 0.8em; }
  .card .words { inline-size: 100%; }
  .group { inline-size: 100%; display: grid; gap: 0.25em; }
  .group + .group { border-block-start: 1px solid var(--_hairline); padding-block-start: 0.8em; }
  .led > :first-child { font-weight: 650; }
  .kind > span { min-inline-size: 0; overflow-wrap: anywhere; }
  .kind { display: inline-flex; align-items: center; gap: 0.5em; color: var(--_muted);
    font-size: 0.9em; }
  .picture { background: var(--_stage); display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center; aspect-ratio: 16 / 10;
    max-block-size: 46cqb; min-block-size: 0; inline-size: 100%; }
  .picture img { inline-size: 100%; block-size: 100%; min-block-size: 0; object-fit: contain; }
  .card > .credit { padding: 0.5em clamp(16px, 1.4em, 40px) 0; }
`;
