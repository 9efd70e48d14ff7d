import { expect, waitUntil } from '@open-wc/testing';
import { driver, press as key } from '../contract/driver.js';
import { clear, controlOf, focused } from '../contract/page.js';
import { phone } from '../contract/phone.js';
import type { Feature, Phone, Picture } from '../contract/phone.js';
import { sampleOf } from '../contract/samples.js';
import { hasWebGl, pixel, press, showBowl, shows } from '../contract/tool-stage.js';
import type { VitrineModel } from './model.js';

const { model } = sampleOf('model').props;

/** The bowl with its lid in the air to the right of it: it looks another from each side. */
async function lidAside(): Promise<object> {
  const bytes = await (await fetch((model as { src: string }).src)).arrayBuffer();
  const size = new DataView(bytes).getUint32(12, true);
  const json = new TextDecoder().decode(new Uint8Array(bytes, 20, size))
    .replace('"translation":[0,0.1,0]', '"translation":[0.5,1,0]');
  const text = new TextEncoder().encode(json.trim().padEnd(size));
  new Uint8Array(bytes).set(text.subarray(0, size), 20);
  return { ...model as object, sources: [], src: URL.createObjectURL(new Blob([bytes])) };
}

const dialog = (bowl: VitrineModel): HTMLDialogElement | null =>
  bowl.renderRoot.querySelector('.room-dialog');
const button = (bowl: VitrineModel, name: string): HTMLElement | null =>
  bowl.renderRoot.querySelector<HTMLElement>(`[data-room="${name}"]`);

/** Waits until the room says so to everybody. */
async function says(bowl: VitrineModel, sentence: RegExp): Promise<void> {
  const said = (): string => dialog(bowl)?.querySelector('[role="status"]')?.textContent ?? '';
  await waitUntil(() => sentence.test(said()), `not said: ${String(sentence)}`, { timeout: 8000 })
    .catch((error: unknown) => { throw new Error(`${String(error)}; said: ${said()}`); });
}

/** Waits until the room is closed and the focus is where it was. */
async function isBack(bowl: VitrineModel): Promise<void> {
  await waitUntil(() => !dialog(bowl), 'the room is still open');
  await waitUntil(() => focused() === controlOf(bowl, 'ar'), 'the focus is not on the control');
}

/** What part of two pictures is not the same. */
function change(a: Picture, b: Picture): number {
  let count = 0;
  for (let at = 0; at < a.pixels.length; at += 4) {
    const differs = [0, 1, 2].some((channel) =>
      Math.abs((a.pixels[at + channel] ?? 0) - (b.pixels[at + channel] ?? 0)) > 24);
    if (differs) count++;
  }
  return count / (a.pixels.length / 4);
}

// The emulated phone draws with the browser's own WebGL: one browser proves it.
if (hasWebGl && driver === 'chromium') describe('an object in the room, drawn by the page', () => {
  let hand: Phone;
  const take = (features?: readonly Feature[], height?: number): void => {
    hand.remove();
    hand = phone(features, height);
  };
  beforeEach(() => { hand = phone(); });
  afterEach(() => {
    clear();
    hand.remove();
  });

  async function enter(props: object = {}): Promise<VitrineModel> {
    const bowl = await showBowl({ ar: true, ...props });
    await waitUntil(() => controlOf(bowl, 'ar'), 'there is no control');
    controlOf(bowl, 'ar')?.focus();
    await press(bowl, 'ar');
    await waitUntil(() => dialog(bowl), 'nothing opened');
    return bowl;
  }

  /** The bowl on the floor before the visitor, who looks down at it. */
  async function stood(props: object = {}): Promise<VitrineModel> {
    hand.look(0, -45);
    const bowl = await enter(props);
    await says(bowl, /^Tap/);
    await hand.tap();
    await says(bowl, /really is/);
    return bowl;
  }

  it('says what to do: look for the floor, tap, turn', async () => {
    const bowl = await enter();
    await says(bowl, /^Move your phone/);
    expect(hand.isOn).to.equal(true);
    expect((await hand.picture()).full).to.equal(0);
    hand.look(0, -45);
    await says(bowl, /^Tap/);
    expect((await hand.picture()).full, 'there is no ring').to.be.within(0.0005, 0.05);
    await hand.tap();
    await says(bowl, /really is/);
    expect((await hand.picture()).full, 'there is no object').to.be.greaterThan(0.005);
  });

  it('stands in its true size where the phone looks', async () => {
    await stood();
    hand.look(0, 60); // no floor and no ring in the middle, and nothing there
    expect((await hand.picture()).full).to.equal(0);
    hand.look(0, 0);
    // 0.5 m ahead on the floor; 90 degrees of view: a metre there is as high as the picture.
    const { left, right } = await hand.picture();
    const width = ((right - left) * innerWidth) / innerHeight;
    expect((left + right) / 2).to.be.closeTo(0.5, 0.01);
    // A bowl of 0.24 m; its round sides reach out of that plane, towards the eye.
    expect(width).to.be.closeTo(0.12 / Math.sqrt(0.5 ** 2 - 0.12 ** 2), 0.006);
  });

  it('is moved by another tap, and by a button', async () => {
    const bowl = await stood();
    hand.look(40, -45);
    const aside = await hand.picture();
    expect(aside.right).to.be.greaterThan(0.6);
    await hand.tap();
    const here = await hand.picture();
    expect((here.left + here.right) / 2).to.be.closeTo(0.5, 0.02);
    hand.look(-40, -45);
    expect((await hand.picture()).left).to.be.lessThan(0.4);
    button(bowl, 'put')?.click();
    const there = await hand.picture();
    expect((there.left + there.right) / 2).to.be.closeTo(0.5, 0.02);
  });

  it('is turned by a finger and by buttons, and stays where it is', async () => {
    take(['local-floor'], 1.5); // no ring in the picture
    hand.look(0, -45);
    const bowl = await enter({ model: await lidAside() });
    await says(bowl, /really is/);
    const before = await hand.picture();
    await hand.swipe(10);
    const turned = await hand.picture();
    // What faces the visitor goes with the finger, so the lid on the right goes away from them.
    expect(before.top - turned.top).to.be.greaterThan(0.01);
    // 45 degrees back by hand, and no tap has put it somewhere else.
    await hand.swipe(-10);
    expect(change(before, await hand.picture())).to.be.lessThan(0.0001);
    button(bowl, 'right')?.click();
    expect(before.top - (await hand.picture()).top).to.be.greaterThan(0.01);
    button(bowl, 'left')?.click();
    expect(change(before, await hand.picture())).to.be.lessThan(0.0001);
  });

  it('stands a step and a half ahead where the phone sees no surfaces', async () => {
    take(['local-floor'], 1.5);
    const bowl = await enter();
    await says(bowl, /really is/);
    hand.look(0, -45);
    const { left, right, top, bottom } = await hand.picture();
    expect((left + right) / 2).to.be.closeTo(0.5, 0.02);
    expect((top + bottom) / 2).to.be.closeTo(0.5, 0.05);
  });

  it('is over everything, named and right for screen readers', async () => {
    const bowl = await stood();
    expect(dialog(bowl)?.matches(':modal')).to.equal(true);
    await expect(bowl).to.be.accessible();
  });

  it('speaks the visitor’s language', async () => {
    const bowl = await enter({ lang: 'ar' });
    await says(bowl, /حرّك هاتفك/);
    expect(button(bowl, 'leave')?.textContent.trim()).to.equal('العودة إلى المعرض');
  });

  it('is left by a button, by Escape and by the phone itself, with the focus where it was',
    async () => {
      const bowl = await stood();
      const page = pixel(bowl, 0.5, 0.6);
      button(bowl, 'leave')?.click();
      await isBack(bowl);
      await waitUntil(() => !hand.isOn, 'the camera still runs');
      await press(bowl, 'ar');
      await says(bowl, /^Tap/);
      await key('Escape');
      await isBack(bowl);
      await waitUntil(() => !hand.isOn, 'the camera still runs');
      await press(bowl, 'ar');
      await says(bowl, /^Tap/);
      await hand.off();
      await isBack(bowl);
      expect(pixel(bowl, 0.5, 0.6)).to.deep.equal(page);
      // Drawn anew it has the same light, which the room had borrowed.
      await press(bowl, 'closer');
      await shows(() => String(pixel(bowl, 0.5, 0.6)) !== String(page), 'it came no closer');
      await press(bowl, 'whole');
      await shows(() => String(pixel(bowl, 0.5, 0.6)) === String(page), 'it looks another way');
    });

  it('says so where the visitor’s phone does not allow it, and nothing has changed', async () => {
    const xr = navigator.xr!;
    xr.requestSession = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    const bowl = await enter();
    let errors = 0;
    bowl.addEventListener('vitrine-error', () => { errors++; });
    await says(bowl, /cannot be shown/);
    button(bowl, 'leave')?.click();
    await isBack(bowl);
    expect(errors).to.equal(0);
    expect(bowl.matches(':state(error)')).to.equal(false);
  });

  it('says so when the graphics are lost, and the object in the page stays', async () => {
    const bowl = await stood();
    const page = pixel(bowl, 0.5, 0.6);
    hand.loseGraphics();
    await says(bowl, /not shown any more/);
    expect(hand.isOn).to.equal(false);
    button(bowl, 'leave')?.click();
    await isBack(bowl);
    expect(pixel(bowl, 0.5, 0.6)).to.deep.equal(page);
  });

  it('says so when nothing can be drawn in it, and tells the developer', async () => {
    const problems: string[] = [];
    const bowl = await showBowl({ ar: true });
    bowl.addEventListener('vitrine-error', (event) => { problems.push(event.detail.message); });
    await waitUntil(() => controlOf(bowl, 'ar'), 'there is no control');
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null; // the graphics card gives no more
    try {
      await press(bowl, 'ar');
      await says(bowl, /cannot be shown/);
    } finally { HTMLCanvasElement.prototype.getContext = getContext; }
    expect(hand.isOn, 'the camera still runs').to.equal(false);
    expect(problems.join()).to.match(/draws no 3D/);
    button(bowl, 'leave')?.click();
    await isBack(bowl);
    await press(bowl, 'ar');
    await says(bowl, /^Move/);
  });

  it('turns the camera off when the object leaves the page', async () => {
    const bowl = await stood();
    bowl.remove();
    await waitUntil(() => !hand.isOn, 'the camera still runs');
  });

  it('leaves nothing on the graphics card, however often it was opened', async () => {
    const real = HTMLCanvasElement.prototype.getContext;
    const made: WebGL2RenderingContext[] = [];
    HTMLCanvasElement.prototype.getContext = function keep(
      this: HTMLCanvasElement, ...asked: Parameters<typeof real>
    ) {
      const context = real.apply(this, asked);
      if (context instanceof WebGL2RenderingContext) made.push(context);
      return context;
    } as typeof real;
    try {
      const bowl = await enter();
      for (let time = 0; time < 3; time++) {
        await says(bowl, /^Move/);
        button(bowl, 'leave')?.click();
        await isBack(bowl);
        await press(bowl, 'ar');
      }
      button(bowl, 'leave')?.click();
      await isBack(bowl);
      const rooms = made.filter((context) => context.isContextLost());
      await waitUntil(() => made.filter((one) => one.isContextLost()).length >= 3,
        `${rooms.length} of ${made.length} contexts are gone`);
    } finally { HTMLCanvasElement.prototype.getContext = real; }
  });
});
