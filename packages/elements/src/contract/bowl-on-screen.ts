import { waitUntil } from '@open-wc/testing';
import { controlOf, settled, show } from './page.js';
import type { Shown } from './page.js';
import { sampleOf } from './samples.js';

/** Whether this browser draws 3D; where it does not, the tests of tools are not registered. */
export const has3d = document.createElement('canvas').getContext('webgl2') !== null;

/** The contract's bowl, on screen with all its tools; for tests. */
export async function bowlOnScreen(props: object = {}): Promise<Shown> {
  const sample = sampleOf('model');
  const tools = ['measure', 'slice', 'explode', 'parts'];
  const shown = await show({ ...sample, props: { ...sample.props, tools, ...props } });
  await waitUntil(() => controlOf(shown.element, 'tool:measure'), 'no tools', { timeout: 8000 });
  return shown;
}

/** Presses controls, one after another. */
export async function press({ element }: Shown, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const control = controlOf(element, name);
    if (!control) throw new Error(`There is no control for "${name}".`);
    control.click();
    await settled(element);
    // What opens takes the focus, and the page goes there.
    if (name.startsWith('tool:')) {
      await waitUntil(() => element.shadowRoot?.activeElement?.id === 'panel-heading',
        'the heading has the focus', { interval: 20, timeout: 8000 });
    }
  }
}

/** Waits until a sentence is said. */
export async function said({ element }: Shown, sentence: string | RegExp): Promise<void> {
  const region = (): string => element.renderRoot.querySelector('[role=status]')?.textContent ?? '';
  await waitUntil(() => (typeof sentence === 'string' ? region() === sentence
    : sentence.test(region())), `said "${String(sentence)}"`, { interval: 20, timeout: 8000 });
}

/** What is written in the panel that is open. */
export function panelText({ element }: Shown, part = '.panel'): string {
  const found = element.renderRoot.querySelector(part);
  return found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
