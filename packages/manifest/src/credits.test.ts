import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessStatement, contradictedFeatures } from './access-statement.js';
import { jsonLd } from './json-ld.js';
import { load } from './load.js';
import { resolve } from './resolve.js';
import { base, inLanguages, walls } from './testing/walls.js';
import { toUrl } from './to-url.js';

describe('addresses', () => {
  it('stay inside the folder, or are https', () => {
    assert.equal(toUrl('a b/é.jpg', base), 'https://museum.example/dove/a%20b/%C3%A9.jpg');
    assert.equal(
      toUrl('https://iiif.example/x/info.json', base),
      'https://iiif.example/x/info.json',
    );
    assert.equal(toUrl('a.jpg', 'file:///srv/e/vitrine.json'), 'file:///srv/e/a.jpg');
    assert.equal(toUrl('a.jpg', 'http://localhost:8080/e/'), 'http://localhost:8080/e/a.jpg');
    for (const bad of [
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      ' javascript:x',
      '../a.jpg',
      'a/../../b',
      '%2e%2e/a',
      '.%2e/a',
      '.\t./a',
      '/a.jpg',
      '//x.org/a',
      '\\\\x\\a',
      'http://x.org/a',
      'data:text/html,x',
      'blob:https://x/1',
      'file:///etc/passwd',
      '',
    ]) {
      assert.equal(toUrl(bad, base), undefined, bad);
    }
    assert.equal(toUrl('a.jpg', 'not a place'), undefined);
  });
  it('that are bad never reach the page, even from an exhibit made by hand', () => {
    const exhibit = load(walls);
    const asset = exhibit.assets['dove'];
    assert.ok(asset);
    asset.src = 'javascript:alert(1)';
    const resolved = resolve(exhibit, { languages: ['en'], base });
    assert.equal(resolved.assets['dove']?.src, '');
    assert.ok(resolved.problems.some(({ code }) => code === 'VIT401'));
    assert.equal(JSON.stringify(resolved).includes('"javascript:'), false);
  });
});

describe('the credits page', () => {
  it('has a line for each file: what it shows, who made it, under which licence', () => {
    const { credits } = inLanguages('fr');
    assert.deepEqual(credits[0], {
      title: { value: 'La colombe', lang: 'fr', dir: 'ltr' },
      credit: { value: 'Photo: A', lang: 'en', dir: 'ltr' },
      license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      file: 'dove.jpg',
      kind: 'image',
    });
    assert.equal(credits[1]?.license?.name, 'CC BY-NC 4.0', 'inherited from the exhibit');
    assert.equal(credits.length, 4);
  });
  it('leaves out ornament that nobody claims', () => {
    assert.deepEqual(
      resolve(
        load({
          vitrine: 1,
          title: 'T',
          scenes: [{ id: 's', title: 'S', image: { src: 'o.svg', decorative: true } }],
        }),
        { base },
      ).credits,
      [],
    );
  });
});

describe('the access statement', () => {
  it('is computed from content', () => {
    const { features, modes } = accessStatement(load(walls));
    assert.deepEqual(features, [
      'alternativeText',
      'captions',
      'transcript',
      'audioDescription',
      'signLanguage',
    ]);
    assert.deepEqual(modes, [
      ['textual', 'visual', 'auditory'],
      ['textual', 'auditory'],
      ['textual', 'visual'],
    ]);
  });
  it('says only what holds for all of the exhibit', () => {
    const one = (image: object): string[] =>
      accessStatement(
        load({
          vitrine: 1,
          title: 'T',
          scenes: [
            {
              id: 's',
              title: 'S',
              image: { src: 'a.jpg', alt: 'A' },
              content: [{ type: 'image', image }],
            },
          ],
        }),
      ).features;
    assert.deepEqual(one({ src: 'b.jpg', alt: 'B', long: 'Long' }), [
      'alternativeText',
      'longDescription',
    ]);
    assert.deepEqual(one({ src: 'b.jpg' }), []);
    assert.deepEqual(one({ src: 'b.jpg', decorative: true }), ['alternativeText']);
  });
  it('drops a claim that content contradicts, and keeps the others', () => {
    const exhibit = load({
      ...walls,
      access: { features: ['captions', 'longDescription', 'brailleLabels'], hazards: ['none'] },
    });
    assert.deepEqual(contradictedFeatures(exhibit), ['longDescription']);
    const { features, hazards } = resolve(exhibit, { base }).access;
    assert.ok(features.includes('brailleLabels') && !features.includes('longDescription'));
    assert.deepEqual(hazards, ['none']);
  });
  it('is schema.org data that services can read', () => {
    const data = jsonLd(inLanguages('fr'));
    assert.deepEqual(
      [data['@type'], data['name'], data['inLanguage'], data['license']],
      [
        'CreativeWork',
        'Les murs parlent',
        ['en', 'fr', 'ar'],
        'https://creativecommons.org/licenses/by-nc/4.0/',
      ],
    );
    assert.deepEqual(data['accessMode'], ['textual', 'visual', 'auditory']);
    assert.deepEqual(
      (data['hasPart'] as Record<string, unknown>[]).map((part) => part['@type']),
      ['ImageObject', 'AudioObject', 'VideoObject', 'VideoObject'],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });
});
