import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResolvedText } from '@vitrine/manifest';
import '../image/image.js';
import '../quote/quote.js';
import '../text/text.js';
import type { VitrineImage } from '../image/image.js';
import { customElement, define } from './define.js';
import type { VitrineErrorEvent } from './events.js';
import { VitrineElement } from './vitrine-element.js';

const english = (value: string): ResolvedText => ({ value, lang: 'en', dir: 'ltr' });

/** An element that fails wherever it is told to. */
@customElement('vitrine-test-fragile')
class Fragile extends VitrineElement {
  @property() breakIn: '' | 'render' | 'willUpdate' | 'updated' = '';

  protected override willUpdate(): void {
    if (this.breakIn === 'willUpdate') throw new Error('willUpdate');
  }
  protected override updated(): void {
    if (this.breakIn === 'updated') throw new Error('updated');
  }
  protected override render(): unknown {
    if (this.breakIn === 'render') throw new Error('render');
    return html`<p class="well">All is well.</p>`;
  }
}

function room(markup: string): HTMLElement {
  const main = document.createElement('main');
  main.lang = 'en';
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  main.append(...document.importNode(parsed.body, true).childNodes);
  document.body.append(main);
  return main;
}

function said(element: VitrineElement): string { return element.renderRoot.textContent ?? ''; }

describe('the error boundary', () => {
  afterEach(() => { document.body.replaceChildren(); });

  for (const place of ['render', 'willUpdate', 'updated'] as const) {
    it(`shows a visitor the words when ${place} throws, tells the page once, and tries again`, async () => {
      const element = new Fragile();
      const heard: VitrineErrorEvent[] = [];
      element.addEventListener('vitrine-error', (event) => {
        heard.push(event);
      });
      Object.assign(element, {
        heading: 'A bowl',
        words: [english('It is made of clay.')],
        breakIn: place,
      });
      document.body.append(element);
      await element.updateComplete;
      expect(said(element)).to.contain('A bowl').and.to.contain('It is made of clay.')
        .and.to.contain('could not be shown');
      element.requestUpdate();
      await element.updateComplete;
      expect(heard.map(({ detail }) => detail.kind)).to.deep.equal(['render']);
      element.breakIn = '';
      element.renderRoot.querySelector<HTMLElement>('[data-action="retry"]')?.click();
      await element.updateComplete;
      expect(said(element)).to.equal('All is well.');
    });
  }

  it('says again that it failed when a visitor tried again in vain', async () => {
    const element = new Fragile();
    let failures = 0;
    element.addEventListener('vitrine-error', () => { failures += 1; });
    Object.assign(element, { breakIn: 'render' });
    document.body.append(element);
    await element.updateComplete;
    expect(element.actions.list.map(({ name }) => name)).to.deep.equal(['retry']);
    element.actions.run('retry');
    await element.updateComplete;
    expect(failures).to.equal(2);
  });

  it('lets the neighbours go on', async () => {
    const [broken, well] = [new Fragile(), new Fragile()];
    broken.breakIn = 'render';
    document.body.append(broken, well);
    await Promise.all([broken.updateComplete, well.updateComplete]);
    expect(said(well)).to.equal('All is well.');
  });

  it('comes back by itself when the data is mended', async () => {
    const element = new Fragile();
    document.body.append(element);
    for (const place of ['render', '', 'willUpdate', ''] as const) {
      element.breakIn = place;
      await element.updateComplete;
      expect(said(element).includes('All is well.')).to.equal(place === '');
    }
  });
});

describe('two copies of Vitrine on one page', () => {
  it('keep the first definition and warn once about the second', () => {
    const warned: unknown[] = [];
    const before = console.warn;
    console.warn = (...words: unknown[]): void => { warned.push(words.join(' ')); };
    try {
      const [first, second, third] = [
        class extends HTMLElement {},
        class extends HTMLElement {},
        class extends HTMLElement {},
      ];
      define('vitrine-test-twice', first);
      define('vitrine-test-twice', first);
      expect(warned).to.deep.equal([]);
      define('vitrine-test-twice', second);
      define('vitrine-test-twice', third);
      expect(customElements.get('vitrine-test-twice')).to.equal(first);
    } finally {
      console.warn = before;
    }
    expect(warned).to.have.length(1);
    expect(warned[0])
      .to.contain('<vitrine-test-twice>')
      .and.to.contain('The first definition stays');
  });
});

describe('three ways in', () => {
  const address = '/packages/elements/test-files/one.svg';
  afterEach(() => { document.body.replaceChildren(); });

  const shown = async (element: VitrineImage | null): Promise<object> => {
    if (!element) throw new Error('The page has no picture.');
    await waitUntil(() => element.renderRoot.querySelector('img.ready'), 'no picture', {
      timeout: 3000,
    });
    const image = element.renderRoot.querySelector('img');
    return { alt: image?.alt, src: image?.src, words: said(element).replace(/\s+/g, ' ').trim() };
  };

  it('end in the same picture, words and credit', async () => {
    const attributes =
      room(`<vitrine-image src="${address}" alt="A shell" credit="Nobody" width="320" height="200"
      heading="Found" text="On a beach."></vitrine-image>`).querySelector('vitrine-image');
    const fromAttributes = await shown(attributes);
    document.body.replaceChildren();
    const json = JSON.stringify({
      image: { src: 'one.svg', alt: 'A shell', credit: 'Nobody', width: 320, height: 200 },
      title: 'Found',
      text: 'On a beach.',
    });
    // Paths in a JSON child start from the page, as in HTML.
    const base = document.createElement('base');
    base.href = new URL('/packages/elements/test-files/', location.href).href;
    document.head.append(base);
    try {
      const child = room(`<vitrine-image><script type="application/json">${json}</script>
        </vitrine-image>`).querySelector('vitrine-image');
      expect(await shown(child)).to.deep.equal(fromAttributes);
    } finally {
      base.remove();
    }
    document.body.replaceChildren();
    const property = document.createElement('vitrine-image');
    Object.assign(property, {
      heading: 'Found',
      text: 'On a beach.',
      image: {
        kind: 'image',
        id: 'a',
        sources: [],
        src: new URL(address, location.href).href,
        alt: english('A shell'),
        credit: english('Nobody'),
        decorative: false,
        width: 320,
        height: 200,
      },
    });
    const main = room('');
    main.append(property);
    expect(await shown(property)).to.deep.equal(fromAttributes);
  });

  it('say what is wrong with a JSON child, and the page goes on', async () => {
    const main = room(
      '<vitrine-text><script type="application/json">{ "text": </script></vitrine-text>',
    );
    const heard: string[] = [];
    main.addEventListener('vitrine-error', (event) => { heard.push(event.detail.kind); });
    await waitUntil(() => heard.length > 0, 'nothing was heard', { timeout: 3000 });
    expect(heard).to.deep.equal(['data']);
  });
});

describe('hostile styles of a page', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('do not reach the words through inheritance', async () => {
    const main = room('<vitrine-text heading="A title" text="Some words."></vitrine-text>');
    main.style.cssText = `text-transform: uppercase; letter-spacing: 9px; word-spacing: 40px; text-indent: 90px;
      text-shadow: 4px 4px red; white-space: pre; line-height: 4; font: italic 9px cursive;
      text-align: center; color: lime; cursor: none;`;
    const element = main.querySelector('vitrine-text');
    await element?.updateComplete;
    const paragraph = element?.renderRoot.querySelector('.words p');
    if (!paragraph) throw new Error('There are no words.');
    const style = getComputedStyle(paragraph);
    expect(style.textTransform).to.equal('none');
    expect(['normal', '0px']).to.include(style.letterSpacing);
    expect(['normal', '0px']).to.include(style.wordSpacing);
    expect(style.textIndent).to.equal('0px');
    expect(style.textShadow).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.fontStyle).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.color).to.equal('rgb(29, 26, 22)');
    expect(Number.parseFloat(style.fontSize)).to.be.at.least(18);
  });
});
