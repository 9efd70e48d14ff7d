import { html, nothing } from 'lit';
import { icon } from '../base/icon.js';
import type { ElementAction } from '../controllers/actions.js';
import { describedIcon, fullScreenIcon, signIcon } from '../styles/film-icons.js';
import { captionsIcon, wordsIcon } from '../styles/player-icons.js';

const drawings: Readonly<Record<string, unknown>> = {
  captions: captionsIcon, described: describedIcon, sign: signIcon, signAlone: signIcon,
  transcript: wordsIcon, fullScreen: fullScreenIcon,
};

/** Buttons of what may be switched on and off, at the end of the controls. */
export function toggles(
  list: readonly (ElementAction & { isOn: boolean })[], onClick: (event: Event) => void,
): unknown {
  if (list.length === 0) return nothing;
  return html`<div class="group end">${list.map(({ name, label, isOn }) => html`
    <button class="button" type="button" part="button" data-action=${name}
      aria-pressed=${name === 'transcript' ? nothing : String(isOn)}
      aria-expanded=${name === 'transcript' ? String(isOn) : nothing}
      @click=${onClick}>${icon(drawings[name])}<span>${label}</span></button>`)}
  </div>`;
}
