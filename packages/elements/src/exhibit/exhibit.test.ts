import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { load } from '@vitrine/manifest';
import type { VitrineErrorEvent } from '../base/events.js';
import { driver, press, tap } from '../contract/driver.js';
import { clear } from '../contract/page.js';
import {
  allInside, exhibitControl, focusedDeep, settledExhibit, shore, showExhibit, wordsOf,
} from '../contract/sample-exhibit.js';
import type { VitrineGallery } from '../gallery/gallery.js';
import type { VitrineExhibit } from './exhibit.js';

const start = location.pathname + location.search;
const within = { timeout: 4000, interval: 10 };

function reset(): void {
  clear();
  history.replaceState(null, '', start);
}

async function touch(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await tap(x + width / 2, y + height / 2);
}

async function changed(exhibit: VitrineExhibit, act: () => unknown): Promise<void> {
  const change = oneEvent(exhibit, 'vitrine-scene-change');
  await act();
  await change;
  await settledExhibit(exhibit);
}

const said = (exhibit: VitrineExhibit): string =>
  exhibit.renderRoot.querySelector('[role="status"]')?.textContent ?? '';

function galleryOf(exhibit: VitrineExhibit): VitrineGallery {
  // By its tag.
  return allInside(exhibit).find((one) => one.localName === 'vitrine-gallery') as VitrineGallery;
}

describe('<vitrine-exhibit>', () => {
  beforeEach(reset);
  afterEach(reset);

  it('shows the first exhibit from twelve lines in a file', async () => {
    const exhibit = await showExhibit(undefined, {
      attributes: { src: 'examples/first-exhibit/vitrine.json' },
    });
    expect(wordsOf(exhibit)).to.contain('It sits so still');
    await expect(exhibit).to.be.accessible();
  });

  it('offers its languages before anything else, each by its own name and in its own voice', async () => {
    const exhibit = await showExhibit(shore);
    expect(wordsOf(exhibit)).to.match(/^English العربية On the shore/);
    const names = allInside(exhibit).filter((one) => one.matches('.language'));
    expect(names.map((one) => one.getAttribute('lang'))).to.deep.equal(['en', 'ar']);
  });

  it('opens a scene by one touch, and the focus is on its heading', async () => {
    const exhibit = await showExhibit(shore);
    expect(focusedDeep(), 'opening a page takes no focus').to.equal(document.body);
    await changed(exhibit, () => touch(exhibitControl(exhibit, 'go:crab')));
    expect(exhibit.currentScene).to.equal('crab');
    expect(focusedDeep()?.textContent.trim()).to.equal('A crab');
  });

  it('answers a touch at once, before the work that it asks for', async () => {
    const exhibit = await showExhibit(shore);
    const control = exhibitControl(exhibit, 'go:crab');
    await changed(exhibit, () => {
      control.click();
      expect(control.classList.contains('pressed')).to.equal(true);
      expect(exhibit.currentScene).to.equal('');
    });
    expect(exhibit.currentScene).to.equal('crab');
  });

  it('opens a scene and comes back by keys alone', async () => {
    const exhibit = await showExhibit(shore);
    exhibitControl(exhibit, 'go:words').focus();
    await changed(exhibit, () => press('Enter'));
    expect(wordsOf(exhibit)).to.contain('Nothing to see, much to');
    exhibitControl(exhibit, 'back').focus();
    await changed(exhibit, () => press('Enter'));
    expect(exhibit.currentScene).to.equal('');
    expect(focusedDeep()).to.equal(exhibitControl(exhibit, 'go:words'));
  });

  it('says where the visitor is, in one polite voice', async () => {
    const exhibit = await showExhibit(shore);
    expect(said(exhibit)).to.equal('');
    exhibit.go('fish');
    await waitUntil(() => said(exhibit) !== '', 'nothing was said', within);
    expect(said(exhibit)).to.equal('Now showing: Two fish, 2 of 3');
    expect(
      allInside(exhibit).filter((one) => one.matches('[aria-live], [role=status], [role=alert]')),
    ).to.have.length(1);
  });

  it('takes part in the history of the browser, and a link leads into it', async () => {
    const exhibit = await showExhibit(shore);
    await changed(exhibit, () => exhibit.go('crab'));
    expect(location.hash).to.equal('#crab');
    await changed(exhibit, () => exhibit.go('words'));
    await changed(exhibit, () => { history.back(); });
    expect(exhibit.currentScene).to.equal('crab');
    await changed(exhibit, () => { exhibit.back(); });
    expect(exhibit.currentScene).to.equal('');
    clear();
    history.replaceState(null, '', '#fish');
    expect((await showExhibit(shore)).currentScene).to.equal('fish');
  });

  it('opens a stop by its number, and the start for a link that leads nowhere', async () => {
    history.replaceState(null, '', '#stop=12');
    expect((await showExhibit(shore)).currentScene).to.equal('fish');
    clear();
    history.replaceState(null, '', '#no-such-scene/nor-this?lang=xx');
    expect((await showExhibit(shore)).currentScene).to.equal('');
  });

  it('leads to one component of a scene', async () => {
    history.replaceState(null, '', '#fish/both');
    const exhibit = await showExhibit(shore);
    expect(exhibit.currentScene).to.equal('fish');
    await waitUntil(() => focusedDeep()?.localName === 'vitrine-gallery', 'no focus', within);
  });

  it('leaves the address of the page to the first exhibit', async () => {
    await showExhibit(shore);
    const second = await showExhibit(shore);
    await changed(second, () => second.go('crab'));
    expect(location.hash).to.equal('');
    await changed(second, () => { second.back(); });
    expect(second.currentScene).to.equal('');
    clear();
    const quiet = await showExhibit(shore, { attributes: { 'without-hash': '' } });
    await changed(quiet, () => quiet.go('crab'));
    expect(location.hash).to.equal('');
  });

  it('keeps what is open when the language changes, mirrored where it is read from the right', async () => {
    const exhibit = await showExhibit(shore);
    await changed(exhibit, () => exhibit.go('fish'));
    const gallery = galleryOf(exhibit);
    gallery.actions.run('next');
    const change = oneEvent(exhibit, 'vitrine-language-change');
    expect(exhibit.setLanguage('ar')).to.equal(true);
    await change;
    await settledExhibit(exhibit);
    expect(galleryOf(exhibit), 'the element is the same').to.equal(gallery);
    expect(gallery.renderRoot.querySelector<HTMLImageElement>('.box img')?.alt).to.equal(
      'سمكة الخنزير',
    );
    expect(exhibit.currentScene).to.equal('fish');
    expect(wordsOf(exhibit)).to.contain('سمكتان');
    const frame = exhibit.renderRoot.querySelector('.frame');
    expect([frame?.getAttribute('lang'), frame?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
  });

  it('changes its language at the first touch of a name', async () => {
    const exhibit = await showExhibit(shore);
    const change = oneEvent(exhibit, 'vitrine-language-change');
    await touch(allInside(exhibit).find((one) => one.matches('[lang="ar"].language'))!);
    await change;
    await settledExhibit(exhibit);
    expect(wordsOf(exhibit)).to.contain('على الشاطئ');
  });

  it('lets the page say no to a scene and to a language', async () => {
    const exhibit = await showExhibit(shore);
    exhibit.addEventListener('vitrine-scene-request', (event) => { event.preventDefault(); });
    exhibit.addEventListener('vitrine-language-request', (event) => { event.preventDefault(); });
    expect(exhibit.go('crab')).to.equal(false);
    expect(exhibit.setLanguage('ar')).to.equal(false);
    const asked = oneEvent(exhibit, 'vitrine-scene-request');
    exhibitControl(exhibit, 'go:crab').click();
    await asked;
    await settledExhibit(exhibit);
    expect([exhibit.currentScene, exhibit.currentLanguage]).to.deep.equal(['', 'en']);
  });

  it('shows easy words where there are some, at once', async () => {
    const exhibit = await showExhibit(shore);
    exhibitControl(exhibit, 'access').click();
    await waitUntil(
      () => exhibit.renderRoot.querySelector('vitrine-preferences'),
      'no panel',
      within,
    );
    exhibit.renderRoot.querySelector('vitrine-preferences')?.actions.run('easyWords');
    await settledExhibit(exhibit);
    expect(wordsOf(exhibit)).to.contain('Three things from the sea.');
  });

  it('keeps the words of the page and offers to try again when the manifest does not come', async () => {
    const exhibit = document.createElement('vitrine-exhibit');
    exhibit.innerHTML = '<p>The words of the page.</p>';
    exhibit.src = 'no-such-folder/vitrine.json';
    const main = document.createElement('main');
    main.append(exhibit);
    const error: Promise<VitrineErrorEvent> = oneEvent(exhibit, 'vitrine-error');
    document.body.append(main);
    expect((await error).detail.kind).to.equal('load');
    await exhibit.updateComplete;
    expect(wordsOf(exhibit)).to.contain('This exhibit cannot be shown just now. Check the connection');
    expect(exhibit.querySelector('p')?.checkVisibility()).to.equal(true);
    await expect(exhibit).to.be.accessible();
    const loaded = oneEvent(exhibit, 'vitrine-load');
    exhibit.src = 'examples/first-exhibit/vitrine.json';
    await loaded;
    expect(exhibit.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('tries again when asked to', async () => {
    const exhibit = document.createElement('vitrine-exhibit');
    exhibit.src = 'no-such-folder/vitrine.json';
    const main = document.createElement('main');
    main.append(exhibit);
    const first = oneEvent(exhibit, 'vitrine-error');
    document.body.append(main);
    await first;
    await exhibit.updateComplete;
    const second = oneEvent(exhibit, 'vitrine-error');
    await touch(exhibitControl(exhibit, 'retry'));
    await second;
  });

  it('shows what a visit has opened: conditions follow what was seen and done', async () => {
    const exhibit = await showExhibit(shore);
    await changed(exhibit, () => exhibit.go('crab'));
    expect(wordsOf(exhibit)).not.to.contain('Look twice.').and.not.to.contain('You found it.');
    await changed(exhibit, () => exhibit.go('fish'));
    await changed(exhibit, () => exhibit.go('crab'));
    await waitUntil(() => wordsOf(exhibit).includes('Look twice.'), 'no quote', within);
    await waitUntil(() => wordsOf(exhibit).includes('You found it.'), 'no text', within);
    await changed(exhibit, () => exhibit.go(''));
    expect(wordsOf(exhibit)).to.contain('A crab Seen');
    exhibit.reset();
    await settledExhibit(exhibit);
    expect(wordsOf(exhibit)).not.to.contain('Seen');
  });

  it('does what a manifest says: go, hide, show, select', async () => {
    const exhibit = await showExhibit({
      vitrine: 1,
      title: 'Doing',
      navigation: 'none',
      scenes: [
        {
          id: 'one',
          title: 'One',
          enter: [{ hide: 'one/note' }],
          content: [{ type: 'text', id: 'note', text: 'A note' }],
        },
        {
          id: 'two',
          title: 'Two',
          text: 'The second',
          enter: [{ show: 'one/note' }, { go: 'one' }],
        },
      ],
    });
    expect(wordsOf(exhibit)).not.to.contain('A note');
    exhibit.go('two');
    await waitUntil(() => exhibit.currentScene === 'one', 'it did not go on', within);
  });

  it('keeps its shelf in the same place, with targets of 48 pixels, each with a word', async () => {
    const exhibit = await showExhibit(shore, { size: 'inline-size: 390px; block-size: 800px' });
    const places = (): string[] => ['language', 'access', 'about'].map((name) => {
      const { x, y } = exhibitControl(exhibit, name).getBoundingClientRect();
      return `${name} ${Math.round(x)} ${Math.round(y)}`;
    });
    const before = places();
    for (const scene of ['crab', 'fish', 'words']) {
      await changed(exhibit, () => exhibit.go(scene));
      expect(places()).to.deep.equal(before);
    }
    for (const control of exhibit.renderRoot.querySelectorAll<HTMLElement>('.shelf button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.innerText).to.be.at.least(48);
      expect(control.innerText.trim()).not.to.equal('');
    }
    const rows = new Set([...exhibit.renderRoot.querySelectorAll('.shelf button')]
      .map((one) => Math.round(one.getBoundingClientRect().y)));
    expect(rows.size, 'rows').to.be.at.most(2);
  });

  it('walks a linear exhibit to and fro and says how far it is', async () => {
    const exhibit = await showExhibit(
      { ...shore, navigation: 'linear' },
      { size: 'inline-size: 390px; block-size: 800px' },
    );
    expect(exhibit.currentScene).to.equal('crab');
    expect(wordsOf(exhibit)).to.contain('1 of 3');
    expect(exhibitControl(exhibit, 'previous').getAttribute('aria-disabled')).to.equal('true');
    await changed(exhibit, () => touch(exhibitControl(exhibit, 'next')));
    await changed(exhibit, () => touch(exhibitControl(exhibit, 'next')));
    expect(exhibit.currentScene).to.equal('words');
    expect(wordsOf(exhibit)).to.contain('3 of 3');
    await changed(exhibit, () => touch(exhibitControl(exhibit, 'previous')));
    expect(exhibit.currentScene).to.equal('fish');
  });

  it('lists its scenes where none of them is a stop', async () => {
    const scenes = shore.scenes.map(({ stop: _stop, ...scene }) => scene);
    const exhibit = await showExhibit({ ...shore, scenes, navigation: 'list' });
    expect(exhibit.renderRoot.querySelectorAll('.rows .row')).to.have.length(3);
  });

  it('takes an exhibit from a child, from a document and from load', async () => {
    const made = document.createElement('vitrine-exhibit');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(shore);
    made.append(script);
    const main = document.createElement('main');
    main.append(made);
    const loaded = oneEvent(made, 'vitrine-load');
    document.body.append(main);
    await loaded;
    expect(wordsOf(made)).to.contain('On the shore');
    expect(wordsOf(await showExhibit(load(shore)))).to.contain('On the shore');
  });

  it('shows a component that it cannot draw as its words', async () => {
    const exhibit = await showExhibit(shore);
    await changed(exhibit, () => exhibit.go('words'));
    expect(wordsOf(exhibit)).to.contain('Which way does a crab walk?').and.to.contain('Sideways');
  });

  it('gets the next pictures while the visitor looks', async () => {
    performance.clearResourceTimings(); // a full buffer takes no more
    const file = `grenadier.webp?${Date.now()}`; // one that no browser has kept from another test
    const image = { src: `examples/sea-cabinet/media/${file}`, alt: 'A fish' };
    const next = { id: 'next', title: 'Next', image };
    await showExhibit({ ...shore, navigation: 'linear', scenes: [shore.scenes[2]!, next] });
    const asked = (): boolean => performance.getEntriesByType('resource')
      .some(({ name }) => name.endsWith(file));
    await waitUntil(asked, 'the next picture was not asked for', within);
  });

  if (driver === 'chromium') {
    it('moves nothing while it loads', async () => {
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shift += (entry as unknown as { value: number }).value; // a layout shift
      });
      observer.observe({ type: 'layout-shift' });
      const exhibit = await showExhibit(shore);
      await changed(exhibit, () => exhibit.go('crab'));
      await waitUntil(
        () => exhibit.isConnected && document.fonts.status === 'loaded',
        'no fonts',
        within,
      );
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      });
      observer.disconnect();
      expect(shift).to.equal(0);
    });
  }

  it('leaves nothing behind after 500 changes of scene', async () => {
    const exhibit = await showExhibit(shore, { attributes: { 'without-hash': '' } });
    let objects = 0;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { objects += 1; return create(blob); };
    const round = async (times: number): Promise<number> => {
      for (let index = 0; index < times; index += 1) {
        exhibit.go(['crab', 'fish', 'words', ''][index % 4] ?? '');
        await exhibit.updateComplete;
      }
      await waitUntil(
        () => !exhibit.renderRoot.querySelector('.leaving'),
        'something still leaves',
        within,
      );
      await settledExhibit(exhibit);
      return allInside(document.documentElement).length;
    };
    const before = await round(8);
    const after = await round(492);
    URL.createObjectURL = create;
    expect(after).to.equal(before);
    expect(objects).to.equal(0);
  });
});
