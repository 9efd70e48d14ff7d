import { expect } from '@open-wc/testing';
import {
  boxAddress, clear, colorAt, complete, difference, pictureOf, stand, told,
} from '../testing/stand.js';
import { Measure } from './measure.js';

async function room(units: 'm' | 'mm' = 'm') {
  const { canvas, view } = stand({ reducedMotion: true }, 400, 300);
  await view.load([{ src: boxAddress([{ size: [30, 20, 10] }]) }], {
    units, home: { azimuth: 0, elevation: 0 },
  });
  await complete(view);
  const before = pictureOf(canvas);
  const measure = new Measure();
  measure.paint('rgb(0, 60, 200)', 'rgb(255, 255, 255)');
  view.addTool(measure);
  return { canvas, view, measure, before };
}

describe('measuring an object', () => {
  afterEach(clear);

  it('tells how far two places are apart, in metres whatever the unit of the file', async () => {
    const { measure } = await room('mm');
    expect(measure.metres).to.equal(undefined);
    measure.mark([0, 0, 5]);
    expect(measure.metres).to.equal(undefined);
    measure.mark([3, 4, 5]);
    expect(measure.metres).to.be.closeTo(0.005, 1e-9);
  });

  it('begins anew with a third mark, and when it is told to', async () => {
    const { measure } = await room();
    for (const x of [1, 2, 3]) measure.mark([x, 0, 5]);
    expect(measure.marks).to.deep.equal([[3, 0, 5]]);
    measure.clear();
    expect(measure.marks).to.deep.equal([]);
  });

  it('draws a line, also through the object', async () => {
    const { canvas, view, measure, before } = await room();
    measure.mark([-10, 0, 5]);
    measure.mark([10, 0, 5]);
    await told(view, 'frame');
    const blue = (x: number, y: number): boolean => {
      const [r = 0, , b = 0] = colorAt(canvas, x, y);
      return b > r + 60;
    };
    const line = Array.from({ length: 21 }, (_one, at) => blue(0.5, 0.4 + at / 100));
    expect(line.filter(Boolean).length).to.be.within(1, 3);
    measure.clear();
    measure.mark([-10, 0, -5]);
    measure.mark([10, 0, -5]);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.greaterThan(0.05);
    view.removeTool(measure);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.01);
  });
});
