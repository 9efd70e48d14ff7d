import { expect, waitUntil } from '@open-wc/testing';
import type { ExhibitDocument } from '@vitrine/manifest';
import { textScales } from '../base/contexts.js';
import type { VitrineElement } from '../base/vitrine-element.js';
import { clear } from '../contract/page.js';
import { allInside, settledExhibit, shore, showExhibit } from '../contract/sample-exhibit.js';
import { loadFonts } from '../styles/fonts.js';
import { uiLanguages } from '../strings/index.js';
import type { VitrineExhibit } from './exhibit.js';

const everywhere: ExhibitDocument = { ...shore, languages: [...uiLanguages] };

/** The words on controls that stand on two lines, or stick out; after a hyphen a line may end. */
function broken(exhibit: VitrineExhibit): string[] {
  const controls = allInside(exhibit).filter((one) => one.matches('button, label, .name')
    && one.checkVisibility({ visibilityProperty: true }) && !one.closest('.leaving'));
  return controls.flatMap((control) => {
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text; // only those are walked
      for (const { index, 0: word } of text.data.matchAll(/[^\s-]+-?/g)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        const { left, right } = control.getBoundingClientRect();
        const { left: from, right: to } = range.getBoundingClientRect();
        if (lines.size > 1 || from < left - 1 || to > right + 1) found.push(word);
      }
    }
    return found;
  });
}

/** What is wider than the exhibit, so that a visitor had to scroll sideways. */
function wide(exhibit: VitrineExhibit): string[] {
  return [...exhibit.renderRoot.querySelectorAll<HTMLElement>('.layout, .panel, .shelf, .page')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className);
}

async function enlarge(exhibit: VitrineExhibit, scale: number): Promise<VitrineElement> {
  exhibit.actions.run('access');
  const panel = (): VitrineElement | null => exhibit.renderRoot.querySelector('vitrine-preferences');
  await waitUntil(() => panel()?.hasUpdated, 'no panel', { timeout: 4000 });
  const preferences = panel()!; // waited for
  for (let at = 0; at < textScales.indexOf(scale as 3); at += 1) {
    preferences.actions.run('larger');
    await settledExhibit(exhibit);
  }
  return preferences;
}

describe('large text on a phone', () => {
  afterEach(clear);

  for (const scale of [1.5, 2, 3]) {
    for (const lang of uiLanguages) {
      it(`breaks no word of a control: ${scale * 100} % in ${lang}`, async () => {
        await loadFonts([...uiLanguages], 5000);
        for (const width of [390, 320]) {
          const exhibit = await showExhibit({ ...everywhere, navigation: 'linear' }, {
            lang, attributes: { 'without-hash': '' },
            size: `inline-size: ${width}px; block-size: 844px`,
          });
          await enlarge(exhibit, scale);
          expect(broken(exhibit), `access, ${width}`).to.deep.equal([]);
          expect(wide(exhibit), `access, ${width}`).to.deep.equal([]);
          exhibit.actions.run('language');
          await waitUntil(() => exhibit.renderRoot.querySelector('.panel vitrine-language-picker'));
          await settledExhibit(exhibit);
          expect(broken(exhibit), `language, ${width}`).to.deep.equal([]);
          exhibit.actions.run('close');
          for (const scene of ['fish', 'words']) {
            exhibit.go(scene);
            await settledExhibit(exhibit);
            expect(broken(exhibit), `${scene}, ${width}`).to.deep.equal([]);
            expect(wide(exhibit), `${scene}, ${width}`).to.deep.equal([]);
          }
          clear();
        }
      });
    }
  }
});
