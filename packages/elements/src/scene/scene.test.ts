import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { defineComponent, load, resolve, text } from '@vitrine/manifest';
import type { ExhibitDocument, ResolvedScene } from '@vitrine/manifest';
import { clear } from '../contract/page.js';
import { allInside, settledExhibit, shore, showExhibit, wordsOf } from '../contract/sample-exhibit.js';
import { register } from '../registry.js';
import { VitrineScene } from './scene.js';

function scenes(languages: string[]): ResolvedScene[] {
  return resolve(load(shore), { languages, base: document.baseURI }).scenes;
}

async function shown(scene: ResolvedScene | undefined): Promise<VitrineScene> {
  const element = new VitrineScene();
  if (scene) element.scene = scene;
  const main = document.createElement('main');
  main.style.cssText = 'inline-size: 900px; block-size: 600px';
  main.append(element);
  document.body.append(main);
  await element.updateComplete;
  return element;
}

describe('<vitrine-scene>', () => {
  afterEach(clear);

  it('shows a scene without an exhibit around it', async () => {
    const element = await shown(scenes(['en'])[1]);
    await waitUntil(() => element.elementAt('fish/both')?.isConnected, 'no gallery', {
      timeout: 4000,
    });
    expect(element.renderRoot.querySelector('h2')?.textContent.trim()).to.equal('Two fish');
  });

  it('keeps its elements in another language and gives them other words', async () => {
    const element = await shown(scenes(['en'])[0]);
    await waitUntil(() => element.elementAt('crab/hint')?.isConnected, 'no text', {
      timeout: 4000,
    });
    const before = element.elementAt('crab/hint');
    element.scene = scenes(['ar'])[0]!; // the sample has one
    await element.updateComplete;
    expect(element.elementAt('crab/hint')).to.equal(before);
    expect(element.renderRoot.querySelector('h2')?.textContent.trim()).to.equal('سلطعون');
  });

  it('takes elements of the page’s author in its slots', async () => {
    const element = await shown(undefined);
    element.heading = 'By hand';
    element.innerHTML = '<p slot="side">A label</p><p slot="main">A stage</p>';
    await element.updateComplete;
    const places = [...element.querySelectorAll('p')].map((one) => one.assignedSlot?.name);
    expect(places).to.deep.equal(['side', 'main']);
    expect(element.renderRoot.querySelector('h2')?.textContent.trim()).to.equal('By hand');
  });

  it('shows the words of a component whose code does not come, and the others stay', async () => {
    register({
      type: 'test:lost',
      tag: 'test-lost',
      load: () => Promise.reject(new Error('no network')),
    });
    const [first] = scenes(['en']);
    const lost = {
      id: 'lost', address: 'crab/lost', type: 'test:lost', slot: 'side' as const, props: {},
      words: [{ value: 'What it would have shown.', lang: 'en', dir: 'ltr' as const }],
    };
    const heard = oneEvent(document, 'vitrine-error');
    // The sample has one.
    const element = await shown({ ...first!, content: [...first!.content, lost] });
    await heard;
    await waitUntil(() => element.elementAt('crab/lost')?.localName === 'vitrine-card', 'no card', {
      timeout: 4000,
    });
    await element.updateComplete;
    await waitUntil(
      () =>
        element
          .elementAt('crab/lost')
          ?.shadowRoot?.textContent.includes('What it would have shown.'),
      'no words',
      { timeout: 4000 },
    );
    expect(element.elementAt('crab/hint')?.isConnected).to.equal(true);
  });

  it('shows a third party’s component, and gives it nothing but its own properties', async () => {
    class Tank extends HTMLElement {
      depth: { value: string } | undefined;
      connectedCallback(): void { this.textContent = `Tank ${this.depth?.value ?? ''}`; }
    }
    customElements.define('test-tank', Tank);
    const tank = defineComponent({
      type: 'test:tank', version: '1', tag: 'test-tank', summary: 'A tank.',
      schema: { depth: text('How deep.'), innerHTML: text('A key that no element may get.') },
      words: (node) => [node.depth],
      load: () => Promise.resolve(),
    });
    const exhibit = document.createElement('vitrine-exhibit');
    exhibit.components = [tank];
    exhibit.exhibit = {
      vitrine: 1,
      title: 'Tanks',
      languages: ['en'],
      extensions: { 'test:tank': { version: '1' } },
      scenes: [
        {
          id: 'one',
          title: 'One',
          content: [
            { type: 'test:tank', depth: 'deep', innerHTML: '<img src=x onerror=alert(1)>' },
          ],
        },
      ],
    };
    const main = document.createElement('main');
    main.append(exhibit);
    const loaded = oneEvent(exhibit, 'vitrine-load');
    document.body.append(main);
    await loaded;
    await settledExhibit(exhibit);
    expect(wordsOf(exhibit)).to.contain('Tank deep');
    expect(allInside(exhibit).some((one) => one.matches('img'))).to.equal(false);
  });

  it('keeps parts that could not be read together, one under the other, in little room', async () => {
    for (const size of ['inline-size: 900px; block-size: 1600px',
      'inline-size: 1200px; block-size: 800px', 'inline-size: 390px; block-size: 700px']) {
      const broken = [1, 2, 3].map(() => ({ type: 'nobody:knows' }));
      // Not a type that the format knows, as when an author misspells one.
      const content = broken as unknown as NonNullable<ExhibitDocument['scenes'][0]['content']>;
      const exhibit = await showExhibit({ vitrine: 1, title: 'Broken', navigation: 'none',
        scenes: [{ id: 'one', title: 'One', text: 'Some words.', content }] }, { size });
      const cards = allInside(exhibit).filter((one) => one.localName === 'vitrine-card')
        .map((one) => one.getBoundingClientRect());
      expect(cards, size).to.have.length(3);
      for (const [index, { top, left, height }] of cards.entries()) {
        expect(height, `height, ${size}`).to.be.below(160);
        const above = cards[index - 1];
        if (!above) continue;
        expect(left, size).to.equal(above.left);
        expect(top - above.bottom, `between them, ${size}`).to.be.within(0, 24);
      }
      clear();
    }
  });

  it('gives words on the stage of a tall cabinet all the room that the label leaves', async () => {
    const steps = Array.from({ length: 60 }, (_, index) => ({
      id: `step-${index}`, text: `The whale goes down, and down again, for the ${index}th time.`,
    }));
    const exhibit = await showExhibit({ vitrine: 1, title: 'Night', navigation: 'none',
      scenes: [{ id: 'night', title: 'One breath', text: 'You are a whale.',
        content: [{ type: 'story', start: 'step-0', steps }] }] },
    { size: 'inline-size: 900px; block-size: 1600px' });
    const of = (name: string): HTMLElement => {
      const found = allInside(exhibit).find((one) => one.matches(`article.scene > ${name}`));
      if (!(found instanceof HTMLElement)) throw new Error(`no ${name}`);
      return found;
    };
    const scene = of('.stage').parentElement!.getBoundingClientRect(); // found inside it
    const label = of('.text').getBoundingClientRect();
    expect(of('.stage').scrollHeight, 'the sample is longer than its place')
      .to.be.above(of('.stage').clientHeight);
    expect(scene.bottom - label.bottom, 'room left below the label').to.be.below(2);
    expect(of('.text').scrollHeight, 'the label is whole').to.equal(of('.text').clientHeight);
    expect(label.height, 'the label takes no more than its words').to.be.below(scene.height / 4);
  });

  it('puts what goes across the scene last, also below words on the stage', async () => {
    const exhibit = await showExhibit({ vitrine: 1, title: 'Night', navigation: 'none',
      scenes: [{ id: 'night', title: 'One breath', text: 'You are a whale.', content: [
        { type: 'story', start: 'a', steps: [{ id: 'a', text: 'You dive.' }] },
        { type: 'quote', quote: 'The sea keeps it.', by: 'A diver', slot: 'bottom' },
      ] }] }, { size: 'inline-size: 390px; block-size: 700px' });
    const topOf = (name: string): number => allInside(exhibit)
      .find((one) => one.matches(`article.scene > ${name}`))?.getBoundingClientRect().top ?? NaN;
    expect(topOf('.text')).to.be.below(topOf('.stage'));
    expect(topOf('.stage')).to.be.below(topOf('.bottom'));
  });
});
