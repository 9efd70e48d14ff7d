import { expect } from '@open-wc/testing';
import type { ModelView } from '../model-view.js';
import { pool } from '../renderer-pool.js';
import { clear, colorAt, pictureOf, shown, told } from '../testing/stand.js';
import { figureFor, TrueScale } from './scale.js';

/** Waits until the next picture is on the canvas. */
async function drawn(view: ModelView): Promise<void> {
  const frame = told(view, 'frame');
  view.redraw();
  await frame;
}

/** Columns of the picture in which something is drawn, as parts of its width. */
function columns(canvas: HTMLCanvasElement): boolean[] {
  return Array.from({ length: 100 }, (_one, x) => Array.from({ length: 60 }, (_other, y) =>
    (colorAt(canvas, (x + 0.5) / 100, (y + 0.5) / 60)[3] ?? 0) > 220).some(Boolean));
}

describe('a figure of true size beside an object', () => {
  afterEach(clear);

  it('is the one that says most', () => {
    expect(figureFor([0.02, 0.03, 0.01])).to.equal('coin');
    expect(figureFor([0.24, 0.17, 0.24])).to.equal('hand');
    expect(figureFor([0.8, 2.1, 0.7])).to.equal('person');
  });

  const pairs = [['coin', 0.05], ['hand', 0.3], ['person', 0.3], ['person', 3]] as const;
  for (const [figure, size] of pairs) {
    it(`is in view with an object of ${size} m and does not touch it: ${figure}`, async () => {
      const { canvas, view } = await shown([{ size: [size, size, size] }]);
      const tool = new TrueScale(figure);
      view.addTool(tool);
      await view.flyTo(tool.pose ?? 'front');
      await drawn(view);
      const seen = columns(canvas);
      const edges = seen.flatMap((is, at) => (at > 0 && is !== seen[at - 1] ? [at] : []));
      expect(edges.length, `edges at ${String(edges)}`).to.equal(4);
      expect(seen.at(0)).to.equal(false);
      expect(seen.at(-1)).to.equal(false);
    });
  }

  it('leaves nothing behind', async () => {
    const { canvas, view } = await shown();
    const before = pictureOf(canvas);
    const { geometries } = pool.renderer.info.memory;
    const { limits, pose } = view;
    const tool = new TrueScale('person');
    view.addTool(tool);
    await view.flyTo(tool.pose ?? 'front');
    tool.figure = 'coin';
    view.removeTool(tool);
    view.pose = pose;
    expect(view.limits).to.deep.equal(limits);
    await drawn(view);
    expect(pictureOf(canvas)).to.equal(before);
    expect(pool.renderer.info.memory.geometries).to.equal(geometries);
  });
});
