import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../about/about.js';
import '../language-picker/language-picker.js';
import './preferences.js';
import { driver, media, press } from '../contract/driver.js';
import { clear } from '../contract/page.js';
import {
  allInside, exhibitControl, focusedDeep, settledExhibit, shore, showExhibit, wordsOf,
} from '../contract/sample-exhibit.js';
import type { VitrineExhibit } from '../exhibit/exhibit.js';
import type { VitrinePreferences } from './preferences.js';

const within = { timeout: 4000, interval: 10 };
const start = location.pathname + location.search;

async function open(exhibit: VitrineExhibit, name: 'access' | 'language'): Promise<HTMLElement> {
  exhibitControl(exhibit, name).focus();
  await press('Enter');
  await waitUntil(() => exhibit.renderRoot.querySelector('.panel'), 'no panel', within);
  await settledExhibit(exhibit);
  const heading = name === 'access' ? 'Reading and access' : 'Choose a language';
  await waitUntil(() => focusedDeep()?.textContent.trim() === heading, 'no focus', within);
  return exhibit.renderRoot.querySelector<HTMLElement>('.panel')!; // waited for above
}

function preferencesOf(exhibit: VitrineExhibit): VitrinePreferences {
  // Asked for while its panel is open.
  return exhibit.renderRoot.querySelector('vitrine-preferences')!;
}

/** Boxes that words are cut off by, or that reach out of the exhibit at a side. */
function cutOff(exhibit: VitrineExhibit): string[] {
  const frame = exhibit.getBoundingClientRect();
  return allInside(exhibit)
    .filter((one): one is HTMLElement => one instanceof HTMLElement)
    .flatMap((one) => {
      if (
        !one.checkVisibility() ||
        one.closest('.visually-hidden, .leaving') ||
        one.matches('svg *')
      )
        return [];
      const { left, right, width } = one.getBoundingClientRect();
      const isOut = width > 1 && (left < frame.left - 1 || right > frame.right + 1);
      const style = getComputedStyle(one);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isCut = hides && one.scrollWidth > one.clientWidth + 1 && one.textContent.trim() !== '';
      return isOut || isCut
        ? [`${one.localName}.${one.className} ${one.textContent.trim().slice(0, 30)}`]
        : [];
    });
}

async function clean(exhibit: VitrineExhibit, where: string): Promise<void> {
  await settledExhibit(exhibit);
  try {
    await expect(exhibit).to.be.accessible();
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}

describe('what a visitor prefers', () => {
  beforeEach(() => { clear(); history.replaceState(null, '', start); });
  afterEach(() => {
    clear();
    document.body.querySelector(':scope > style')?.remove();
  });

  it('opens above the shelf, and Escape and Close give the focus back', async () => {
    const exhibit = await showExhibit(shore);
    for (const leave of ['Escape', 'close'] as const) {
      await open(exhibit, 'access');
      expect(exhibitControl(exhibit, 'access').getAttribute('aria-expanded')).to.equal('true');
      if (leave === 'Escape') await press('Escape');
      else exhibitControl(exhibit, 'close').click();
      await waitUntil(
        () => !exhibit.renderRoot.querySelector('.panel'),
        'the panel stayed',
        within,
      );
      await settledExhibit(exhibit);
      expect(focusedDeep()).to.equal(exhibitControl(exhibit, 'access'));
    }
  });

  it('sets text from 100 to 300 % in steps, says the value, and clips nothing', async () => {
    for (const size of [
      'inline-size: 390px; block-size: 800px',
      'inline-size: 1200px; block-size: 800px',
    ]) {
      const exhibit = await showExhibit(shore, { size });
      await open(exhibit, 'access');
      for (const percent of ['125%', '150%', '200%', '250%', '300%']) {
        preferencesOf(exhibit).actions.run('larger');
        await settledExhibit(exhibit);
        expect(wordsOf(exhibit)).to.contain(percent);
      }
      expect(preferencesOf(exhibit).actions.run('larger'), 'there is no more').to.equal(false);
      expect(cutOff(exhibit), 'the panel').to.deep.equal([]);
      exhibitControl(exhibit, 'close').click();
      for (const scene of ['', 'crab', 'fish', 'words']) {
        exhibit.go(scene);
        await settledExhibit(exhibit);
        expect(cutOff(exhibit), `${size} ${scene}`).to.deep.equal([]);
      }
      clear();
    }
  });

  it('puts high contrast over every theme, and the page cannot take it away', async () => {
    const style = document.createElement('style');
    style.textContent = `vitrine-exhibit { --vitrine-color-surface: #fee; --vitrine-color-text: #fcc;
      letter-spacing: 9px; text-transform: uppercase; line-height: 3; visibility: hidden; }`;
    document.body.append(style);
    const exhibit = await showExhibit({ ...shore, theme: { base: 'gallery', accent: '#ff6600' } });
    await open(exhibit, 'access');
    for (const [choice, surface, ink] of [
      ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ] as const) {
      preferencesOf(exhibit).actions.run(`contrast:${choice}`);
      await settledExhibit(exhibit);
      const frame = getComputedStyle(exhibit.renderRoot.querySelector('.frame')!);
      expect([frame.backgroundColor, frame.color]).to.deep.equal([surface, ink]);
      expect([frame.letterSpacing, frame.textTransform, frame.visibility])
        .to.deep.equal(['normal', 'none', 'visible']);
    }
  });

  it('tells the page, and forgets everything for the next visitor', async () => {
    const exhibit = await showExhibit(shore);
    await open(exhibit, 'access');
    const change = oneEvent(exhibit, 'vitrine-preferences-change');
    preferencesOf(exhibit).actions.run('larger');
    expect((await change).detail).to.deep.equal({ name: 'textScale', value: 1.25 });
    preferencesOf(exhibit).actions.run('captions');
    preferencesOf(exhibit).actions.run('reset');
    await settledExhibit(exhibit);
    expect(getComputedStyle(exhibit).getPropertyValue('--vitrine-text-scale')).to.equal('1');
    expect(wordsOf(exhibit)).to.contain('Captions On');
  });

  it('is worked by keys: steps, radio buttons, switches', async () => {
    const exhibit = await showExhibit(shore);
    await open(exhibit, 'access');
    const root = preferencesOf(exhibit).renderRoot;
    const control = (action: string): HTMLElement =>
      root.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
    control('larger').focus();
    await press('Enter');
    control('contrast:none').focus();
    await press('ArrowDown');
    control('captions').focus();
    await press(' ');
    await settledExhibit(exhibit);
    expect(wordsOf(exhibit)).to.contain('125%');
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('dark');
    expect(control('captions').getAttribute('aria-checked')).to.equal('false');
    expect(wordsOf(exhibit)).to.contain('Captions Off');
  });

  it('works alone on a page, for every element there', async () => {
    const main = document.createElement('main');
    main.innerHTML =
      '<vitrine-preferences></vitrine-preferences><vitrine-text heading="Hello" text="World"></vitrine-text>';
    document.body.append(main);
    await import('../text/text.js');
    const [preferences, text] = main.children as unknown as [
      VitrinePreferences,
      VitrinePreferences,
    ]; // as written above
    await preferences.updateComplete;
    const size = (): number => parseFloat(getComputedStyle(text).fontSize);
    const before = size();
    const change = oneEvent(preferences, 'vitrine-preferences-change');
    preferences.actions.run('larger');
    preferences.actions.run('larger');
    await change;
    await preferences.updateComplete;
    expect(size()).to.equal(before * 1.5);
    expect(preferences.renderRoot.textContent).to.contain('150%');
    await expect(preferences).to.be.accessible();
    preferences.actions.run('reset');
    expect(size()).to.equal(before);
  });

  if (driver === 'chromium') {
    it('begins with what the visitor’s system asks for', async () => {
      await media({ reducedMotion: true });
      const exhibit = await showExhibit(shore);
      await open(exhibit, 'access');
      expect(wordsOf(exhibit)).to.contain('Movement Off');
      await media({});
      await waitUntil(() => wordsOf(exhibit).includes('Movement On'), 'it stayed off', within);
    });
  }
});

describe('<vitrine-language-picker>', () => {
  afterEach(() => {
    clear();
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  it('turns the language of a page that has no exhibit', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<vitrine-language-picker languages="en ar"></vitrine-language-picker>';
    document.body.append(main);
    const picker = main.querySelector('vitrine-language-picker')!;
    await picker.updateComplete;
    await expect(picker).to.be.accessible();
    const change = oneEvent(picker, 'vitrine-language-change');
    picker.renderRoot.querySelector<HTMLElement>('[lang=ar]')?.click();
    await change;
    expect([document.documentElement.lang, document.documentElement.dir]).to.deep.equal([
      'ar',
      'rtl',
    ]);
    await waitUntil(
      () => picker.renderRoot.querySelector('h2')?.textContent === 'اختر لغة',
      'no Arabic words',
      within,
    );
  });

  it('gives the focus back to the shelf when a language was chosen in its panel', async () => {
    history.replaceState(null, '', start);
    const exhibit = await showExhibit(shore);
    const panel = await open(exhibit, 'language');
    const picker = panel.querySelector('vitrine-language-picker')!;
    picker.renderRoot.querySelector<HTMLElement>('[lang=ar]')?.click();
    await waitUntil(() => exhibit.currentLanguage === 'ar', 'no Arabic', within);
    await settledExhibit(exhibit);
    expect(exhibit.renderRoot.querySelector('.panel')).to.equal(null);
    expect(focusedDeep()).to.equal(exhibitControl(exhibit, 'language'));
  });
});

describe('<vitrine-about>', () => {
  afterEach(clear);

  it('says who made what under which licence, and what the exhibit offers every visitor', async () => {
    history.replaceState(null, '', start);
    const exhibit = await showExhibit(shore);
    exhibitControl(exhibit, 'about').click();
    await waitUntil(
      () => exhibit.renderRoot.querySelector('vitrine-about')?.renderRoot.querySelector('h2'),
      'no page',
      within,
    );
    await settledExhibit(exhibit);
    const words = wordsOf(exhibit);
    for (const one of [
      'About this exhibit',
      'The shore museum',
      'CC0',
      'Photograph: a friend',
      'CC BY 4.0',
      'With described pictures.',
    ]) {
      expect(words).to.contain(one);
    }
    await waitUntil(() => focusedDeep()?.textContent === 'About this exhibit', 'no focus', within);
    exhibitControl(exhibit, 'back').click();
    await waitUntil(
      () => !exhibit.renderRoot.querySelector('vitrine-about'),
      'no way back',
      within,
    );
  });
});

describe('axe', () => {
  beforeEach(() => { history.replaceState(null, '', start); });
  afterEach(clear);

  it('finds nothing on any page of an exhibit, in two languages and four themes', async () => {
    const exhibit = await showExhibit({ ...shore, theme: { base: 'gallery' } });
    await clean(exhibit, 'gallery');
    clear();
    const paper = await showExhibit(shore);
    for (const scene of ['', 'crab', 'fish', 'words']) {
      paper.go(scene);
      await clean(paper, scene || 'index');
    }
    await open(paper, 'access');
    await clean(paper, 'access');
    for (const choice of ['dark', 'light']) {
      preferencesOf(paper).actions.run(`contrast:${choice}`);
      await clean(paper, choice);
    }
    paper.setLanguage('ar');
    await waitUntil(() => paper.currentLanguage === 'ar', 'no Arabic', within);
    exhibitControl(paper, 'close').click();
    exhibitControl(paper, 'about').click();
    await waitUntil(() => paper.renderRoot.querySelector('vitrine-about'), 'no page', within);
    await clean(paper, 'about in Arabic');
  });
});
