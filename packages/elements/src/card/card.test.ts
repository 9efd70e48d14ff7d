import { expect, waitUntil } from '@open-wc/testing';
import { clear, controls, place, show, textOf } from '../contract/page.js';
import { definitions, sampleOf } from '../contract/samples.js';
import { loaderOf } from '../registry.js';
import { firstPicture } from './first-picture.js';
import './card.js';

describe('<vitrine-card>', () => {
  afterEach(clear);

  for (const { type } of definitions) {
    if (loaderOf(type).tag !== 'vitrine-card') continue;
    it(`says everything that a ${type} says, in reading order`, async () => {
      const component = sampleOf(type);
      const { element } = await show(component);
      const said = textOf(element);
      let from = 0;
      const picture = element.renderRoot.querySelector('img');
      for (const { value } of component.words) {
        if (value === picture?.alt) continue; // said by the picture itself
        const words = value.replace(/\s+/g, ' ').trim();
        const at = said.indexOf(words, from);
        expect(at, `"${words}" is missing or out of order in: ${said}`).to.be.at.least(0);
        from = at;
      }
      expect(controls(element), 'nothing to touch that would do nothing').to.deep.equal([]);
    });
  }

  it('says what it is in the visitor\'s language, and its heading once', async () => {
    const { element } = await show(sampleOf('quiz', 'ar'), { lang: 'ar' });
    const kind = (): string => element.renderRoot.querySelector('.kind')?.textContent.trim() ?? '';
    await waitUntil(() => kind() === 'أسئلة', `it says: ${kind()}`, {
      interval: 10,
      timeout: 3000,
    });
    expect(textOf(element).split('عن الشاطئ')).to.have.length(2);
  });

  it('shows the first picture that belongs to it: an image, or the poster of a film', async () => {
    for (const [type, file] of [
      ['quiz', 'two'],
      ['video', 'one'],
      ['timeline', 'three'],
    ]) {
      const { element } = await show(sampleOf(type ?? ''));
      expect(element.renderRoot.querySelector('img')?.src, type).to.contain(`${file}.svg`);
      clear();
    }
  });

  it('gives its picture the picture’s own shape, where the author says it', async () => {
    const { element } = await show(sampleOf('timeline'), { inlineSize: '200px' });
    const { width, height } = element.renderRoot.querySelector('.picture')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1, 0.01);
  });

  it('finds no picture where there is none, however odd the data', () => {
    const round: Record<string, unknown> = { kind: 'image', src: 5 };
    round['self'] = round;
    for (const odd of [undefined, null, 5, 'x', [], {}, { a: [{ b: null }] }, round]) {
      expect(firstPicture(odd)).to.equal(undefined);
    }
  });

  it('is a card without a type, for what could not be read', async () => {
    const element = document.createElement('vitrine-card');
    Object.assign(element, {
      heading: 'Something',
      words: [{ value: 'Some words.', lang: 'en', dir: 'ltr' }],
    });
    await place(element);
    expect(textOf(element)).to.equal('Something Some words.');
  });
});
