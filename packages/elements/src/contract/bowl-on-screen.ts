import { waitUntil } from '@open-wc/testing';
import type { VitrineModel } from '../model/model.js';
import type { Shown } from './page.js';
import { press as pressOne, showBowl } from './tool-stage.js';

/** The bowl with the tools that look inside, and the button before it. */
export async function bowlOnScreen(props: object = {}): Promise<Shown & { element: VitrineModel }> {
  const element = await showBowl({ tools: ['measure', 'slice', 'explode', 'parts'], ...props });
  const room = element.parentElement as HTMLElement; // the page that it stands on
  return { element, room, before: room.querySelector('button') as HTMLButtonElement }; // there too
}

/** Presses controls, one after another. */
export async function press(
  { element }: { element: VitrineModel }, ...names: readonly string[]
): Promise<void> {
  for (const name of names) {
    await pressOne(element, name);
    // What opens takes the focus, and the page goes there.
    if (name.startsWith('tool:')) {
      await waitUntil(() => element.shadowRoot?.activeElement?.id === 'panel-heading',
        'the heading has the focus', { interval: 20, timeout: 8000 });
    }
  }
}

/** What is written in the panel that is open. */
export function panelText({ element }: Shown, part = '.panel'): string {
  const found = element.renderRoot.querySelector(part);
  return found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
