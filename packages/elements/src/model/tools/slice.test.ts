import { expect, waitUntil } from '@open-wc/testing';
import { bowlOnScreen, has3d, panelText, press, said } from '../../contract/bowl-on-screen.js';
import { clear, controlOf } from '../../contract/page.js';
import type { Shown } from '../../contract/page.js';
import { give, sampleOf } from '../../contract/samples.js';

const isPressed = ({ element }: Shown, name: string): boolean =>
  controlOf(element, name)?.getAttribute('aria-pressed') === 'true';

if (has3d) {
  describe('cutting an object open', () => {
    afterEach(clear);

    it('cuts half of it away from the front at first, and says so', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:slice');
      await said(shown, 'Cut from the front, 12 centimetres deep');
      expect(isPressed(shown, 'cut:z')).to.equal(true);
      expect(panelText(shown, '.slider label')).to.equal('How deep 12 centimetres');
    });

    it('cuts from three directions, and as deep as is wanted', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:slice', 'cut:y');
      await said(shown, 'Cut from above, 8.6 centimetres deep');
      expect(['x', 'y', 'z'].map((axis) => isPressed(shown, `cut:${axis}`))).to.deep.equal(
        [false, true, false]);
      await press(shown, 'cut:x', 'cut:more', 'cut:more');
      await said(shown, 'Cut from the side, 14.4 centimetres deep');
      await press(shown, 'cut:less');
      await said(shown, 'Cut from the side, 13.2 centimetres deep');
    });

    it('stops at both ends', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:slice');
      const range = shown.element.renderRoot.querySelector('input')!;
      range.value = '100';
      range.dispatchEvent(new Event('input'));
      await shown.element.updateComplete;
      expect(controlOf(shown.element, 'cut:more')!.getAttribute('aria-disabled')).to.equal('true');
      expect(shown.element.actions.run('cut:more')).to.equal(false);
      expect(range.getAttribute('aria-valuetext')).to.equal('24 centimetres');
    });

    it('shows the other half, turned to the visitor', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:slice', 'cut:flip');
      await said(shown, 'Cut from the front, 12 centimetres deep, the other half');
      expect(isPressed(shown, 'cut:flip')).to.equal(true);
      await press(shown, 'sides');
      await waitUntil(() => shown.element.renderRoot.querySelector('[aria-current="true"]')
        ?.textContent.trim() === 'Back', 'turned', { timeout: 8000 });
    });

    it('stays as it is when the language changes', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:slice', 'cut:y', 'cut:flip');
      shown.room.lang = 'ar';
      give(shown.element, sampleOf('model', 'ar'));
      await waitUntil(() => panelText(shown, '.slider label') === 'عمق القطع ٨٫٦ سنتيمتر',
        'in Arabic', { timeout: 8000 });
      expect(isPressed(shown, 'cut:y') && isPressed(shown, 'cut:flip')).to.equal(true);
    });
  });
}
