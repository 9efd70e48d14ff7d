import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ResolvedComponent } from '@vitrine/manifest';
import { ContextProvider } from '@lit/context';
import { actionsContext } from '../base/contexts.js';
import type { ExhibitActions } from '../base/contexts.js';
import { press } from '../contract/driver.js';
import { clear, controlOf, focused, place, settled, show, textOf } from '../contract/page.js';
import { give, lostSampleOf, makeElement, sampleOf } from '../contract/samples.js';
import type { VitrineImage } from './image.js';
import './image.js';

const address = new URL('/packages/elements/test-files/one.svg', location.href).href;

async function shown(
  change: (component: ResolvedComponent) => void = () => undefined,
): Promise<VitrineImage> {
  const component = structuredClone(sampleOf('image'));
  change(component);
  return (await show(component)).element as VitrineImage; // the element of its type
}

async function run(element: VitrineImage, ...names: string[]): Promise<void> {
  for (const name of names) {
    expect(element.actions.run(name), name).to.equal(true);
    await settled(element);
  }
}

const heading = (element: VitrineImage): string =>
  element.renderRoot.querySelector('#panel-heading')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('<vitrine-image>', () => {
  afterEach(clear);

  it('shows a designer a picture from attributes alone, with words, credit and language', async () => {
    const element = document.createElement('vitrine-image');
    Object.assign(element, {
      src: address,
      alt: 'A shell',
      credit: 'Drawn for tests',
      width: 320,
      height: 200,
    });
    const loaded = oneEvent(element, 'vitrine-load');
    await place(element);
    expect((await loaded).detail).to.deep.equal({ src: address });
    const image = element.renderRoot.querySelector('img');
    expect(image?.alt).to.equal('A shell');
    expect(image?.lang).to.equal('en');
    expect(textOf(element)).to.equal('Drawn for tests');
  });

  it('reserves the place of a picture whose size is known', async () => {
    const element = document.createElement('vitrine-image');
    Object.assign(element, {
      src: `${address}?late`,
      alt: 'A shell',
      width: 320,
      height: 200,
      loading: 'lazy',
    });
    const box = document.createElement('main');
    box.style.cssText = 'inline-size: 640px; margin-block-start: 6000px;';
    box.append(element);
    document.body.append(box);
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.closeTo(400, 1);
    const loaded = oneEvent(element, 'vitrine-load');
    element.scrollIntoView();
    await loaded;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('mounts a picture that comes wider than foreseen, with room all round', async () => {
    const element = document.createElement('vitrine-image');
    Object.assign(element, { src: address, alt: 'A shell', credit: 'Drawn for tests' });
    element.style.cssText = '--vitrine-stage-inset: 16px; inline-size: 390px';
    const loaded = oneEvent(element, 'vitrine-load');
    await place(element);
    await loaded;
    await element.updateComplete;
    const whole = element.getBoundingClientRect();
    const boxOf = (name: string): DOMRect =>
      element.renderRoot.querySelector(name)!.getBoundingClientRect(); // drawn by now
    const [frame, credit] = [boxOf('.frame'), boxOf('.credit')];
    expect(frame.left - whole.left).to.be.closeTo(16, 0.1);
    expect(whole.right - frame.right).to.be.closeTo(16, 0.1);
    expect(frame.top - whole.top).to.be.above(15.9);
    expect(credit.left).to.be.closeTo(frame.left, 0.1);
    expect(whole.bottom - credit.bottom, 'below the credit').to.be.closeTo(16, 0.1);
  });

  it('says nothing of an ornament', async () => {
    const element = document.createElement('vitrine-image');
    Object.assign(element, { src: address, alt: '' });
    await place(element);
    expect(element.renderRoot.querySelector('img')?.getAttribute('alt')).to.equal('');
  });

  it('puts points on the painted picture, also when it is letter-boxed', async () => {
    const element = await shown();
    for (const [inline, block] of [
      ['700px', '420px'],
      ['360px', '900px'],
      ['900px', '360px'],
    ] as const) {
      element.style.cssText = `inline-size: ${inline}; block-size: ${block};`;
      await settled(element);
      const frame = element.renderRoot.querySelector('.frame')?.getBoundingClientRect();
      const mark = element.renderRoot
        .querySelector('[data-action="spot:2"]')
        ?.getBoundingClientRect();
      if (!frame || !mark) throw new Error('no frame, no point');
      expect(frame.width / frame.height, 'the picture keeps its shape').to.be.closeTo(1.6, 0.02);
      expect(mark.left + mark.width / 2).to.be.closeTo(frame.left + 0.7 * frame.width, 1);
      expect(mark.top + mark.height / 2).to.be.closeTo(frame.top + 0.6 * frame.height, 1);
    }
  });

  it('leaves the open point in sight: what opens stands below the picture', async () => {
    const element = await shown();
    element.style.blockSize = '600px';
    await run(element, 'spot:2');
    const mark = controlOf(element, 'spot:2')?.getBoundingClientRect();
    const panel = element.renderRoot.querySelector('.panel')?.getBoundingClientRect();
    expect(panel?.top).to.be.at.least(mark?.bottom ?? Number.NaN);
  });

  it('tells the page which point opened and closed', async () => {
    const element = await shown();
    const heard: unknown[] = [];
    for (const name of ['vitrine-spot-open', 'vitrine-spot-close'] as const) {
      element.addEventListener(name, (event) => { heard.push([event.type, event.detail]); });
    }
    await run(element, 'spot:1', 'next', 'close');
    expect(heard).to.deep.equal([
      ['vitrine-spot-open', { id: 'edge', index: 0 }],
      ['vitrine-spot-close', { id: 'edge', index: 0 }],
      ['vitrine-spot-open', { id: 'mouth', index: 1 }],
      ['vitrine-spot-close', { id: 'mouth', index: 1 }],
    ]);
  });

  it('moves the focus to what opened, and gives it back to the opener with Escape and with Close', async () => {
    const element = await shown();
    for (const way of ['Escape', 'close']) {
      controlOf(element, 'spot:2')?.focus();
      await press('Enter');
      await waitUntil(() => focused()?.id === 'panel-heading', 'the heading has no focus', {
        timeout: 2000,
      });
      expect(heading(element)).to.equal('2 of 3 The mouth');
      if (way === 'Escape') await press('Escape');
      else controlOf(element, 'close')?.click();
      await waitUntil(
        () => focused() === controlOf(element, 'spot:2'),
        'the focus did not come back',
        { timeout: 2000 },
      );
      expect(heading(element)).to.equal('');
    }
  });

  it('goes back to the list when a point was opened from there', async () => {
    const element = await shown();
    await run(element, 'list', 'spot:3', 'close');
    expect(heading(element)).to.equal('Points to touch');
    await waitUntil(() => focused()?.closest('.panel') !== null, 'the focus is not in the list', {
      timeout: 2000,
    });
    expect((focused() as HTMLElement).dataset['action']).to.equal('spot:3'); // a button of the list
    await run(element, 'close');
    await waitUntil(() => focused() === controlOf(element, 'list'), 'the focus did not come back', {
      timeout: 2000,
    });
  });

  it('lets a visitor press Next again and again, and says where they are', async () => {
    const element = await shown();
    await run(element, 'spot:1');
    controlOf(element, 'next')?.focus();
    await press('Enter');
    await settled(element);
    expect(focused()).to.equal(controlOf(element, 'next'));
    const region = (): string =>
      element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
    await waitUntil(() => region() === 'The mouth, 2 of 3', `said: ${region()}`, { timeout: 2000 });
    await run(element, 'next');
    expect(controlOf(element, 'next')?.getAttribute('aria-disabled')).to.equal('true');
    expect(element.actions.run('next')).to.equal(false);
  });

  it('walks the author\'s tour in the author\'s order, and ends it', async () => {
    const element = await shown();
    await run(element, 'tour');
    expect(heading(element)).to.equal('1 of 2 The mouth');
    await run(element, 'next');
    expect(heading(element)).to.equal('2 of 2 The edge');
    await run(element, 'tour');
    expect(heading(element)).to.equal('');
    await waitUntil(() => focused() === controlOf(element, 'tour'), 'the focus did not come back', {
      timeout: 2000,
    });
  });

  it('marks what was seen by shape and by word', async () => {
    const element = await shown();
    await run(element, 'spot:1', 'close');
    const button = controlOf(element, 'spot:1');
    expect(button?.classList.contains('seen')).to.equal(true);
    expect(button?.textContent).to.contain('Seen');
    expect(controlOf(element, 'spot:2')?.textContent).not.to.contain('Seen');
  });

  it('counts a visit and does what the author wrote', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const calls: unknown[] = [];
    const exhibit: ExhibitActions = {
      run: (actions, from) => { calls.push([actions, from]); }, matches: () => true,
      visit: (at) => { calls.push(at); }, isVisited: () => false, announce: () => undefined,
    };
    new ContextProvider(host, { context: actionsContext, initialValue: exhibit });
    const component = structuredClone(sampleOf('image'));
    // The sample has three.
    Object.assign((component.props['spots'] as object[])[0]!, { do: [{ go: 'depths' }] });
    const element = await makeElement(component) as VitrineImage; // the element of its type
    host.append(element);
    await settled(element);
    await run(element, 'spot:1');
    expect(calls).to.deep.equal(['all/image/edge', [[{ go: 'depths' }], 'all/image/edge']]);
    host.remove();
  });

  it('says of each control whether what it opens is open', async () => {
    const element = await shown();
    for (const name of ['list', 'tour', 'describe', 'spot:1']) {
      const open = (): string | null | undefined =>
        controlOf(element, name)?.getAttribute('aria-expanded');
      expect(open(), name).to.equal('false');
      await run(element, name);
      expect(open(), name).to.equal('true');
      await run(element, 'close');
    }
  });

  it('opens the long description, and only where there is one', async () => {
    const element = await shown();
    await run(element, 'describe');
    expect(heading(element)).to.equal('Description');
    expect(textOf(element)).to.contain('as wide as a hand');
    const without = await shown(({ props }) => {
      delete (props['image'] as { long?: unknown }).long;
    });
    expect(without.actions.list.map(({ name }) => name)).not.to.include('describe');
  });

  it('says a lost picture, its points and their words, and keeps them working', async () => {
    // The element of its type.
    const element = (await show(lostSampleOf('image'))).element as VitrineImage;
    const said = textOf(element);
    for (const words of [
      'A blue shell on sand',
      'as wide as a hand',
      'The edge',
      'It is sharp.',
      'Try again',
    ]) {
      expect(said).to.contain(words);
    }
    await run(element, 'spot:1');
    expect(heading(element)).to.equal('1 of 3 The edge');
    give(element, sampleOf('image'));
    await settled(element);
    expect(element.renderRoot.querySelector('img.ready')).not.to.equal(null);
    expect(heading(element), 'the open point stays').to.equal('1 of 3 The edge');
  });

  it('offers the browser every rendition by width, and none that it could not draw', async () => {
    const element = await shown(({ props }) => {
      (props['image'] as { sources: object[] }).sources = [ // the sample's picture
        { src: address, width: 160, type: 'image/svg+xml' }, { src: `${address}?b,c`, width: 640 },
        { src: 'https://example.org/x.tif', width: 9000, type: 'image/tiff' }];
    });
    const set = element.renderRoot.querySelector('.frame img')?.getAttribute('srcset') ?? '';
    expect(set).to.equal(`${address} 160w, ${address}?b%2Cc 640w, ${address} 320w`);
  });

  it('leaves no announcement, listener or picture of a spot behind when it goes', async () => {
    const element = await shown();
    await run(element, 'spot:2');
    element.remove();
    expect(element.actions.run('close')).to.equal(true);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.panel')).to.equal(null);
  });
});
