import { expect, oneEvent } from '@open-wc/testing';
import type { VitrineErrorEvent } from '../base/events.js';
import { clear } from '../contract/page.js';
import { exhibitControl, wordsOf } from '../contract/sample-exhibit.js';
import { loadStrings } from '../strings/index.js';
import './exhibit.js';
import type { VitrineExhibit } from './exhibit.js';

/** An exhibit whose whole manifest is of no use, and what it told the page. */
async function broken(manifest: string, lang = 'en'): Promise<[VitrineExhibit, VitrineErrorEvent]> {
  await loadStrings(lang);
  const exhibit = document.createElement('vitrine-exhibit');
  exhibit.lang = lang;
  exhibit.innerHTML = '<p>The words of the page.</p>';
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = manifest;
  exhibit.append(script);
  const main = document.createElement('main');
  main.append(exhibit);
  const error: Promise<VitrineErrorEvent> = oneEvent(exhibit, 'vitrine-error');
  document.body.append(main);
  const told = await error;
  await exhibit.updateComplete;
  return [exhibit, told];
}

describe('a manifest of which nothing can be shown', () => {
  const original = console.error;
  let logged: string[] = [];
  beforeEach(() => {
    logged = [];
    console.error = (...words: unknown[]) => { logged.push(words.join(' ')); };
  });
  afterEach(() => {
    console.error = original;
    clear();
  });

  for (const manifest of [
    '{ "vitrine": 1, "title": "T", "scenes": {} }', '{ "vitrine": 1, "title": "T" }',
    '<!doctype html>', '{ "vitrine": 1, "type": "cabinet", "id": "lobby", "show": [] }',
    '[]',
  ]) {
    it(`tells visitors calmly, and its author what to mend: ${manifest.slice(0, 40)}`, async () => {
      const [exhibit, told] = await broken(manifest);
      expect(wordsOf(exhibit)).to.equal('This exhibit cannot be shown just now. Try again');
      expect(exhibit.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(exhibitControl(exhibit, 'retry').checkVisibility()).to.equal(true);
      expect(told.detail.kind).to.equal('data');
      expect(told.detail.code).to.match(/^VIT\d{3}$/);
      expect(told.detail.message).to.match(/\S \S/);
      expect(logged.join()).to.contain(told.detail.message);
      await expect(exhibit).to.be.accessible();
    });
  }

  it('tells them in the language of the page', async () => {
    const [exhibit] = await broken('{ "vitrine": 1, "title": "T", "scenes": [] }', 'ar');
    expect(wordsOf(exhibit)).to.contain('لا يمكن عرض هذا المعرض في الوقت الحالي.');
    expect(exhibit.renderRoot.querySelector('.frame')?.getAttribute('dir')).to.equal('rtl');
  });

  it('is tried again when the visitor asks, and shown once it is mended', async () => {
    const [exhibit] = await broken('{ "vitrine": 1, "title": "T", "scenes": {} }');
    exhibit.querySelector('script')!.textContent =
      '{ "vitrine": 1, "title": "T", "scenes": [{ "id": "one", "title": "The mended scene" }] }';
    const loaded = oneEvent(exhibit, 'vitrine-load');
    exhibitControl(exhibit, 'retry').click();
    await loaded;
    expect(wordsOf(exhibit)).to.contain('The mended scene');
  });
});
