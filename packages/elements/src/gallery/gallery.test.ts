import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../contract/driver.js';
import { clear, controlOf, controls, focused, place, settled, show, textOf } from '../contract/page.js';
import { give, lostSampleOf, makeElement, sampleOf } from '../contract/samples.js';
import type { VitrineGallery } from './gallery.js';
import './gallery.js';

async function shown(lang: 'en' | 'ar' = 'en'): Promise<VitrineGallery> {
  // The element of its type.
  return (await show(sampleOf('gallery', lang), { lang })).element as VitrineGallery;
}

const position = (element: VitrineGallery): string =>
  element.renderRoot.querySelector('.position')?.textContent ?? '';
const large = (element: VitrineGallery): string | undefined =>
  element.renderRoot.querySelector<HTMLImageElement>('.box img')?.alt;

function swipe(
  element: VitrineGallery,
  from: [number, number],
  to: [number, number],
  pointerType = 'touch',
): void {
  const box = element.renderRoot.querySelector('.box');
  const fire = (type: string, [clientX, clientY]: [number, number]): void => {
    box?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        isPrimary: true,
        pointerId: 7,
        pointerType,
        clientX,
        clientY,
      }),
    );
  };
  fire('pointerdown', from);
  fire('pointerup', to);
}

describe('<vitrine-gallery>', () => {
  afterEach(clear);

  it('gets every thumbnail once its picture is there, also those that nobody has come to yet', async () => {
    const element = await makeElement(sampleOf('gallery')) as VitrineGallery; // of its type
    element.style.cssText = 'margin-block-start: 9000px';
    await place(element);
    const thumbs = (): HTMLImageElement[] =>
      [...element.renderRoot.querySelectorAll<HTMLImageElement>('.thumb img')];
    expect(thumbs()).to.have.length(3);
    await waitUntil(() => thumbs().every(({ complete, naturalWidth }) => complete && naturalWidth),
      'a thumbnail did not come', { timeout: 4000 });
  });

  it('says in words that its pictures are missing, with what else it has to say', async () => {
    const element = document.createElement('vitrine-gallery');
    Object.assign(element, { heading: 'Fish', text: 'Of the reef.', images: [] });
    await place(element);
    expect(textOf(element)).to.equal('Fish Of the reef. This part of the exhibit is missing.');
    expect(controls(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('goes on and back, and stops at both ends without losing the focus', async () => {
    const element = await shown();
    expect(controlOf(element, 'previous')?.getAttribute('aria-disabled')).to.equal('true');
    controlOf(element, 'next')?.focus();
    await press('Enter');
    await press('Enter');
    await press('Enter');
    await settled(element);
    expect(position(element)).to.equal('3 of 3');
    expect(large(element)).to.equal('A green leaf');
    expect(focused()).to.equal(controlOf(element, 'next'));
    expect(element.actions.run('next')).to.equal(false);
  });

  it('says the new picture once, with its words', async () => {
    const element = await shown();
    element.actions.run('next');
    const region = (): string =>
      element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
    await waitUntil(() => region() !== '', 'nothing was said', { timeout: 2000 });
    expect(region()).to.equal('Picture 2 of 3: A blue shell on sand');
    expect(element.renderRoot.querySelectorAll('[aria-live], [role="status"]')).to.have.length(1);
  });

  it('is one stop of the Tab key among the thumbnails; arrows, Home and End move on', async () => {
    const element = await shown();
    const stops = (): string[] => [...element.renderRoot.querySelectorAll<HTMLElement>('.thumb')]
      .filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['action'] ?? '');
    controlOf(element, 'select:1')?.focus();
    for (const [key, at] of [
      ['ArrowRight', 2],
      ['End', 3],
      ['ArrowLeft', 2],
      ['Home', 1],
    ] as const) {
      await press(key);
      await waitUntil(
        () => focused() === controlOf(element, `select:${at}`),
        `${key} did not go to ${at}`,
        { timeout: 2000 },
      );
      expect(stops()).to.deep.equal([`select:${at}`]);
    }
    expect(position(element), 'moving is not choosing').to.equal('1 of 3');
  });

  it('turns the arrow keys round in a right-to-left language', async () => {
    const element = await shown('ar');
    controlOf(element, 'select:1')?.focus();
    await press('ArrowLeft');
    await waitUntil(() => focused() === controlOf(element, 'select:2'), 'it went the other way', {
      timeout: 2000,
    });
  });

  it('takes a swipe as a short cut, in the direction of reading', async () => {
    const element = await shown();
    swipe(element, [300, 100], [200, 110]);
    await settled(element);
    expect(position(element)).to.equal('2 of 3');
    swipe(element, [200, 100], [300, 110]);
    await settled(element);
    expect(position(element)).to.equal('1 of 3');
    clear();
    const arabic = await shown('ar');
    swipe(arabic, [200, 100], [300, 110]);
    await settled(arabic);
    expect(large(arabic)).to.equal('صدفة زرقاء على الرمل');
  });

  it('takes no drag downwards, no short one and none of a mouse for a swipe', async () => {
    const element = await shown();
    swipe(element, [300, 100], [240, 300]);
    swipe(element, [300, 100], [280, 100]);
    swipe(element, [300, 100], [100, 100], 'mouse');
    await settled(element);
    expect(position(element)).to.equal('1 of 3');
  });

  it('stays at its picture when the language changes', async () => {
    const element = await shown();
    element.actions.run('select:3');
    give(element, sampleOf('gallery', 'ar'));
    await settled(element);
    expect(large(element)).to.equal('ورقة خضراء');
  });

  it('stays within what is left when there are fewer pictures', async () => {
    const element = await shown();
    element.actions.run('select:3');
    element.images = element.images?.slice(0, 2);
    await settled(element);
    expect(position(element)).to.equal('2 of 2');
  });

  it('remembers a lost picture as words, and does not ask for it again by itself', async () => {
    // The element of its type.
    const element = (await show(lostSampleOf('gallery'))).element as VitrineGallery;
    const again: string[] = [];
    element.addEventListener('vitrine-error', ({ detail }) => { again.push(detail.message); });
    expect(textOf(element)).to.contain('A red stone').and.to.contain('Try again');
    element.actions.run('next');
    await settled(element);
    element.actions.run('previous');
    await settled(element);
    expect(textOf(element)).to.contain('A red stone');
    expect(again.filter((message) => message.includes('two.svg'))).to.deep.equal([]);
  });

  it('has the shape of most of its pictures, so that no empty band stands above them', async () => {
    const { element } = await show(sampleOf('gallery'));
    const gallery = element as VitrineGallery; // of its type
    const shaped = (width: number, height: number): object => ({ width, height });
    const shapes = [shaped(300, 200), shaped(100, 300), shaped(300, 200)];
    gallery.images = gallery.images?.map((one, index) => ({ ...one, ...shapes[index] }));
    gallery.style.inlineSize = '390px';
    await settled(element);
    const box = element.renderRoot.querySelector('.box')!.getBoundingClientRect(); // always drawn
    expect(box.width / box.height).to.be.closeTo(1.5, 0.01);
    element.actions.run('next');
    await settled(element);
    const next = element.renderRoot.querySelector('.box')!.getBoundingClientRect();
    expect(next.height, 'the box keeps its shape').to.equal(box.height);
  });

  it('needs no controls for one picture', async () => {
    const component = structuredClone(sampleOf('gallery'));
    component.props['images'] = (component.props['images'] as object[]).slice(0, 1);
    const element = await makeElement(component) as VitrineGallery; // the element of its type
    await place(element);
    expect(element.actions.list).to.deep.equal([]);
    expect(element.renderRoot.querySelectorAll('button')).to.have.length(0);
  });
});
