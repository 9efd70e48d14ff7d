import { expect } from '@open-wc/testing';
import { clear, controlOf, textOf } from '../../contract/page.js';
import { hasWebGl, pixel, press, says, showBowl, shows } from '../../contract/tool-stage.js';
import type { VitrineModel } from '../model.js';

/** In some row of the picture there are two things with room between them. */
const isBeside = (bowl: VitrineModel): boolean => [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].some((y) => {
  const row = Array.from({ length: 60 }, (_none, at) =>
    ((pixel(bowl, (at + 0.5) / 60, y)[3] ?? 0) > 200 ? '#' : ' ')).join('');
  return /# +#/.test(row);
});

if (hasWebGl) describe('the true size of an object', () => {
  afterEach(clear);

  it('is told by what everybody knows, of the same scale, and in words', async () => {
    const bowl = await showBowl({ tools: ['scale'] });
    expect(isBeside(bowl)).to.equal(false);
    await press(bowl, 'tool:scale');
    await says(bowl, 'The object is 17.2 centimetres tall; the hand beside it is 19 centimetres long');
    expect(controlOf(bowl, 'scale:hand')?.getAttribute('aria-pressed')).to.equal('true');
    await shows(() => isBeside(bowl), 'there is no hand');
    await press(bowl, 'scale:coin');
    await says(bowl, /coin beside it is 23\.25 millimetres wide$/);
    await press(bowl, 'scale:person');
    await says(bowl, /person beside it 1\.70 metres$/);
  });

  it('begins with what the author wants, and speaks the language of the visitor', async () => {
    const bowl = await showBowl({ tools: ['scale'], scale: 'person' });
    await press(bowl, 'tool:scale');
    const room = bowl.parentElement;
    if (room) room.lang = 'fr';
    await shows(() => textOf(bowl).includes(
      'L’objet mesure 17,2 centimètres de haut ; la personne à côté, 1,70 mètre'),
    'French did not come');
    expect(controlOf(bowl, 'scale:person')?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('takes the figure away again, and goes back to where the visitor stood', async () => {
    const bowl = await showBowl({ tools: ['scale'] });
    const before = pixel(bowl, 0.5, 0.6);
    await press(bowl, 'tool:scale');
    await shows(() => isBeside(bowl), 'there is no hand');
    await press(bowl, 'close');
    await shows(() => !isBeside(bowl) && String(pixel(bowl, 0.5, 0.6)) === String(before),
      'the object does not stand as before');
  });
});
