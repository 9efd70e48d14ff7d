import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ExhibitDocument } from '@vitrine/manifest';
import { press } from '../contract/driver.js';
import { clear } from '../contract/page.js';
import {
  allInside, exhibitControl, focusedDeep, settledExhibit, shore, showExhibit, wordsOf,
} from '../contract/sample-exhibit.js';
import type { VitrineExhibit } from './exhibit.js';

const start = location.pathname + location.search;
const within = { timeout: 4000, interval: 10 };
const phone = 'inline-size: 390px; block-size: 700px';

function reset(): void {
  clear();
  history.replaceState(null, '', start);
}

async function changed(exhibit: VitrineExhibit, act: () => unknown): Promise<void> {
  const change = oneEvent(exhibit, 'vitrine-scene-change');
  act();
  await change;
  await settledExhibit(exhibit);
}

const said = (exhibit: VitrineExhibit): string =>
  exhibit.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
const notice = (exhibit: VitrineExhibit): Element | null =>
  exhibit.renderRoot.querySelector('.notice');
const missing = 'The address that you came by is not in this exhibit. This is its start.';

/** More scenes than a phone shows at once. */
const many: ExhibitDocument = {
  vitrine: 1, title: 'Many', languages: ['en'],
  scenes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => ({
    id: `scene-${number}`, title: `Scene ${number}`, text: 'Words.',
  })),
};

describe('the way through an exhibit', () => {
  beforeEach(reset);
  afterEach(reset);

  it('leads back to the card of the scene that a visitor comes from, and it is in view', async () => {
    const exhibit = await showExhibit(many, { size: 'inline-size: 390px; block-size: 540px' });
    await changed(exhibit, () => { exhibitControl(exhibit, 'go:scene-11').click(); });
    await changed(exhibit, () => { exhibitControl(exhibit, 'scenes').click(); });
    const card = exhibitControl(exhibit, 'go:scene-11');
    expect(focusedDeep()).to.equal(card);
    const { top, bottom } = card.getBoundingClientRect();
    const page = exhibit.renderRoot.querySelector('.page')?.getBoundingClientRect();
    expect(top).to.be.at.least(page?.top ?? Infinity);
    expect(bottom).to.be.at.most(page?.bottom ?? 0);
    expect(document.scrollingElement?.scrollTop, 'the page around stays').to.equal(0);
  });

  it('goes from scene to scene, and on to the index after the last, in an exhibit with one', async () => {
    const exhibit = await showExhibit(shore, { size: phone });
    expect(exhibit.renderRoot.querySelector('.walk'), 'not on the index').to.equal(null);
    await changed(exhibit, () => { exhibitControl(exhibit, 'go:fish').click(); });
    expect(wordsOf(exhibit)).to.contain('Previous 2 of 3 Next');
    await changed(exhibit, () => { exhibitControl(exhibit, 'next').click(); });
    expect(exhibit.currentScene).to.equal('words');
    await waitUntil(() => said(exhibit) === 'Now showing: Only words, 3 of 3, the last',
      `it said: ${said(exhibit)}`, within);
    expect(wordsOf(exhibit)).to.contain('Previous 3 of 3, the last All scenes');
    expect(exhibit.renderRoot.querySelector('[data-action="next"]')).to.equal(null);
    await changed(exhibit, () => { exhibitControl(exhibit, 'allScenes').click(); });
    expect(exhibit.currentScene).to.equal('');
  });

  it('begins again after the last scene of a linear exhibit', async () => {
    const exhibit = await showExhibit({ ...shore, navigation: 'linear' }, { size: phone });
    await changed(exhibit, () => exhibit.go('words'));
    expect(wordsOf(exhibit)).to.contain('3 of 3, the last From the start');
    await changed(exhibit, () => { exhibitControl(exhibit, 'restart').click(); });
    expect(exhibit.currentScene).to.equal('crab');
  });
});

describe('a link to what an exhibit has not', () => {
  beforeEach(reset);
  afterEach(reset);

  for (const navigation of ['menu', 'linear'] as const) {
    it(`shows the start and says so, once and calmly: ${navigation}`, async () => {
      history.replaceState(null, '', '#no-such-scene/nor-this');
      const exhibit = await showExhibit({ ...shore, navigation });
      await waitUntil(() => notice(exhibit), 'nothing is shown', within);
      expect(exhibit.currentScene).to.equal(navigation === 'menu' ? '' : 'crab');
      expect(notice(exhibit)?.textContent).to.contain(missing);
      await waitUntil(() => said(exhibit).startsWith(missing), 'nothing was said', within);
      expect(focusedDeep(), 'it takes no focus').to.equal(document.body);
      await expect(exhibit).to.be.accessible();
      exhibitControl(exhibit, 'close').click();
      await waitUntil(() => !notice(exhibit), 'it stays', within);
      await waitUntil(() => focusedDeep()?.localName === 'h2', 'the focus is lost', within);
    });
  }

  it('is forgotten with the next scene, and told in the visitor’s language', async () => {
    history.replaceState(null, '', '#stop=99&lang=ar');
    const exhibit = await showExhibit(shore, { lang: '' });
    await waitUntil(() => notice(exhibit)?.textContent.includes('هذه بدايته'), 'no words', within);
    await changed(exhibit, () => exhibit.go('crab'));
    expect(notice(exhibit)).to.equal(null);
  });

  it('says nothing for the start, for a scene, and for a page that asks for a scene', async () => {
    for (const hash of ['', '#fish', '#stop=12', '#?page=about']) {
      history.replaceState(null, '', start + hash);
      const exhibit = await showExhibit(shore);
      await settledExhibit(exhibit);
      expect(notice(exhibit), hash).to.equal(null);
      exhibit.go('no-such-scene');
      await settledExhibit(exhibit);
      expect(notice(exhibit), hash).to.equal(null);
      reset();
    }
  });
});

describe('a link to a spot', () => {
  beforeEach(reset);
  afterEach(reset);

  const image = { src: 'examples/sea-cabinet/media/discus.webp', alt: 'A discus', width: 640,
    height: 480 };
  const spotted: ExhibitDocument = {
    vitrine: 1, title: 'Spots', languages: ['en'],
    scenes: [{ id: 'fish', title: 'A fish', content: [{ type: 'image', id: 'discus', image, spots: [
      { id: 'eye', at: [0.3, 0.3], title: 'The eye', text: 'Red.' },
      { id: 'fin', at: [0.6, 0.6], title: 'The fin', text: 'Long.' },
    ] }] }],
  };

  it('opens it, with the focus on its title', async () => {
    history.replaceState(null, '', '#fish/discus/fin');
    const exhibit = await showExhibit(spotted);
    await waitUntil(() => focusedDeep()?.textContent.includes('The fin'), 'no focus', within);
    expect(focusedDeep()?.localName).to.equal('h3');
    expect(wordsOf(exhibit)).to.contain('Long.').and.not.to.contain('Red.');
    expect(location.hash).to.equal('#fish/discus/fin');
    await press('Escape');
    await waitUntil(() => focusedDeep()?.matches('.spot'), 'the focus is lost', within);
  });

  it('leads to the picture when there is no such spot', async () => {
    history.replaceState(null, '', '#fish/discus/tail');
    const exhibit = await showExhibit(spotted);
    await waitUntil(() => focusedDeep()?.localName === 'vitrine-image', 'no focus', within);
    expect(allInside(exhibit).some((one) => one.matches('.panel'))).to.equal(false);
  });
});
