import { expect } from '@open-wc/testing';
import { clear, controlOf } from '../../contract/page.js';
import { hasWebGl, pixel, press, says, showBowl, shows } from '../../contract/tool-stage.js';
import type { VitrineModel } from '../model.js';

/** The lid goes up where nothing was: high above the bowl. */
const isOpen = (bowl: VitrineModel): boolean => (pixel(bowl, 0.5, 0.03)[3] ?? 0) > 200;
const moment = (bowl: VitrineModel): string =>
  bowl.renderRoot.querySelector('#slider-moment')?.getAttribute('aria-valuetext') ?? '';

if (hasWebGl) describe('the movements of an object', () => {
  afterEach(clear);

  it('are played once, and say when they are over', async () => {
    const bowl = await showBowl({ tools: ['clips'] });
    await press(bowl, 'tool:clips');
    controlOf(bowl, 'play')?.click();
    await shows(() => controlOf(bowl, 'play')?.textContent.trim() === 'Pause', 'it does not play');
    await says(bowl, 'Playing: The lid opens');
    await says(bowl, '1 of 1 second');
    expect(controlOf(bowl, 'play')?.textContent.trim()).to.equal('Play');
    expect(isOpen(bowl)).to.equal(true);
  });

  it('go a little on and back by single presses, and round at the end', async () => {
    const bowl = await showBowl({ tools: ['clips'] });
    await press(bowl, 'tool:clips');
    await press(bowl, 'moment:more');
    await press(bowl, 'moment:more');
    await says(bowl, '0.2 of 1 second');
    await press(bowl, 'moment:less');
    await press(bowl, 'moment:less');
    await press(bowl, 'moment:less');
    await says(bowl, '1 of 1 second');
    await shows(() => isOpen(bowl), 'the lid is not up');
    expect(moment(bowl)).to.equal('1 of 1 second');
  });

  it('leave the object as it was when the panel closes', async () => {
    const bowl = await showBowl({ tools: ['clips'] });
    await press(bowl, 'tool:clips');
    await press(bowl, 'moment:less');
    await shows(() => isOpen(bowl), 'the lid is not up');
    await press(bowl, 'close');
    await shows(() => !isOpen(bowl), 'the lid stayed up');
  });

  it('go on after that where the author lets one play', async () => {
    const bowl = await showBowl({ tools: ['clips'], animation: 'open' });
    await press(bowl, 'tool:clips');
    expect(controlOf(bowl, 'play')?.textContent.trim()).to.equal('Pause');
    await press(bowl, 'moment:less');
    await press(bowl, 'close');
    await shows(() => isOpen(bowl), 'the lid is not up');
    await shows(() => !isOpen(bowl), 'the lid does not move');
  });
});
