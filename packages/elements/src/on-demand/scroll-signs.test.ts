import { expect, waitUntil } from '@open-wc/testing';
import type { ExhibitDocument } from '@vitrine/manifest';
import { driver, media, press } from '../contract/driver.js';
import { clear } from '../contract/page.js';
import { allInside, focusedDeep, showExhibit } from '../contract/sample-exhibit.js';

const cabinet = 'inline-size: 900px; block-size: 1400px';
const desktop = 'inline-size: 1200px; block-size: 800px';
const phone = 'inline-size: 390px; block-size: 700px';

const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
  ask: `Question ${number}`,
  choices: [{ text: 'Sideways', right: true }, { text: 'Up' }, { text: 'Down' }],
}));

function exhibitOf(text: string, asked: number): ExhibitDocument {
  return {
    vitrine: 1, title: 'Long', navigation: 'none', languages: ['en'],
    scenes: [{ id: 'one', title: 'One', text,
      content: [{ type: 'quiz', questions: questions.slice(0, asked) }] }],
  };
}

const long = 'Many words. '.repeat(400);

/** An area of the only scene on the page. */
function area(name: 'stage' | 'text' | 'scene'): HTMLElement {
  const found = allInside(document.body).find((one) => one.matches(`.${name}`));
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${name}.`);
  return found;
}

/** Whether a sign shows that there is more below. */
function showsMore(name: 'stage' | 'text'): boolean {
  const { maskImage, borderBlockEndWidth } = getComputedStyle(area(name));
  return maskImage !== 'none' || borderBlockEndWidth !== '0px';
}

async function until(holds: () => boolean, what: string): Promise<void> {
  await waitUntil(holds, what, { timeout: 4000, interval: 10 });
}

describe('a scene that is longer than its place', () => {
  afterEach(clear);

  for (const [place, size] of [['cabinet', cabinet], ['desktop', desktop]] as const) {
    for (const name of ['stage', 'text'] as const) {
      it(`fades out where there is more and scrolls by keys: the ${name} on a ${place}`, async () => {
        await showExhibit(exhibitOf(name === 'text' ? long : 'Few.', name === 'stage' ? 9 : 1),
          { size });
        await until(() => showsMore(name), 'there is no sign of more');
        expect(showsMore(name === 'text' ? 'stage' : 'text'), 'the other fits').to.equal(false);
        expect(area(name).tabIndex).to.equal(0);
        await expect(document.querySelector('vitrine-exhibit')!).to.be.accessible();
        area(name).focus();
        await press('End');
        await until(() => area(name).scrollTop > 100 && !area(name).matches('.below'),
          'the keys do not reach its end');
        area(name).blur();
        expect(showsMore(name), 'there is no more').to.equal(false);
      });
    }
  }

  it('shows on a phone that the scene goes on below', async () => {
    await showExhibit(exhibitOf(long, 1), { size: phone });
    const fade = (): string => getComputedStyle(area('scene'), '::after').position;
    await until(() => fade() === 'sticky', 'there is no sign of more');
    const host = (area('scene').getRootNode() as ShadowRoot).host; // it is in one
    host.scrollTo(0, 1e6);
    await until(() => fade() !== 'sticky', 'it still says that there is more');
  });

  it('has no stop for the Tab key, and no sign, where everything fits', async () => {
    await showExhibit(exhibitOf('Few.', 1), { size: cabinet });
    for (const name of ['stage', 'text'] as const) {
      expect(area(name).hasAttribute('tabindex'), name).to.equal(false);
      expect(showsMore(name), name).to.equal(false);
    }
  });

  it('takes the signs away when there is more room', async () => {
    const exhibit = await showExhibit(exhibitOf('Few.', 4), { size: desktop });
    exhibit.parentElement!.style.blockSize = '520px';
    await until(() => showsMore('stage'), 'there is no sign of more');
    area('stage').focus();
    expect(focusedDeep()).to.equal(area('stage'));
    exhibit.parentElement!.style.blockSize = '1200px';
    await until(() => !showsMore('stage') && !area('stage').hasAttribute('tabindex'), 'it stays');
  });

  if (driver === 'chromium') {
    it('draws a line instead of a fade in forced colours', async () => {
      await media({ forcedColors: true });
      try {
        await showExhibit(exhibitOf('Few.', 9), { size: cabinet });
        await until(() => area('stage').matches('.below'), 'there is no sign of more');
        expect(getComputedStyle(area('stage')).maskImage).to.equal('none');
        expect(getComputedStyle(area('stage')).borderBlockEndWidth).to.equal('3px');
      } finally {
        await media({});
      }
    });
  }
});
