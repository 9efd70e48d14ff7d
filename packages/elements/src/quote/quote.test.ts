import { expect } from '@open-wc/testing';
import type { ResolvedText } from '@vitrine/manifest';
import { clear, place, show, textOf } from '../contract/page.js';
import { sampleOf } from '../contract/samples.js';
import { loadFonts } from '../styles/fonts.js';
import './quote.js';
import '../text/text.js';

describe('<vitrine-quote>', () => {
  afterEach(clear);

  it('tells a screen reader whose words they are: a figure with a quotation and a caption', async () => {
    const { element } = await show(sampleOf('quote'));
    const figure = element.renderRoot.querySelector('figure');
    expect(figure?.querySelector('blockquote')?.textContent.trim()).to.equal(
      'The sea keeps what it takes.',
    );
    expect(figure?.querySelector('figcaption')?.textContent).to.contain('A diver');
  });

  for (const [lang, marks] of [
    ['en', '"“" "”"'],
    ['fr', '"«\u202f" "\u202f»"'],
    ['ar', '"«" "»"'],
    ['de', '"„" "“"'],
    ['id', '"“" "”"'],
    ['ne', '"“" "”"'],
    ['es', '"«" "»"'],
  ] as const) {
    it(`sets the quotation marks of ${lang}`, async () => {
      const element = document.createElement('vitrine-quote');
      const quote: ResolvedText = { value: 'Words', lang, dir: lang === 'ar' ? 'rtl' : 'ltr' };
      Object.assign(element, { quote, by: 'Somebody' });
      await place(element);
      const words = element.renderRoot.querySelector('.words p');
      if (!words) throw new Error('There are no words.');
      expect(getComputedStyle(words).quotes).to.equal(marks);
      expect(getComputedStyle(words, '::before').content).to.equal('open-quote');
      expect(getComputedStyle(words, '::after').content).to.equal('close-quote');
    });
  }

  it('takes its words from attributes', async () => {
    const element = document.createElement('vitrine-quote');
    element.setAttribute('quote', 'The sea keeps what it takes.');
    element.setAttribute('by', 'A diver');
    await place(element);
    expect(textOf(element)).to.equal('The sea keeps what it takes. A diver');
  });
});

describe('<vitrine-quote> without words', () => {
  afterEach(clear);

  it('says that they are missing, and whose they were', async () => {
    const element = document.createElement('vitrine-quote');
    Object.assign(element, { quote: '', by: 'A diver' });
    await place(element);
    expect(textOf(element)).to.equal('This part of the exhibit is missing. A diver');
    expect(element.renderRoot.querySelector('blockquote')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});

describe('<vitrine-text>', () => {
  afterEach(clear);

  it('shows rich words as paragraphs and lists, each in its language, never as HTML', async () => {
    const element = document.createElement('vitrine-text');
    const text: ResolvedText = {
      value: '…',
      lang: 'en',
      dir: 'ltr',
      blocks: [
        {
          p: [
            'A ',
            { em: ['small'] },
            ' <b>crab</b> ',
            { span: ['el cangrejo'], lang: 'es', dir: 'ltr' },
          ],
        },
        { ul: [['One'], [{ link: ['Two'], href: 'https://example.org/' }]] },
      ],
    };
    Object.assign(element, { heading: 'A <i>title</i>', text });
    await place(element);
    const root = element.renderRoot;
    expect(root.querySelector('b, i')).to.equal(null);
    expect(textOf(element)).to.contain('<b>crab</b>').and.to.contain('A <i>title</i>');
    expect(root.querySelector('em')?.textContent).to.equal('small');
    expect(root.querySelector('[lang="es"]')?.textContent).to.equal('el cangrejo');
    expect(root.querySelectorAll('li')).to.have.length(2);
    expect(root.querySelector('a')?.rel).to.equal('noopener noreferrer');
  });

  it('sets lines of 45 to 68 characters, however wide the page', async () => {
    const element = document.createElement('vitrine-text');
    element.text =
      'Sailors said that it walked across the water. It does not, but it is fast enough to seem so. '.repeat(
        20,
      );
    await loadFonts(['en'], 5000);
    await place(element, { inlineSize: '1200px' });
    const words = element.renderRoot.querySelector('.words p');
    if (!words) throw new Error('There are no words.');
    const lines =
      words.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(words).lineHeight);
    expect(words.textContent.length / Math.round(lines)).to.be.within(45, 68);
  });
});
