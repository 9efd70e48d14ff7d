import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import { plain } from '../base/props.js';
import { spotPanel } from '../spots/panels.js';
import type { PanelParts } from '../spots/panels.js';
import { listenIcon } from '../styles/model-icons.js';

/** An open spot over everything else, until it is closed. {@link showDialog} opens it. */
export function spotDialog(parts: PanelParts, close: () => void): TemplateResult {
  const { walk, strings } = parts;
  const where = walk.spot
    ? strings.spotOf(walk.position + 1, walk.order.length, plain(walk.spot.title)) : '';
  return html`
    <dialog class="spot-dialog" aria-labelledby="panel-heading"
      @cancel=${(event: Event) => { event.preventDefault(); close(); }}>
      ${spotPanel(parts)}
      <p class="visually-hidden" role="status">${where}</p>
    </dialog>`; // what stands outside a modal dialog says nothing: it has its own live region
}

/** Opens the dialog that has just been drawn, over everything else. */
export function showDialog(root: ParentNode): void {
  const dialog = root.querySelector<HTMLDialogElement>('.spot-dialog');
  if (!dialog || dialog.matches(':modal')) return;
  dialog.close(); // moved to another place it is open and no longer on top
  dialog.showModal();
}

/** The control that says an open spot aloud. */
export function listenButton(
  label: string, isOn: boolean, onClick: (event: Event) => void,
): TemplateResult {
  return html`<div class="toolbar"><button class="button" type="button" part="button"
    data-action="listen" aria-pressed=${String(isOn)} @click=${onClick}>
    ${icon(listenIcon)}<span>${label}</span></button></div>`;
}
