import { expect } from '@open-wc/testing';
import { bowlOnScreen, has3d, panelText, press, said } from '../../contract/bowl-on-screen.js';
import { clear, controlOf, show } from '../../contract/page.js';
import { sampleOf } from '../../contract/samples.js';

if (has3d) {
  describe('taking an object apart', () => {
    afterEach(clear);

    it('takes it apart at once, and closes it step by step', async () => {
      const shown = await bowlOnScreen();
      await press(shown, 'tool:explode');
      await said(shown, 'Apart');
      expect(controlOf(shown.element, 'apart:more')!.getAttribute('aria-disabled')).to.equal('true');
      await press(shown, ...Array.from({ length: 5 }, () => 'apart:less'));
      await said(shown, 'Half apart');
      await press(shown, ...Array.from({ length: 4 }, () => 'apart:less'));
      await said(shown, '10% apart');
      await press(shown, 'apart:less');
      await said(shown, 'Closed');
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
      const src = new URL('/examples/twenty-objects/media/astronaut.glb', location.href).href;
      const model = { ...sample.props['model'] as object, src }; // an object, by the schema
      const shown = await show({ ...sample, props: { ...sample.props, model } });
      await shown.element.updateComplete;
      expect(controlOf(shown.element, 'tool:slice')).not.to.equal(undefined);
      expect(controlOf(shown.element, 'tool:explode')).to.equal(undefined);
      expect(controlOf(shown.element, 'tool:parts')).to.equal(undefined);
    });
  });
}
