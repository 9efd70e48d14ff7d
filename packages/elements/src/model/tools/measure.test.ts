import { expect, waitUntil } from '@open-wc/testing';
import { bowlOnScreen, panelText, press } from '../../contract/bowl-on-screen.js';
import { press as pressKey, tap } from '../../contract/driver.js';
import { reach } from '../../contract/explore.js';
import { clear, controlOf, focused, settled } from '../../contract/page.js';
import type { Shown } from '../../contract/page.js';
import { give, sampleOf } from '../../contract/samples.js';
import { hasWebGl, says } from '../../contract/tool-stage.js';

/** Straight before the bowl, whose belly is 24 cm wide. */
const before = { camera: { at: [0, 0.08, 0.9], look: [0, 0.08, 0], fov: 25 }, spots: [], tour: [] };

const centimetres = (shown: Shown): number =>
  Number.parseFloat(panelText(shown, '.result').replace(' centimetres', ''));

/** Touches the object, so far to the right of its middle as parts of the view. */
async function touch({ element }: Shown, right: number, down = 0): Promise<void> {
  const canvas = element.renderRoot.querySelector('canvas')!;
  canvas.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = canvas.getBoundingClientRect();
  await tap(left + width * (0.5 + right), top + height * (0.5 + down));
  await settled(element);
}

if (hasWebGl) {
  describe('measuring in an object', () => {
    afterEach(clear);

    it('takes two taps, and a third one begins anew', async () => {
      const shown = await bowlOnScreen(before);
      await press(shown, 'tool:measure');
      expect(panelText(shown)).to.contain('Touch two places');
      await touch(shown, -0.1);
      expect(panelText(shown)).to.contain('Now the second one');
      await touch(shown, 0.1);
      expect(centimetres(shown)).to.be.within(8, 20);
      await touch(shown, 0);
      expect(panelText(shown)).to.contain('Now the second one');
    });

    it('takes keys alone: turn it until a place lies under the cross', async () => {
      const shown = await bowlOnScreen(before);
      const { element } = shown;
      const byKey = async (name: string): Promise<void> => {
        await reach(shown, controlOf(element, name)!, name);
        await pressKey('Enter');
        await settled(element);
      };
      await byKey('tool:measure');
      await waitUntil(() => focused()?.id === 'panel-heading', 'the heading has no focus');
      expect(focused()?.textContent).to.equal('Measure');
      await byKey('mark');
      await byKey('turnLeft');
      await says(shown.element, /^Seen from the front right/);
      await byKey('mark');
      expect(centimetres(shown)).to.be.within(3, 20);
      await pressKey('Escape');
      await settled(element);
      expect(focused()).to.equal(controlOf(element, 'tool:measure'));
      expect(element.renderRoot.querySelector('.cross')).to.equal(null);
    });

    it('says each mark and the length, and when there is nothing to mark', async () => {
      const shown = await bowlOnScreen(before);
      await press(shown, 'tool:measure', 'mark');
      await says(shown.element, 'The first place is marked. Now the second one.');
      await touch(shown, 0.08);
      await says(shown.element, /^\d+(\.\d)? centimetres between the two places$/);
      await touch(shown, 0.49, -0.45);
      await says(shown.element, 'There is nothing of the object there. Turn it or shift it.');
    });

    it('starts again', async () => {
      const shown = await bowlOnScreen(before);
      await press(shown, 'tool:measure', 'mark');
      expect(controlOf(shown.element, 'again')!.getAttribute('aria-disabled')).to.equal('false');
      await press(shown, 'again');
      expect(panelText(shown)).to.contain('Touch two places');
      expect(controlOf(shown.element, 'again')!.getAttribute('aria-disabled')).to.equal('true');
    });

    it('tells the size of the whole object', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:measure');
      expect(panelText(shown, '.facts')).to.equal(
        'Width24 centimetresHeight17.2 centimetresDepth24 centimetres');
    });

    it('keeps its marks when the language changes, and counts as that language does', async () => {
      const shown = await bowlOnScreen(before);
      const { element, room } = shown;
      await press(shown, 'tool:measure', 'mark');
      await touch(shown, 0.1);
      const length = centimetres(shown);
      expect(length).to.be.within(3, 12);
      room.lang = 'ar';
      room.dir = 'rtl';
      const arabic = sampleOf('model', 'ar');
      give(element, { ...arabic, props: { ...arabic.props, ...before } });
      const digits = new Intl.NumberFormat('ar-u-nu-arab', { maximumFractionDigits: 1 });
      await waitUntil(() => panelText(shown, '.result').startsWith(`${digits.format(length)} `),
        'the length in Arabic', { timeout: 8000 });
    });
  });
}
