import { expect } from '@open-wc/testing';
import { pool } from '../renderer-pool.js';
import {
  boxAddress, clear, colorAt, complete, difference, pictureOf, shown, stand, told,
} from '../testing/stand.js';
import { Slice } from './slice.js';

const red = { color: [0.8, 0.1, 0.1], name: 'Red' } as const;
const green = { color: [0.1, 0.7, 0.1], at: [0, 0, -2], name: 'Green' } as const;
const front = { home: { azimuth: 0, elevation: 0 } } as const;

/** A cut that has been drawn. */
async function cut(parts: Parameters<typeof shown>[0], change: (slice: Slice) => void = () => {}) {
  const { canvas, view } = stand({ reducedMotion: true });
  await view.load([{ src: boxAddress(parts) }], front);
  await complete(view);
  const before = pictureOf(canvas);
  const slice = new Slice();
  slice.color = 'rgb(40, 90, 160)';
  change(slice);
  view.addTool(slice);
  await told(view, 'frame');
  return { canvas, view, slice, before };
}

describe('an object that is cut', () => {
  afterEach(clear);

  it('is filled where it was cut through, in the wanted color', async () => {
    const { canvas } = await cut([red]);
    const [r = 0, g = 0, b = 0] = colorAt(canvas, 0.5, 0.5);
    expect(r).to.be.closeTo(40, 2);
    expect(g).to.be.closeTo(90, 2);
    expect(b).to.be.closeTo(160, 2);
  });

  it('is filled in each of its parts, bent by whatever, and nowhere else', async () => {
    const { canvas } = await cut([
      { ...red, at: [-1, 0, 0] }, { ...green, at: [1, 0, 0], size: [0.5, 0.5, 0.5] },
    ]);
    const blue = (x: number): boolean => (colorAt(canvas, x, 0.5)[2] ?? 0) > 120;
    const seen = Array.from({ length: 41 }, (_one, at) => blue(at / 40));
    const runs = seen.filter((is, at) => is && !seen[at - 1]).length;
    expect(runs).to.equal(2);
    expect(colorAt(canvas, 0.5, 0.5)[3]).to.be.lessThan(255); // between them
  });

  it('shows what stood behind the half that is gone, to the eye and to the finger', async () => {
    const { canvas, view, slice } = await cut([red, green]);
    expect(view.pick(100, 75)?.part).to.equal('Green');
    const [r = 0, g = 0] = colorAt(canvas, 0.5, 0.5);
    expect(g).to.be.greaterThan(r);
    slice.isFlipped = true;
    await told(view, 'frame');
    expect(view.pick(100, 75)?.part).to.equal('Red');
  });

  it('is as deep as it is said, in metres', async () => {
    const { slice } = await cut([{ size: [2, 0.3, 1] }], (one) => { one.axis = 'x'; });
    expect(slice.depth).to.be.closeTo(1, 1e-6);
    slice.position = 0.25;
    expect(slice.depth).to.be.closeTo(0.5, 1e-6);
    slice.axis = 'y';
    expect(slice.depth).to.be.closeTo(0.075, 1e-6);
  });

  it('has no spots where there is nothing any more', async () => {
    const { view, slice } = await cut([red]);
    view.spots = [
      { id: 'near', at: [0, 0, 0.5], normal: [0, 0, 1] },
      { id: 'edge', at: [0.5, 0, -0.2], normal: [1, 0, 0] },
    ];
    const hidden = told(view, 'placed');
    expect((await hidden).map((spot) => spot.hidden)).to.deep.equal([true, false]);
    const back = told(view, 'placed');
    slice.position = 0;
    expect((await back)[0]?.hidden).to.equal(false);
  });

  it('throws a smaller shadow', async () => {
    const dark = (canvas: HTMLCanvasElement): number => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      let sum = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]! < 250) sum += data[at]!;
      return sum;
    };
    const { canvas, view, slice } = await cut([{ size: [1, 0.2, 1] }], (one) => {
      one.axis = 'x';
      one.position = 0;
    });
    const whole = dark(canvas);
    slice.position = 0.9;
    await told(view, 'frame');
    expect(dark(canvas)).to.be.lessThan(whole * 0.7);
  });

  it('is whole again when the tool is put away, and nothing of it stays', async () => {
    const { view } = await shown([red, green]);
    await complete(view);
    const before = { ...pool.renderer.info.memory };
    const slice = new Slice();
    view.addTool(slice);
    await told(view, 'frame');
    view.removeTool(slice);
    await told(view, 'frame');
    expect({ ...pool.renderer.info.memory }).to.deep.equal(before);
  });

  it('looks as before when the tool is put away', async () => {
    const { canvas, view, slice, before } = await cut([red, green]);
    expect(await difference(pictureOf(canvas), before)).to.be.greaterThan(1);
    view.removeTool(slice);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.01);
  });
});
