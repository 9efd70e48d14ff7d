import { expect, waitUntil } from '@open-wc/testing';
import { clear } from '../contract/page.js';
import { shore, showExhibit, wordsOf } from '../contract/sample-exhibit.js';

describe('an exhibit whose scenes are stops', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const navigation of ['list', 'keypad', 'map'] as const) {
    it(`opens with the guide, which leads to every other scene, too: ${navigation}`, async () => {
      const exhibit = await showExhibit({ ...shore, navigation });
      const guide = exhibit.renderRoot.querySelector('vitrine-guide')!; // it is the index
      await guide.updateComplete;
      if (navigation === 'keypad') {
        expect(guide.renderRoot.querySelector('[data-action="digit:1"]')).not.to.equal(null);
        guide.actions.run('find:list');
        await guide.updateComplete;
      }
      expect(wordsOf(exhibit)).to.match(/12\s*Two fish/);
      guide.renderRoot.querySelector<HTMLElement>('[data-action="go:words"]')?.click();
      await waitUntil(() => exhibit.currentScene === 'words', 'the scene is not there');
    });
  }
});
