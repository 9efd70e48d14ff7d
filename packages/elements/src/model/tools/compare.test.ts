import { expect } from '@open-wc/testing';
import { clear, controlOf, textOf } from '../../contract/page.js';
import { hasWebGl, press, says, showBowl, shows } from '../../contract/tool-stage.js';
import { sampleOf } from '../../contract/samples.js';
import type { VitrineModel } from '../model.js';

const text = (value: string) => ({ value, lang: 'en', dir: 'ltr' as const });
const { model } = sampleOf('model').props;
/** The same bowl ten times as large. */
const giant = { model: { ...model as object, units: 'm', alt: text('A giant bowl') },
  title: text('The giant') };
const small = { model: { ...model as object, units: 'cm' }, tools: ['compare'], compare: giant };

const canvases = (bowl: VitrineModel): HTMLCanvasElement[] =>
  [...bowl.renderRoot.querySelectorAll('canvas')];

/** How tall what is drawn on a canvas is, as a part of it. */
function height(canvas: HTMLCanvasElement | undefined): number {
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen || canvas.width < 2) return 0;
  const { data } = pen.getImageData(Math.floor(canvas.width / 2), 0, 1, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 200) count += 1;
  return count / canvas.height;
}

if (hasWebGl) describe('two objects compared', () => {
  afterEach(clear);

  it('stand side by side, each with its title and its words', async () => {
    const bowl = await showBowl({ ...small, heading: 'The bowl' });
    await press(bowl, 'tool:compare');
    const [first, second] = canvases(bowl).map((one) => one.getBoundingClientRect());
    expect(second?.left).to.be.at.least(first?.right ?? Infinity);
    const titles = [...bowl.renderRoot.querySelectorAll('.pair-title')].map((one) =>
      one.textContent.trim());
    expect(titles).to.deep.equal(['The bowl', 'The giant']);
    const image = bowl.renderRoot.querySelector('[role="img"][aria-label="A giant bowl"]');
    expect(image?.contains(canvases(bowl)[1] ?? null)).to.equal(true);
    await expect(bowl).to.be.accessible();
  });

  it('stand one above the other where there is no room', async () => {
    const bowl = await showBowl(small);
    (bowl.parentElement as HTMLElement).style.inlineSize = '390px';
    await press(bowl, 'tool:compare');
    await shows(() => {
      const [first, second] = canvases(bowl).map((one) => one.getBoundingClientRect());
      return (second?.top ?? 0) >= (first?.bottom ?? Infinity);
    }, 'they do not stand one above the other');
  });

  it('are as large as each other, or as large as they are', async () => {
    const bowl = await showBowl({ ...small, heading: 'The bowl' });
    await press(bowl, 'tool:compare');
    await shows(() => height(canvases(bowl)[1]) > 0.3, 'the second is not there');
    expect(height(canvases(bowl)[0])).to.be.closeTo(height(canvases(bowl)[1]), 0.02);
    await press(bowl, 'measure:true');
    await says(bowl, 'The bowl: 1.72 millimetres tall. The giant: 17.2 centimetres tall');
    await shows(() => height(canvases(bowl)[0]) < 0.05, 'the small one is large');
    expect(textOf(bowl)).to.contain('The giant: 17.2 centimetres tall');
    await press(bowl, 'measure:same');
    await shows(() => height(canvases(bowl)[0]) > 0.3, 'the small one stayed small');
  });

  it('turn together by a press', async () => {
    const bowl = await showBowl(small);
    await press(bowl, 'tool:compare');
    await shows(() => height(canvases(bowl)[1]) > 0.3, 'the second is not there');
    const before = height(canvases(bowl)[1]);
    await press(bowl, 'closer');
    await shows(() => height(canvases(bowl)[1]) > before * 1.2, 'the second did not come closer');
  });

  it('say when the second one is lost; closed, one of them has all the room', async () => {
    const bowl = await showBowl({
      ...small, compare: { ...giant, model: { ...giant.model, src: '/nothing.glb' } },
    });
    await press(bowl, 'tool:compare');
    await says(bowl, 'The second object could not be loaded.');
    expect(canvases(bowl).length).to.equal(1);
    await press(bowl, 'close');
    expect(controlOf(bowl, 'measure:same')).to.equal(undefined);
    const [first] = canvases(bowl);
    expect(first?.clientWidth).to.equal(first?.parentElement?.clientWidth);
  });
});
