import { expect, waitUntil } from '@open-wc/testing';
import { clear, controlOf } from '../contract/page.js';
import { sampleOf } from '../contract/samples.js';
import { hasWebGl, press, showBowl } from '../contract/tool-stage.js';

const { model } = sampleOf('model').props;
const usdz = { ...model as object, iosSrc: 'https://museum.org/bowl.usdz' };

if (hasWebGl) describe('an object in the visitor’s room', () => {
  const { supports } = DOMTokenList.prototype;
  const { click } = HTMLAnchorElement.prototype;
  afterEach(() => {
    clear();
    DOMTokenList.prototype.supports = supports;
    HTMLAnchorElement.prototype.click = click;
  });

  it('is one press away on a phone that can do it', async () => {
    DOMTokenList.prototype.supports = (word) => word === 'ar';
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement): void {
      links.push(this);
    };
    const bowl = await showBowl({ model: usdz, ar: true });
    await waitUntil(() => controlOf(bowl, 'ar'), 'there is no control');
    const control = await press(bowl, 'ar');
    expect(control.textContent.trim()).to.equal('In your room');
    expect(control.hasAttribute('aria-expanded')).to.equal(false);
    expect(links[0]?.rel).to.equal('ar');
    expect(links[0]?.href).to.equal('https://museum.org/bowl.usdz#allowsContentScaling=0');
    expect(links[0]?.children[0]?.localName).to.equal('img');
  });

  it('is not offered on other machines, nor where the author does not want it', async () => {
    expect(controlOf(await showBowl({ model: usdz, ar: true }), 'ar')).to.equal(undefined);
    DOMTokenList.prototype.supports = (word) => word === 'ar';
    expect(controlOf(await showBowl({ model: usdz }), 'ar')).to.equal(undefined);
  });
});
