import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { ActionsController } from '../controllers/actions.js';

/** How a button of a guide looks. */
export interface ButtonLook {
  drawing?: unknown;
  /** It points somewhere: mirrored right to left. */
  isMirrored?: boolean;
  style?: string;
  /** Its words, where they are more or less than its name. */
  content?: unknown;
  pressed?: boolean;
  expanded?: boolean;
}

/** The button of an action; nothing where there is no such action now. */
export function button(
  actions: ActionsController, name: string, look: ButtonLook = {},
): TemplateResult | typeof nothing {
  const action = actions.list.find((one) => one.name === name);
  if (!action) return nothing;
  const { drawing, isMirrored, style = '', content, pressed, expanded } = look;
  return html`<button class=${`button ${style}`} type="button" part="button" data-action=${name}
    aria-label=${content === undefined ? nothing : action.label}
    aria-disabled=${action.disabled ? 'true' : nothing}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    @click=${actions.onClick}>${drawing ? icon(drawing, isMirrored) : nothing}${
    content ?? html`<span>${action.label}</span>`}</button>`;
}
