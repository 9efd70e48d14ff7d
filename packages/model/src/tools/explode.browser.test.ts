import { expect } from '@open-wc/testing';
import type { ModelView, PlacedSpot } from '../index.js';
import {
  clear, complete, difference, frames, pictureOf, shown, stand, told,
} from '../testing/stand.js';
import { Explode } from './explode.js';

const two = [
  { name: 'Lower', at: [0, 0, 0], size: [1, 0.5, 1] },
  { name: 'Upper', at: [0, 0.5, 0], size: [1, 0.5, 1] },
] as const;

/** Where the spots are, when everything has come to rest. */
async function placed(view: ModelView, change: () => void): Promise<readonly PlacedSpot[]> {
  let last: readonly PlacedSpot[] = [];
  const stop = view.on('placed', (spots) => { last = spots; });
  change();
  await frames(4);
  stop();
  return last;
}

/** How far they are from the top of the view. */
async function heights(view: ModelView, change: () => void): Promise<number[]> {
  return (await placed(view, change)).map(({ y }) => y);
}

async function apart(amount: number) {
  const { canvas, view } = await shown(two);
  await complete(view);
  const before = pictureOf(canvas);
  const { pose } = view;
  const start = await heights(view, () => {
    view.spots = [{ id: 'low', at: [0, 0, 0.5] }, { id: 'high', at: [0, 0.5, 0.5] }];
  });
  const explode = new Explode();
  const end = await heights(view, () => {
    explode.amount = amount;
    view.addTool(explode);
  });
  return { canvas, view, explode, before, pose, start, end };
}

const gap = ([low = 0, high = 0]: readonly number[]): number => low - high;

describe('an object that is taken apart', () => {
  afterEach(clear);

  it('moves its parts away from each other, with the spots on them', async () => {
    const { start, end } = await apart(1);
    expect(gap(end)).to.be.greaterThan(gap(start) * 1.2);
  });

  it('moves them as far as is asked', async () => {
    const { view, explode, start, end } = await apart(1);
    const half = await heights(view, () => { explode.amount = 0.5; });
    expect(gap(half)).to.be.within(gap(start), gap(end));
    const none = await heights(view, () => { explode.amount = 0; });
    expect(gap(none)).to.be.closeTo(gap(start), 0.5);
  });

  it('stays in view, and the eye is back where it was afterwards', async () => {
    const { view, explode, pose } = await apart(1);
    expect(view.pose.at[2]).to.be.greaterThan(pose.at[2]);
    view.removeTool(explode);
    await frames(4);
    view.pose.at.forEach((value, axis) => {
      expect(value).to.be.closeTo(pose.at[axis]!, 1e-3);
    });
  });

  it('looks as before when the tool is put away', async () => {
    const { canvas, view, explode, before } = await apart(1);
    expect(await difference(pictureOf(canvas), before)).to.be.greaterThan(1);
    view.removeTool(explode);
    await frames(4);
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.05);
  });

  it('goes on with its movement', async () => {
    const { canvas, view } = stand({ reducedMotion: true });
    await view.load([{ src: '/packages/elements/test-files/bowl.glb' }]);
    await complete(view);
    view.seek(0.5);
    await told(view, 'frame');
    const open = pictureOf(canvas);
    const explode = new Explode();
    explode.amount = 1;
    view.addTool(explode);
    await frames(4);
    const openApart = pictureOf(canvas);
    view.seek(1);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), openApart)).to.be.greaterThan(0.5);
    view.removeTool(explode);
    view.seek(0.5);
    await frames(4);
    expect(await difference(pictureOf(canvas), open)).to.be.lessThan(0.05);
  });

  it('takes a part along whose bones hang in another one', async () => {
    const { view } = stand({ reducedMotion: true });
    await view.load([{ src: '/examples/twenty-objects/media/robot.glb' }]);
    await complete(view);
    const hand = view.facts!.parts.find(({ name }) => /hand.?l/i.test(name))!;
    const spots = [{ id: 'hand', at: hand.centre }];
    const start = (await placed(view, () => { view.spots = spots; }))[0]!.x;
    const explode = new Explode();
    const [spot] = await placed(view, () => {
      explode.amount = 1;
      view.addTool(explode);
    });
    expect(spot!.x).to.be.greaterThan(start + 4);
    // And not only its spot: the hand itself is there.
    const found = [-2, 0, 2].some((by) => view.pick(spot!.x + by, spot!.y)?.part === hand.id);
    expect(found).to.equal(true);
  });
});
