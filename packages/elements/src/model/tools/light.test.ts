import { expect } from '@open-wc/testing';
import { tap } from '../../contract/driver.js';
import { clear, controlOf, settled } from '../../contract/page.js';
import { hasWebGl, pixel, press, says, showBowl, shows } from '../../contract/tool-stage.js';
import type { VitrineModel } from '../model.js';
import { lampFor, placeOf } from './lamp-pad.js';

const light = (bowl: VitrineModel, x: number): number =>
  pixel(bowl, x, 0.58).slice(0, 3).reduce((sum, value) => sum + value, 0);

const inWords = (bowl: VitrineModel): readonly (string | null)[] =>
  [...bowl.renderRoot.querySelectorAll('.slider input')]
    .map((range) => range.getAttribute('aria-valuetext'));

describe('the pad of a lamp', () => {
  it('shows the visitor below, and gives back the lamp that it shows', () => {
    expect(placeOf(30, 0, 30)).to.deep.equal({ x: 0, y: 1 });
    expect(placeOf(120, 0, 30).x).to.be.closeTo(1, 1e-9);
    const { azimuth, elevation } = lampFor(placeOf(-50, 20, 30), 30);
    expect([azimuth, elevation].map(Math.round)).to.deep.equal([-50, 20]);
    expect(lampFor({ x: 3, y: 0 }, 0).elevation).to.equal(0);
  });
});

if (hasWebGl) describe('the light on an object', () => {
  afterEach(clear);

  it('comes from the side that a visitor chooses, in words and in steps', async () => {
    const bowl = await showBowl({ tools: ['light'] });
    await press(bowl, 'tool:light');
    expect(controlOf(bowl, 'light:studio')?.getAttribute('aria-pressed')).to.equal('true');
    await press(bowl, 'light:raking');
    await says(bowl, 'Side light');
    await shows(() => light(bowl, 0.35) > light(bowl, 0.65) * 1.5, 'the left is not lit');
    for (const _press of [1, 2, 3, 4, 5]) await press(bowl, 'lampSide:more');
    await says(bowl, 'Light from the right; the lamp is low');
    await shows(() => light(bowl, 0.65) > light(bowl, 0.35) * 1.5, 'the right is not lit');
    await press(bowl, 'lampHeight:more');
    expect(inWords(bowl)).to.deep.equal(['from the right', 'rather low']);
  });

  it('goes all the way round, and no two steps sound alike', async () => {
    const bowl = await showBowl({ tools: ['light'], light: 'raking' });
    await press(bowl, 'tool:light');
    const heard = new Set<string | null | undefined>();
    for (let step = 0; step < 12; step += 1) {
      await press(bowl, 'lampSide:more');
      heard.add(inWords(bowl)[0]);
    }
    expect(heard.size).to.equal(12);
  });

  it('follows a finger on the pad', async () => {
    const bowl = await showBowl({ tools: ['light'] });
    await press(bowl, 'tool:light');
    await press(bowl, 'light:raking');
    const pad = bowl.renderRoot.querySelector('.lamp-pad');
    pad?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = pad?.getBoundingClientRect() ?? new DOMRect();
    await tap(left + width / 2, top + height * 0.02);
    await settled(bowl);
    expect(inWords(bowl)).to.deep.equal(['from behind, a little to the left', 'level']);
  });

  it('is as the author wanted it when the panel closes', async () => {
    const bowl = await showBowl({ tools: ['light'], light: 'soft' });
    await shows(() => light(bowl, 0.5) > 0, 'nothing is drawn');
    const before = light(bowl, 0.65);
    await press(bowl, 'tool:light');
    await press(bowl, 'light:raking');
    await shows(() => light(bowl, 0.65) < before * 0.8, 'it is not darker');
    await press(bowl, 'close');
    await shows(() => Math.abs(light(bowl, 0.65) - before) < 3, 'the light stayed');
  });
});
