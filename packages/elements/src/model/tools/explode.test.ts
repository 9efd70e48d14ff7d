import { expect, waitUntil } from '@open-wc/testing';
import { bowlOnScreen, panelText, press } from '../../contract/bowl-on-screen.js';
import { clear, controlOf, show } from '../../contract/page.js';
import { sampleOf } from '../../contract/samples.js';
import { hasWebGl, says } from '../../contract/tool-stage.js';

if (hasWebGl) {
  describe('taking an object apart', () => {
    afterEach(clear);

    it('takes it apart at once, and closes it step by step', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:explode');
      await says(shown.element, 'Apart');
      expect(controlOf(shown.element, 'apart:more')!.getAttribute('aria-disabled')).to.equal('true');
      await press(shown, ...Array.from({ length: 5 }, () => 'apart:less'));
      await says(shown.element, 'Half apart');
      await press(shown, ...Array.from({ length: 4 }, () => 'apart:less'));
      await says(shown.element, '10% apart');
      await press(shown, 'apart:less');
      await says(shown.element, 'Closed');
      expect(shown.element.actions.run('apart:less')).to.equal(false);
    });

    it('says how far on the slider itself', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:explode', 'apart:less');
      const range = shown.element.renderRoot.querySelector('input')!;
      expect(range.getAttribute('aria-valuetext')).to.equal('90% apart');
      expect(panelText(shown, '.slider label')).to.equal('How far apart 90% apart');
    });

    it('begins anew each time', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:explode', 'apart:less', 'close', 'tool:explode');
      expect(panelText(shown, '.value')).to.equal('Apart');
    });

    it('is not offered where there is nothing to take apart', async () => {
      const sample = sampleOf('model');
      const src = new URL('/examples/twenty-objects/media/pilot-whale-jaw.glb', location.href).href;
      const model = { ...sample.props['model'] as object, src }; // an object, by the schema
      const shown = await show({ ...sample, props: { ...sample.props, model } });
      await waitUntil(() => controlOf(shown.element, 'tool:slice'), 'no tools', { timeout: 8000 });
      expect(controlOf(shown.element, 'tool:explode')).to.equal(undefined);
      expect(controlOf(shown.element, 'tool:parts')).to.equal(undefined);
    });
  });
}
