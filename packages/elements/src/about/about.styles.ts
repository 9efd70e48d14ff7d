import { css } from 'lit';

/** Who made what, set like the last page of a catalogue. */
export const styles = css`
  :host { block-size: 100%; overflow: auto; }
  .about { --_inset: clamp(16px, 5cqi, 72px); padding: clamp(1.6em, 7cqb, 4.5em) var(--_inset) 3em;
    display: grid; gap: 2.4em; max-inline-size: 60em; margin-inline: auto; }
  h2 { font-size: clamp(1.7em, 5cqi, 3em); }
  h3 { font-size: 1.25em; margin-block-end: 0.6em; }
  section { display: grid; gap: 0.6em; align-content: start; }
  section p { max-inline-size: 62ch; }
  .facts { display: grid; gap: 0.5em; margin: 0; }
  .facts > div { display: grid; grid-template-columns: minmax(6em, 0.4fr) 1fr; gap: 1em; }
  dt { color: var(--_muted); }
  dd { margin: 0; overflow-wrap: anywhere; }
  .credits { list-style: none; display: grid; }
  .credits li { padding-block: 0.7em; border-block-start: 1px solid var(--_hairline); display: grid;
    grid-template-columns: minmax(0, 1fr); gap: 0.1em 1.5em; }
  .role { display: block; color: var(--_muted); font-size: 0.9375em; }
  .credits b { font-weight: 600; }
  .credits .by { color: var(--_muted); font-size: 0.9375em; overflow-wrap: anywhere; }
  a { display: inline-block; padding-block: 0.35em; overflow-wrap: anywhere; }
  @container exhibit (min-width: 44em) {
    .credits li { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1.4fr) minmax(0, 0.8fr);
      align-items: baseline; }
  }
`;
