import { expect } from '@open-wc/testing';
import { clear, controlOf, textOf } from '../../contract/page.js';
import { hasWebGl, pixel, press, says, showBowl, shows } from '../../contract/tool-stage.js';

const title = (value: string) => ({ value, lang: 'en', dir: 'ltr' as const });
const props = {
  tools: ['variants'],
  variants: [{ name: 'Glazed', title: title('With glaze'), text: title('Fired twice.') }],
};

if (hasWebGl) describe('the surfaces of an object', () => {
  afterEach(clear);

  it('are put on by a press, seen, said and explained', async () => {
    const bowl = await showBowl(props);
    const [redder = 0, , bluer = 0] = pixel(bowl, 0.5, 0.72);
    expect(redder).to.be.greaterThan(bluer);
    await press(bowl, 'tool:variants');
    const glazed = await press(bowl, 'surface:1');
    expect(glazed.textContent.trim()).to.equal('With glaze');
    await says(bowl, 'Surface: With glaze. Fired twice.');
    await shows(() => {
      const [red = 0, , blue = 0] = pixel(bowl, 0.5, 0.72);
      return blue > red;
    }, 'the glaze is not seen');
    expect(glazed.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(bowl)).to.contain('Fired twice.');
  });

  it('begin with the one that the file puts on, and come with their colours', async () => {
    const bowl = await showBowl(props);
    await press(bowl, 'tool:variants');
    const clay = controlOf(bowl, 'surface:2');
    expect(clay?.textContent.trim()).to.equal('Clay');
    expect(clay?.getAttribute('aria-pressed')).to.equal('true');
    const swatch = clay?.querySelector<HTMLElement>('.swatch');
    expect(swatch && getComputedStyle(swatch).backgroundColor).to.equal('rgb(173, 111, 75)');
  });

  it('come off when the panel closes', async () => {
    const bowl = await showBowl(props);
    await press(bowl, 'tool:variants');
    await press(bowl, 'surface:1');
    await press(bowl, 'close');
    await shows(() => {
      const [red = 0, , blue = 0] = pixel(bowl, 0.5, 0.72);
      return red > blue;
    }, 'the glaze stayed');
  });
});
