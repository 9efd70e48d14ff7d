import { expect, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { html } from 'lit';
import { actionsContext, languageContext, preferencesContext, sessionContext } from '../base/contexts.js';
import type { ExhibitActions } from '../base/contexts.js';
import { customElement } from '../base/define.js';
import { VitrineElement } from '../base/vitrine-element.js';
import { driver, media } from '../contract/driver.js';
import { stringsNow } from '../strings/index.js';
import { ActivityController } from './activity.js';
import type { ElementAction } from './actions.js';
import { systemPreferences } from './preferences.js';
import { VisibleController } from './visible.js';

@customElement('vitrine-test-alone')
class Alone extends VitrineElement {
  readonly activity = new ActivityController(this);
  readonly visible = new VisibleController(this);
  ran = 0;

  get now(): { lang: string; dir: string; close: string } {
    return { lang: this.language.lang, dir: this.language.dir, close: this.t('close') };
  }

  get store(): VitrineElement['preferences']['store'] { return this.preferences.store; }

  protected override actionList(): readonly ElementAction[] {
    return [{ name: 'go', label: 'Go', run: () => { this.ran += 1; } },
      { name: 'not', label: 'Not', disabled: true, run: () => { this.ran += 100; } }];
  }

  protected override render(): unknown {
    return html`<button data-action="go" @click=${this.actions.onClick}>${this.t('close')}</button>`;
  }
}

async function alone(parent: Element = document.body): Promise<Alone> {
  const element = new Alone();
  parent.append(element);
  await element.updateComplete;
  return element;
}

const region = (element: Alone): string | undefined =>
  element.renderRoot.querySelector('[role="status"]')?.textContent ?? undefined;

describe('an element alone on a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  it('speaks the language of the page, and follows when it changes', async () => {
    const element = await alone();
    expect(element.now).to.deep.equal({ lang: 'en', dir: 'ltr', close: 'Close' });
    document.documentElement.lang = 'ar';
    await waitUntil(() => element.now.close === 'إغلاق', 'no Arabic', {
      interval: 10,
      timeout: 3000,
    });
    expect(element.now.dir).to.equal('rtl');
    expect(element.renderRoot.querySelector('button')?.textContent).to.contain('إغلاق');
  });

  it('speaks English where Vitrine does not know the language, and still says which it is', async () => {
    document.documentElement.lang = 'tlh';
    const element = await alone();
    expect(element.now).to.deep.equal({ lang: 'tlh', dir: 'ltr', close: 'Close' });
  });

  it('takes the nearest language, through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'he';
    document.body.append(outer);
    const shadow = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    shadow.append(inner);
    expect((await alone(inner)).now).to.include({ lang: 'he', dir: 'rtl' });
  });

  it('keeps preferences of its own, beginning with the system\'s', async () => {
    const element = await alone();
    expect(element.store.values).to.deep.equal(systemPreferences());
    element.store.set('textScale', 2);
    element.store.set('easyWords', true);
    expect(element.store.values).to.include({ textScale: 2, easyWords: true });
    element.store.reset();
    expect(element.store.values).to.deep.equal(systemPreferences());
  });

  if (driver === 'chromium') {
    it('starts with what the system asks for', async () => {
      try {
        await media({ reducedMotion: true });
        expect(systemPreferences()).to.include({ motion: false, contrast: 'none' });
      } finally {
        await media({});
      }
    });
  }

  it('runs its actions, and tells the page which', async () => {
    const element = await alone();
    const heard: string[] = [];
    document.body.addEventListener(
      'vitrine-action',
      (event) => {
        heard.push(event.detail.name);
      },
      { once: true },
    );
    element.renderRoot.querySelector('button')?.click();
    expect(element.ran).to.equal(1);
    expect(heard).to.deep.equal(['go']);
    expect(element.actions.run('not')).to.equal(false);
    expect(element.actions.run('unknown')).to.equal(false);
    expect(element.ran).to.equal(1);
  });

  it('holds every condition, remembers what was seen, and announces in its own place', async () => {
    const {
      actions: { exhibit },
      ...rest
    } = { actions: (await alone()).actions, element: await alone() };
    expect(rest.element.isConnected).to.equal(true);
    expect(exhibit.matches({ door: 'open' })).to.equal(true);
    expect(exhibit.isVisited('a/b')).to.equal(false);
    exhibit.visit('a/b');
    expect(exhibit.isVisited('a/b')).to.equal(true);
    const element = await alone();
    element.actions.exhibit.announce('First.');
    element.actions.exhibit.announce('Second.');
    await waitUntil(() => region(element), 'nothing was announced', {
      interval: 20,
      timeout: 2000,
    });
    expect(region(element)).to.equal('Second.');
  });

  it('says nothing more once it left the page', async () => {
    const element = await alone();
    element.actions.exhibit.announce('Too late.');
    element.remove();
    const later = await alone();
    later.actions.exhibit.announce('Later.');
    await waitUntil(() => region(later) === 'Later.', 'nothing was announced', {
      interval: 20,
      timeout: 2000,
    });
    expect(region(element)).to.equal('');
  });

  it('knows when it is near the view', async () => {
    const element = await alone();
    await waitUntil(() => element.visible.seen, 'it was never seen', {
      interval: 20,
      timeout: 2000,
    });
  });
});

describe('an element in an exhibit', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('takes language, preferences, actions and session from around it', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const said: string[] = [];
    const active: string[] = [];
    const exhibit: ExhibitActions = {
      run: () => undefined, matches: () => false, visit: () => undefined, isVisited: () => true,
      announce: (sentence) => { said.push(sentence); },
    };
    const strings = { ...stringsNow('en'), close: 'Toe' };
    new ContextProvider(host, {
      context: languageContext,
      initialValue: { lang: 'af', dir: 'ltr', languages: ['af'], strings },
    });
    const store = {
      values: { ...systemPreferences(), textScale: 3 },
      set: () => undefined,
      reset: () => undefined,
    };
    new ContextProvider(host, { context: preferencesContext, initialValue: store });
    new ContextProvider(host, { context: actionsContext, initialValue: exhibit });
    new ContextProvider(host, {
      context: sessionContext,
      initialValue: {
        activity: (source) => {
          active.push(source);
        },
      },
    });
    const element = await alone(host);
    expect(element.now).to.deep.equal({ lang: 'af', dir: 'ltr', close: 'Toe' });
    expect(element.store.values.textScale).to.equal(3);
    expect(element.actions.exhibit.matches({ a: 1 })).to.equal(false);
    element.actions.exhibit.announce('Here.');
    expect(said).to.deep.equal(['Here.']);
    element.dispatchEvent(new PointerEvent('pointerdown'));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    element.actions.run('go');
    expect(active).to.deep.equal(['touch', 'key', 'other']);
    element.remove();
    element.dispatchEvent(new PointerEvent('pointerdown'));
    expect(active).to.have.length(3);
  });
});
