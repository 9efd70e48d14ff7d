import { expect } from '@open-wc/testing';
import { clear, settled } from '../contract/page.js';
import { hasWebGl, showBowl } from '../contract/tool-stage.js';

if (hasWebGl) describe('an object whose scene has gone', () => {
  const { fetch: real } = window;
  let asked: string[] = [];

  beforeEach(() => {
    asked = [];
    window.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (address.endsWith('.glb')) asked.push(address);
      return real.call(window, input, init);
    };
  });
  afterEach(() => {
    window.fetch = real;
    clear();
  });

  it('is not loaded again by what is still to be drawn, and is when it comes back', async () => {
    const bowl = await showBowl();
    const parent = bowl.parentElement;
    bowl.remove();
    asked = [];
    bowl.requestUpdate();
    await bowl.updateComplete;
    expect(asked).to.deep.equal([]);
    parent?.append(bowl);
    await settled(bowl);
    expect(asked.length).to.equal(1);
  });
});
