import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.js';
import { report } from './report.js';
import { walk } from './walk.js';

const exhibit = load({
  vitrine: 1,
  title: { en: 'Reef', es: 'Arrecife' },
  languages: ['en', 'es'],
  license: 'CC0-1.0',
  assets: { unused: { src: 'u.jpg', alt: { en: 'Unused', es: 'No usado' } } },
  scenes: [
    {
      id: 'crab',
      title: { en: 'Crab' },
      image: {
        src: 'crab.jpg',
        alt: { en: 'A crab', 'es-MX': 'Un cangrejo' },
        sources: [{ src: 'crab.webp', bytes: 500 }],
      },
      content: [
        {
          type: 'image',
          id: 'eye',
          image: { src: 'eye.jpg' },
          spots: [{ id: 'lens', at: [0, 0], title: { en: 'Lens', es: 'Lente' } }],
        },
      ],
    },
    {
      id: 'film',
      title: { en: 'Film', es: 'Película' },
      content: [
        {
          type: 'video',
          video: {
            src: { en: 'en.mp4', es: 'es.mp4' },
            alt: 'A film',
            captions: 'c.vtt',
            described: 'not-needed',
          },
        },
      ],
    },
    { id: 'sound', title: { en: 'Sound', es: 'Sonido' }, audio: { src: 's.mp3' } },
  ],
});

describe('walk', () => {
  it('meets every text with its address, in reading order', () => {
    const texts = [...walk(exhibit)].filter(({ kind }) => kind === 'text' || kind === 'rich');
    assert.deepEqual(
      texts.map(({ address, path }) => `${address} ${path.join('.')}`),
      [
        'exhibit title',
        'crab scenes.0.title',
        'crab/eye/lens scenes.0.content.1.spots.0.title',
        'film scenes.1.title',
        'sound scenes.2.title',
        'asset:unused assets.unused.alt',
        'asset:crab assets.crab.alt',
        'asset:video assets.video.alt',
      ].map((line) => line.replaceAll('video', 'en')),
    );
  });
  it('gives the value that is at the path', () => {
    for (const { path, value } of walk(exhibit)) {
      const at = path.reduce<unknown>(
        (node, key) => (node as Record<string | number, unknown>)[key],
        exhibit,
      );
      assert.equal(at, value, path.join('.'));
    }
  });
  it('meets the words of a card', () => {
    const card = load({
      vitrine: 1,
      title: 'T',
      scenes: [{ id: 's', title: 'S', content: [{ type: 'x:y', a: { src: 'a.jpg', alt: 'A' } }] }],
    });
    assert.ok(
      [...walk(card)].some(
        ({ value, address }) => address === 's/card' && JSON.stringify(value) === '{"und":"A"}',
      ),
    );
  });
});

describe('report', () => {
  it('lists files with their bytes, licence and where they are shown', () => {
    const sizes: Record<string, number> = { 'crab.jpg': 2000, 'u.jpg': 10, 'eye.jpg': 5 };
    const { assets, bytes } = report(exhibit, { bytesOf: (path) => sizes[path] });
    assert.deepEqual(
      assets.map(({ id, bytes: size, usedBy }) => [id, size, usedBy.join()]),
      [
        ['unused', 10, ''],
        ['crab', 2500, 'crab/image'],
        ['eye', 5, 'crab/eye'],
        ['en', undefined, 'film/video'],
        ['s', undefined, 'sound/audio'],
      ],
    );
    assert.deepEqual(
      assets[3]?.files.map(({ path }) => path),
      ['en.mp4', 'es.mp4', 'c.vtt'],
    );
    assert.equal(assets[1]?.license, 'CC0 1.0');
    assert.equal(bytes, undefined, 'not known while one is not');
    assert.equal(report(exhibit, { bytesOf: () => 1 }).bytes, 8);
  });
  it('tells a translator what is missing, language by scene', () => {
    const { coverage } = report(exhibit);
    assert.deepEqual(coverage['es'], {
      exhibit: { texts: 1, translated: 1, missing: [] },
      crab: { texts: 3, translated: 2, missing: ['crab title'] },
      film: { texts: 2, translated: 1, missing: ['asset:en alt'] },
      sound: { texts: 1, translated: 1, missing: [] },
      assets: { texts: 1, translated: 1, missing: [] },
    });
    assert.equal(coverage['en']?.['crab']?.translated, 3);
  });
  it('tells which alternatives are missing', () => {
    assert.deepEqual(report(exhibit).missingAlternatives, [
      { id: 'eye', kind: 'image', missing: 'alt' },
      { id: 's', kind: 'audio', missing: 'transcript' },
    ]);
  });
  it('is empty for an exhibit that cannot be read', () => {
    assert.deepEqual(report(load('no')).assets, []);
  });
});
