import { expect } from '@open-wc/testing';
import type { ModelView } from './index.js';
import { clear, complete, frames, shown, told } from './testing/stand.js';

interface Move { x: number; y: number; id?: number; type?: string }

/** Sends a pointer's events to a canvas, as a hand would; CSS pixels of the canvas. */
function point(canvas: HTMLCanvasElement, name: string, { x, y, id = 1, type = 'touch' }: Move) {
  const box = canvas.getBoundingClientRect();
  canvas.dispatchEvent(new PointerEvent(name, {
    bubbles: true, composed: true, cancelable: true, pointerId: id, pointerType: type,
    clientX: box.left + x, clientY: box.top + y, isPrimary: id === 1, buttons: 1,
  }));
}

function drag(canvas: HTMLCanvasElement, from: Move, to: Move): void {
  point(canvas, 'pointerdown', from);
  for (let part = 1; part <= 5; part++) {
    point(canvas, 'pointermove', {
      ...from, x: from.x + ((to.x - from.x) * part) / 5, y: from.y + ((to.y - from.y) * part) / 5,
    });
  }
  point(canvas, 'pointerup', { ...from, x: to.x, y: to.y });
}

function wheel(canvas: HTMLCanvasElement, deltaY: number, ctrlKey = false): boolean {
  return !canvas.dispatchEvent(new WheelEvent('wheel', {
    bubbles: true, cancelable: true, deltaY, ctrlKey,
  }));
}

async function held() {
  const standing = await shown();
  await complete(standing.view);
  return standing;
}

const rest = (view: ModelView): Promise<unknown> => told(view, 'rest');

describe('a visitor’s hands', () => {
  afterEach(clear);

  it('turn the object with one finger, after it, not against it', async () => {
    const { canvas, view } = await held();
    const { azimuth } = view.seen();
    const still = rest(view);
    drag(canvas, { x: 100, y: 75 }, { x: 150, y: 75 });
    await still;
    expect(view.seen().azimuth).to.be.lessThan(azimuth - 20);
  });

  it('come closer with two fingers and move it with them', async () => {
    const { canvas, view } = await held();
    const { closeness } = view.seen();
    const { look } = view.pose;
    const still = rest(view);
    point(canvas, 'pointerdown', { x: 90, y: 75 });
    point(canvas, 'pointerdown', { x: 110, y: 75, id: 2 });
    for (let step = 1; step <= 6; step++) {
      point(canvas, 'pointermove', { x: 90 - step * 4, y: 75 - step * 2 });
      point(canvas, 'pointermove', { x: 110 + step * 4, y: 75 - step * 2, id: 2 });
    }
    point(canvas, 'pointerup', { x: 66, y: 63 });
    point(canvas, 'pointerup', { x: 134, y: 63, id: 2 });
    await still;
    expect(view.seen().closeness).to.be.greaterThan(closeness + 0.2);
    expect(view.pose.look[1]).to.be.lessThan(look[1]);
  });

  it('leave a third finger to nobody', async () => {
    const { canvas, view } = await held();
    point(canvas, 'pointerdown', { x: 90, y: 75 });
    point(canvas, 'pointerdown', { x: 110, y: 75, id: 2 });
    const before = view.pose;
    point(canvas, 'pointerdown', { x: 20, y: 20, id: 3 });
    point(canvas, 'pointermove', { x: 190, y: 140, id: 3 });
    await frames(2);
    expect(view.pose).to.deep.equal(before);
  });

  it('scroll the page with an upright swipe and the wheel, until the object was touched', async () => {
    const { canvas, view } = await held();
    expect(canvas.style.touchAction).to.equal('pan-y');
    expect(wheel(canvas, 100)).to.equal(false);
    const { closeness } = view.seen();
    drag(canvas, { x: 100, y: 75 }, { x: 130, y: 75 });
    expect(view.engaged).to.equal(true);
    expect(canvas.style.touchAction).to.equal('none');
    expect(wheel(canvas, -200)).to.equal(true);
    await rest(view);
    expect(view.seen().closeness).to.be.greaterThan(closeness);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(view.engaged).to.equal(false);
    expect(canvas.style.touchAction).to.equal('pan-y');
  });

  it('have all gestures where the object fills the screen', async () => {
    const { canvas, view } = await held();
    canvas.style.cssText = `width:${String(innerWidth)}px;height:${String(innerHeight)}px`;
    await told(view, 'frame');
    expect(canvas.style.touchAction).to.equal('none');
  });

  it('come closer with ctrl and the wheel, as with a touch pad’s pinch', async () => {
    const { canvas, view } = await held();
    const { closeness } = view.seen();
    expect(wheel(canvas, -30, true)).to.equal(true);
    await rest(view);
    expect(view.seen().closeness).to.be.greaterThan(closeness);
  });

  it('fly to what they tap twice, and home where there is nothing', async () => {
    const { canvas, view } = await held();
    const home = view.pose;
    const tap = (x: number, y: number): void => {
      for (const _time of [1, 2]) drag(canvas, { x, y }, { x, y });
    };
    let still = told(view, 'frame');
    tap(100, 70);
    await still;
    expect(view.seen().closeness).to.be.greaterThan(0.4);
    still = told(view, 'frame');
    view.zoomBy(0.0001);
    await still;
    still = told(view, 'frame');
    tap(3, 3);
    await still;
    expect(view.pose.at[2]).to.be.closeTo(home.at[2], 1e-6);
  });

  it('tell of a tap, where it was', async () => {
    const { canvas, view } = await held();
    const tapped = told(view, 'tap');
    drag(canvas, { x: 40, y: 50 }, { x: 41, y: 50 });
    const { x, y } = await tapped;
    expect([Math.round(x), Math.round(y)]).to.deep.equal([41, 50]);
  });
});
