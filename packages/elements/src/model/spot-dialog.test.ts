import { expect, waitUntil } from '@open-wc/testing';
import { press as key } from '../contract/driver.js';
import { clear, controlOf, focused, settled } from '../contract/page.js';
import { hasWebGl, press, showBowl } from '../contract/tool-stage.js';
import type { VitrineModel } from './model.js';

/** A second of silence, as a sound file: 8-bit, 8 kHz. */
const sound = `data:audio/wav;base64,${btoa(String.fromCharCode(
  ...'RIFF'.split('').map((sign) => sign.charCodeAt(0)), 0x64, 0x1f, 0, 0,
  ...'WAVEfmt '.split('').map((sign) => sign.charCodeAt(0)), 16, 0, 0, 0, 1, 0, 1, 0,
  0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0,
  ...'data'.split('').map((sign) => sign.charCodeAt(0)), 0x40, 0x1f, 0, 0,
  ...Array.from({ length: 8000 }, () => 128)))}`;

const spots = (audio?: object) => ['The rim', 'A thumb'].map((title, index) => ({
  id: `spot${index}`, at: [0, 0.1, index ? -0.11 : 0.118], normal: [0, 0, index ? -1 : 1], title,
  text: 'It is thin. '.repeat(80), ...(audio ? { audio } : {}),
}));

const dialog = (bowl: VitrineModel): HTMLDialogElement | null =>
  bowl.renderRoot.querySelector('dialog');

if (hasWebGl) describe('a point that opens over the object', () => {
  afterEach(clear);

  it('is modal, takes the focus to its heading, and gives it back by Escape', async () => {
    const bowl = await showBowl({ opens: 'dialog', spots: spots(), tour: [] });
    controlOf(bowl, 'spot:1')?.focus();
    await press(bowl, 'spot:1');
    await waitUntil(() => focused()?.id === 'panel-heading', 'the heading has no focus');
    expect(dialog(bowl)?.matches(':modal')).to.equal(true);
    await expect(bowl).to.be.accessible();
    await key('Escape');
    await waitUntil(() => !dialog(bowl), 'it is still open');
    await waitUntil(() => (focused() as HTMLElement).dataset['action'] === 'spot:1',
      'the point has not got the focus back');
  });

  it('walks on to the next point, says which it is, and closes by a press', async () => {
    const bowl = await showBowl({ opens: 'dialog', spots: spots(), tour: [] });
    await press(bowl, 'spot:1');
    expect(bowl.actions.list.map(({ name }) => name)).to.deep.equal(['previous', 'next', 'close']);
    await press(bowl, 'next');
    expect(dialog(bowl)?.querySelector('[role="status"]')?.textContent).to.equal('A thumb, 2 of 2');
    await press(bowl, 'close');
    expect(dialog(bowl)).to.equal(null);
    expect(bowl.actions.list.map(({ name }) => name)).to.include('spot:1');
  });

  it('scrolls inside at 300 % text, and stays within the screen', async () => {
    const bowl = await showBowl({ opens: 'dialog', spots: spots(), tour: [] });
    bowl.parentElement?.style.setProperty('--vitrine-text-scale', '3');
    await press(bowl, 'spot:1');
    const box = dialog(bowl);
    const { top, bottom, left, right } = box?.getBoundingClientRect() ?? new DOMRect();
    expect(top).to.be.at.least(0);
    expect(left).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(right).to.be.at.most(innerWidth);
    expect(box?.scrollHeight).to.be.greaterThan(box?.clientHeight ?? Infinity);
    expect(box?.scrollWidth).to.be.at.most((box?.clientWidth ?? 0) + 1);
  });
});

if (hasWebGl) describe('a point that can be listened to', () => {
  afterEach(clear);

  it('speaks when a visitor asks, says so, and is silent when it closes', async () => {
    const bowl = await showBowl({ spots: spots({ src: sound, transcript: 'Thin.' }), tour: [] });
    await press(bowl, 'spot:1');
    const listen = await press(bowl, 'listen');
    await waitUntil(() => listen.getAttribute('aria-pressed') === 'true', 'nothing is heard');
    await press(bowl, 'listen');
    await waitUntil(() => listen.getAttribute('aria-pressed') === 'false', 'it does not stop');
    await press(bowl, 'listen');
    await waitUntil(() => listen.getAttribute('aria-pressed') === 'true', 'nothing is heard');
    await press(bowl, 'close');
    await press(bowl, 'spot:1');
    await settled(bowl);
    expect(controlOf(bowl, 'listen')?.getAttribute('aria-pressed')).to.equal('false');
  });
});
