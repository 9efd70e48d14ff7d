import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { forgetHint, Hint } from './hint.js';

const { setTimeout: real } = window;
/** What waits for its time. */
let waiting: Map<number, () => void>;

/** Lets the time come that is waited for. */
function pass(): void {
  const due = [...waiting.values()];
  waiting.clear();
  for (const run of due) run();
}

const host = { addController: () => undefined, requestUpdate: () => undefined };
const hint = (): Hint => new Hint(host as unknown as ReactiveElement); // all that it asks of one

describe('the drawing of how an object is turned', () => {
  const { clearTimeout: clearReal } = window;

  beforeEach(() => {
    forgetHint();
    waiting = new Map();
    let last = 0;
    Object.assign(window, {
      setTimeout: (run: () => void) => { waiting.set(++last, run); return last; },
      clearTimeout: (id: number) => { waiting.delete(id); },
    });
  });
  afterEach(() => { Object.assign(window, { setTimeout: real, clearTimeout: clearReal }); });

  it('comes when nobody has touched the object for a while, and goes by itself', () => {
    const one = hint();
    one.start();
    expect(one.isShown).to.equal(false);
    pass();
    expect(one.isShown).to.equal(true);
    pass();
    expect(one.isShown).to.equal(false);
  });

  it('does not come where somebody turns the object already', () => {
    const one = hint();
    one.start();
    one.stop();
    pass();
    expect(one.isShown).to.equal(false);
  });

  it('comes once for each visitor, and with the next object where the first one left early', () => {
    const [first, second, third] = [hint(), hint(), hint()];
    first.start();
    first.hostDisconnected();
    second.start();
    third.start();
    pass();
    expect([first.isShown, second.isShown, third.isShown]).to.deep.equal([false, true, false]);
    const later = hint();
    later.start();
    pass();
    expect(later.isShown).to.equal(false);
  });
});
