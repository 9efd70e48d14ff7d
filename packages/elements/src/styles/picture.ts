import { css } from 'lit';

/** Pictures and what stands directly below them. A placeholder is a calm tone, never a spinner. */
export const pictureStyles = css`
  img.waiting { opacity: 0; }
  img.ready { opacity: 1; transition: opacity var(--_duration) var(--_ease); }
  .credit { color: var(--_muted); font-size: 0.875em; line-height: 1.4; max-inline-size: 48ch;
    overflow-wrap: break-word; }
  .lost { padding: 1em; background: var(--_raised); border-block-start: 3px solid var(--_ink);
    max-inline-size: min(48ch, 100%); overflow-wrap: break-word; }
  .toolbar { display: flex; flex-wrap: wrap; gap: 0.5em; }
`;
