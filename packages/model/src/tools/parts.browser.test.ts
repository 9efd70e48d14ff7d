import { expect } from '@open-wc/testing';
import {
  boxAddress, clear, colorAt, complete, difference, pictureOf, stand, told,
} from '../testing/stand.js';
import { Parts } from './parts.js';

const red = { color: [0.8, 0.1, 0.1], name: 'Red' } as const;
const green = { color: [0.1, 0.7, 0.1], at: [0, 0, -2], name: 'Green', size: [3, 3, 1] } as const;

async function room() {
  const { canvas, view } = stand({ reducedMotion: true });
  await view.load([{ src: boxAddress([red, green]) }], { home: { azimuth: 0, elevation: 0 } });
  await complete(view);
  const before = pictureOf(canvas);
  const parts = new Parts();
  view.addTool(parts);
  await told(view, 'frame');
  return { canvas, view, parts, before };
}

describe('the parts of an object', () => {
  afterEach(clear);

  it('are shown alone: nothing else is seen or touched', async () => {
    const { canvas, view, parts } = await room();
    expect(view.pick(100, 75)?.part).to.equal('Red');
    parts.alone = 'Green';
    await told(view, 'frame');
    expect(view.pick(100, 75)?.part).to.equal('Green');
    const [r = 0, g = 0] = colorAt(canvas, 0.5, 0.5);
    expect(g).to.be.greaterThan(r);
  });

  it('take their spots with them', async () => {
    const { view, parts } = await room();
    view.spots = [{ id: 'red', at: [0, 0, 0.5] }, { id: 'green', at: [1.2, 1.2, -1.5] }];
    const placed = told(view, 'placed');
    parts.alone = 'Green';
    expect((await placed).map(({ hidden }) => hidden)).to.deep.equal([true, false]);
  });

  it('fade so far that one sees what is behind them, and not their own back', async () => {
    const { canvas, view, parts } = await room();
    parts.alone = 'Green';
    await told(view, 'frame');
    const behind = colorAt(canvas, 0.5, 0.5);
    parts.alone = undefined;
    await told(view, 'frame');
    const solid = colorAt(canvas, 0.5, 0.5);
    parts.fade('Red', true);
    await told(view, 'frame');
    const faded = colorAt(canvas, 0.5, 0.5);
    for (const channel of [0, 1]) {
      const wanted = behind[channel]! * 0.85 + solid[channel]! * 0.15;
      expect(faded[channel]).to.be.closeTo(wanted, 25);
    }
    expect(faded[1]).to.be.greaterThan(faded[0]!);
  });

  it('fill the view, seen from the side from which the eye looked', async () => {
    const { view, parts } = await room();
    const pose = parts.poseFor('Red')!;
    expect(pose.look.map((value) => Math.round(value * 1e6))).to.deep.equal([0, 0, 0]);
    expect(pose.at[0]).to.be.closeTo(0, 1e-6);
    expect(pose.at[2]).to.be.within(1.5, 6);
    expect(parts.poseFor('Blue')).to.equal(undefined);
    expect(view.pose.at[2]).to.be.greaterThan(pose.at[2]);
  });

  it('are all there again when the tool is put away', async () => {
    const { canvas, view, parts, before } = await room();
    parts.fade('Green', true);
    parts.alone = 'Green';
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.greaterThan(1);
    view.removeTool(parts);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.01);
  });
});
