import { css } from 'lit';

/** Names of languages, each as its speakers write it, each a large target. */
export const styles = css`
  .picker { display: grid; gap: 0.9em; padding: 1.2em clamp(16px, 4cqi, 64px) 0.6em; }
  :host([inline]) .picker { padding: 0; }
  h2 { font-size: 1.4em; }
  ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5em; }
  .language { min-inline-size: min(5.5em, 100%); font-size: min(1.06em, 13cqi); }
  :host(:not([inline])) ul { display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr)); }
  :host(:not([inline])) .language { justify-content: start; text-align: start; inline-size: 100%;
    min-block-size: max(var(--_target), 3.2em); }
  .language .icon { visibility: hidden; }
  .language[aria-pressed='true'] .icon { visibility: visible; }
  :host([inline]) .language .icon { display: none; }
  :host([inline]) .language { text-align: start; border-color: transparent;
    padding-inline: min(0.7em, 3cqi);
    min-inline-size: max(var(--_target), 3em);
    text-decoration: underline; text-decoration-color: var(--_line);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.28em; }
  :host([inline]) .language[aria-pressed='true'] { text-decoration: none; }
  :host([inline]) ul { gap: 0.1em; }
`;
