import { expect } from '@open-wc/testing';
import { bowlOnScreen, panelText, press } from '../../contract/bowl-on-screen.js';
import { tap } from '../../contract/driver.js';
import { clear, controlOf, settled } from '../../contract/page.js';
import type { Shown } from '../../contract/page.js';
import { hasWebGl, says } from '../../contract/tool-stage.js';

const isPressed = ({ element }: Shown, name: string): boolean =>
  controlOf(element, name)?.getAttribute('aria-pressed') === 'true';
const isOff = ({ element }: Shown, name: string): boolean =>
  controlOf(element, name)?.getAttribute('aria-disabled') === 'true';

if (hasWebGl) {
  describe('the parts of an object, in a list', () => {
    afterEach(clear);

    it('have the author’s words', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:parts');
      expect(panelText(shown, '.parts')).to.match(/^The bowl .*The lid ?It has a knob\./);
      expect(controlOf(shown.element, 'alone:2')?.getAttribute('aria-label')).to.equal(
        'Show alone: The lid');
    });

    it('are shown alone one at a time, and together again', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:parts');
      expect(isOff(shown, 'showAll')).to.equal(true);
      await press(shown, 'alone:1', 'alone:2');
      await says(shown.element, 'Shown alone: The lid');
      expect([1, 2].map((at) => isPressed(shown, `alone:${at}`))).to.deep.equal([false, true]);
      await press(shown, 'alone:2');
      await says(shown.element, 'Everything is shown');
      expect(isOff(shown, 'showAll')).to.equal(true);
    });

    it('fade, and come back', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:parts', 'fade:1');
      await says(shown.element, 'Faded: The bowl');
      await press(shown, 'fade:2', 'fade:1');
      await says(shown.element, 'Shown again: The bowl');
      expect([1, 2].map((at) => isPressed(shown, `fade:${at}`))).to.deep.equal([false, true]);
      await press(shown, 'showAll');
      await says(shown.element, 'Everything is shown');
      expect(isPressed(shown, 'fade:2')).to.equal(false);
    });

    it('are chosen by a tap on the object', async () => {
      const shown = await bowlOnScreen({
        camera: { at: [0, 0.08, 0.9], look: [0, 0.08, 0], fov: 25 }, spots: [],
      });
      await press(shown, 'tool:parts');
      const canvas = shown.element.renderRoot.querySelector('canvas')!;
      canvas.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = canvas.getBoundingClientRect();
      await tap(left + width * 0.5, top + height * 0.35);
      await says(shown.element, 'The lid. It has a knob.');
      await settled(shown.element);
      const chosen = shown.element.renderRoot.querySelector('.part[aria-current="true"]');
      expect(chosen?.textContent).to.contain('The lid');
    });
  });
}
