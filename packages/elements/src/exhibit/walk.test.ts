import { expect } from '@open-wc/testing';
import { load, resolve } from '@vitrine/manifest';
import { shore } from '../contract/sample-exhibit.js';
import { ownName } from '../language-picker/own-name.js';
import { chooseLanguage } from './languages.js';
import { neighbours } from './order.js';
import { knownPlace } from './place.js';
import { formatFragment, parseFragment } from './route.js';
import { ExhibitStore } from './store.js';
import type { StoreHooks } from './store.js';
import { loadLook, themeOf } from './theme.js';

const resolved = resolve(load(shore), { languages: ['en'], base: 'https://example.org/shore/vitrine.json' });

function store(hooks: Partial<StoreHooks> = {}): ExhibitStore {
  const none = (): void => undefined;
  return new ExhibitStore({ count: 0 }, ['crab', 'fish'], {
    changed: none,
    go: none,
    command: none,
    link: none,
    ...hooks,
  });
}

describe('the fragment of a page', () => {
  it('names a scene, a component, a language, a second, a part of a picture', () => {
    expect(parseFragment('#rooms/shell?lang=es&t=34&xywh=pct:1,2,3,4')).to.deep.equal({
      scene: 'rooms', component: 'shell', lang: 'es', t: '34', xywh: 'pct:1,2,3,4',
    });
    expect(parseFragment('#stop=12&lang=ar')).to.deep.equal({ scene: '', stop: '12', lang: 'ar' });
    expect(parseFragment('')).to.deep.equal({ scene: '' });
  });

  it('survives whatever a link was turned into on its way', () => {
    for (const hash of [
      '#%',
      '#%E0%A4%A',
      '#///',
      '#?',
      '#?=&=&',
      '#a/b/c/d?lang=',
      `#${'x'.repeat(9999)}`,
    ]) {
      expect(parseFragment(hash).scene, hash).to.be.a('string');
    }
    expect(knownPlace(resolved, parseFragment('#__proto__'))).to.deep.equal({ scene: '' });
  });

  it('is read as it was written', () => {
    for (const route of [
      { scene: '' },
      { scene: 'crab' },
      { scene: 'crab', component: 'wise' },
      { scene: 'crab', component: 'wise', spot: 'claw' },
      { scene: '', page: 'about' as const },
    ]) {
      expect(parseFragment(formatFragment(route))).to.deep.equal(route);
    }
  });
});

describe('the language to begin with', () => {
  it('is the first that the visitor reads and the exhibit has', () => {
    expect(chooseLanguage(['ne', 'ar-EG', 'en'], ['en', 'ar'])).to.equal('ar');
    expect(chooseLanguage(['pt'], ['en', 'pt-BR'])).to.equal('pt-BR');
    expect(chooseLanguage(['ne'], ['fr', 'en'])).to.equal('fr');
  });

  it('is called what its speakers call it', () => {
    expect(['en', 'es', 'fr', 'ar', 'id', 'ne', 'not a tag'].map(ownName)).to.deep.equal(
      ['English', 'Español', 'Français', 'العربية', 'Bahasa Indonesia', 'नेपाली', 'not a tag']);
  });
});

describe('the order of scenes', () => {
  it('follows the author, then the list where there is navigation', () => {
    const { scenes } = resolved;
    const none = { ...resolved, navigation: 'none' as const };
    expect(neighbours(none, scenes, 'crab').next).to.equal(undefined);
    expect(neighbours(resolved, scenes, 'crab').next?.id).to.equal('fish');
    const linear = { ...resolved, navigation: 'linear' as const };
    expect(neighbours(linear, scenes, 'crab').next?.id).to.equal('fish');
    expect(neighbours(linear, scenes, 'fish').previous?.id).to.equal('crab');
    const named = scenes.map((scene) =>
      scene.id === 'crab' ? { ...scene, next: 'words' } : scene,
    );
    expect(neighbours(resolved, named, 'crab').next?.id).to.equal('words');
  });
});

describe('what happens in an exhibit', () => {
  it('sets, adds, and remembers what was seen; what was seen cannot be set', () => {
    const one = store();
    one.run([{ add: { count: 2 } }, { set: { name: 'crab', 'visited/fish': true } }], 'crab');
    one.visit('crab/wise');
    expect(one.values).to.deep.equal({ count: 2, name: 'crab', 'visited/crab/wise': true });
    expect(one.matches({ count: { atLeast: 2 }, 'visited/crab/wise': true })).to.equal(true);
    one.reset();
    expect(one.values).to.deep.equal({ count: 0 });
  });

  it('goes on from what was kept, and forgets it when all begins anew', () => {
    const one = store();
    one.restore({ 'visited/crab': true });
    expect(one.values).to.deep.equal({ count: 0, 'visited/crab': true });
    one.restore({ count: 3 });
    expect(one.values).to.deep.equal({ count: 3 });
    one.reset();
    expect(one.values).to.deep.equal({ count: 0 });
  });

  it('hides, shows and switches off by address, also from within the scene', () => {
    const one = store();
    one.run([{ hide: 'wise' }, { disable: 'fish/both' }], 'crab/button');
    expect(one.isShown('crab/wise', undefined)).to.equal(false);
    expect(one.isDisabled('fish/both')).to.equal(true);
    one.run([{ show: 'crab/wise' }, { enable: 'fish/both' }], 'fish');
    expect(one.isShown('crab/wise', { never: true })).to.equal(true);
    expect(one.isDisabled('fish/both')).to.equal(false);
  });

  it('passes orders on to components, and opens only https pages', () => {
    const heard: unknown[] = [];
    const one = store({
      command: (order) => {
        heard.push(order);
      },
      link: (href) => {
        heard.push(href);
      },
    });
    one.run(
      [
        { start: 'crab/film' },
        { select: 'crab/film/eye' },
        { link: 'https://example.org/' },
        { link: 'javascript:alert(1)' },
      ],
      'crab',
    );
    expect(heard).to.deep.equal([
      { name: 'start', address: 'crab/film' }, { name: 'select', address: 'crab/film/eye' }, 'https://example.org/',
    ]);
  });

  it('ends a walk in a circle', () => {
    let steps = 0;
    const one: ExhibitStore = store({
      go: () => {
        steps += 1;
        one.run([{ go: 'fish' }], 'crab');
      },
    });
    one.run([{ go: 'fish' }], 'crab');
    expect(steps).to.be.within(1, 20);
  });
});

describe('the theme of an exhibit', () => {
  it('sets nothing for paper, and gives a museum’s own ground its quiet tones', async () => {
    expect(themeOf({ properties: {} })).to.deep.equal({});
    const own = { background: '#102030', ink: '#ffffff' };
    await loadLook(own);
    const { theme } = resolve(
      load({ ...shore, theme: own }),
      { base: 'https://example.org/' },
    );
    expect(themeOf(theme)['--vitrine-color-raised'])
      .to.match(/^#[0-9a-f]{6}$/)
      .and.not.to.equal('#102030');
    await loadLook({ base: 'gallery' });
    expect(themeOf({ base: 'gallery', properties: {} })['--vitrine-color-surface']).to.equal(
      '#211f1d',
    );
  });
});
