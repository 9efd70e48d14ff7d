import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineComponent } from './define.js';
import type { Definition } from './define.js';
import { optional } from './field.js';
import { list, object, path, rich, text } from './fields.js';
import { load } from './load.js';
import { resolve } from './resolve.js';
import type { ResolvedComponent, ResolvedExhibit } from './resolved.js';
import { base, inLanguages, walls } from './testing/walls.js';

const component = (exhibit: ResolvedExhibit, address: string): ResolvedComponent => {
  const found = exhibit.scenes
    .flatMap((scene) => scene.content)
    .find((one) => one.address === address);
  assert.ok(found, address);
  return found;
};

describe('resolve', () => {
  it('gives the visitor words in their language, and tells the screen reader which', () => {
    const exhibit = inLanguages('ar-EG', 'fr');
    assert.deepEqual(exhibit.title, { value: 'جدران تتكلم', lang: 'ar', dir: 'rtl' });
    assert.deepEqual([exhibit.lang, exhibit.dir], ['ar', 'rtl']);
    assert.deepEqual(component(exhibit, 'dove/said').props['quote'], {
      value: 'Paix.',
      lang: 'fr',
      dir: 'ltr',
      blocks: [{ p: ['Paix.'] }],
    });
  });
  it("speaks the exhibit's first language to a visitor of none", () => {
    assert.deepEqual([inLanguages().lang, inLanguages('ja').title.lang], ['en', 'en']);
  });
  it('gives rich texts as a tree, and as plain words', () => {
    const [scene] = inLanguages('en').scenes;
    assert.deepEqual(scene?.text, {
      value: 'Look up.',
      lang: 'en',
      dir: 'ltr',
      blocks: [{ p: ['Look ', { strong: ['up'] }, '.'] }],
    });
    assert.equal(scene?.title.blocks, undefined);
  });
  it('gives easy words where there are some', () => {
    const exhibit = resolve(load(walls), { languages: ['en-GB'], base, easyWords: true });
    assert.deepEqual(
      [exhibit.scenes[0]?.text?.value, exhibit.scenes[0]?.text?.lang, exhibit.title.value],
      ['Look.', 'en', 'Walls that speak'],
    );
  });
  it('gives the renditions of a sound in the language of the sound, and of no other', () => {
    const sound = { en: '1-en.mp3', fr: '1-fr.mp3' };
    const audio = {
      src: sound, transcript: 'Words', sources: [{ src: { en: '1-en.webm' }, type: 'audio/webm' }],
    };
    const exhibit = load({ ...walls, scenes: [{ id: 'dove', title: 'The dove', audio }] });
    const sources = (lang: string): unknown => {
      const { scenes } = resolve(exhibit, { languages: [lang], base });
      const [part] = scenes[0]?.content ?? [];
      return (part?.props['audio'] as Record<string, unknown>)['sources'];
    };
    assert.deepEqual(sources('en'), [
      { src: 'https://museum.example/dove/1-en.webm', type: 'audio/webm' },
    ]);
    assert.deepEqual(sources('fr'), []);
  });
  it("gives files absolute addresses, in the visitor's language where there is a choice", () => {
    const sound = component(inLanguages('fr'), 'dove/audio').props['audio'] as Record<
      string,
      unknown
    >;
    assert.deepEqual(
      [sound['src'], sound['lang'], sound['captions']],
      ['https://museum.example/dove/1-fr.mp3', 'fr', 'https://museum.example/dove/c.fr.vtt'],
    );
    const image = component(inLanguages('ar'), 'dove/image').props['image'] as Record<
      string,
      unknown
    >;
    assert.deepEqual(image['sources'], [
      { src: 'https://museum.example/dove/dove-s.webp', width: 400 },
    ]);
    assert.deepEqual(component(inLanguages('ar'), 'dove/audio').props['audio'], {
      ...sound,
      src: 'https://museum.example/dove/1-en.mp3',
      lang: 'en',
      captions: 'https://museum.example/dove/c.en.vtt',
      transcript: {
        value: 'The dove has landed',
        lang: 'en',
        dir: 'ltr',
        blocks: [{ p: ['The dove has landed'] }],
      },
    });
  });
  it('gives elements what their properties are called', () => {
    const { type, slot, when, props, words, part } = component(inLanguages('en'), 'dove/said');
    assert.deepEqual([type, slot, when, part], ['quote', 'main', { seen: true }, undefined]);
    assert.deepEqual(Object.keys(props).sort(), ['by', 'heading', 'quote']);
    assert.deepEqual(
      words.map(({ value }) => value),
      ['Said', 'Peace.', 'Somebody'],
    );
    assert.equal(component(inLanguages('en'), 'film/sign').part, 'sign');
  });
  it('shows what it does not know as a card of its words', () => {
    const card = component(inLanguages('en'), 'film/card');
    assert.equal(card.type, 'card');
    assert.deepEqual(
      card.words.map(({ value }) => value),
      ['Card', 'Words'],
    );
  });
  it('gives a film its description, a menu a picture of it', () => {
    const exhibit = inLanguages('en');
    const film = component(exhibit, 'film/video').props['video'] as Record<string, unknown>;
    assert.equal(film['described'], 'https://museum.example/dove/fd.mp4');
    assert.equal(
      (component(exhibit, 'film/sign').props['video'] as Record<string, unknown>)['described'],
      undefined,
    );
    assert.deepEqual(
      exhibit.scenes.map(({ picture }) => picture?.src),
      ['https://museum.example/dove/dove.jpg', 'https://museum.example/dove/f.jpg'],
    );
    assert.equal(exhibit.scenes[1]?.picture?.alt.value, 'A film');
  });
  it('finds a picture for the menu inside layers, questions and answers', () => {
    const image = { src: 'deep.jpg', alt: 'The deep' };
    const choices = [{ text: 'Yes' }, { text: 'No', image }];
    const exhibit = resolve(
      load({
        vitrine: 1,
        title: 'Depths',
        scenes: [
          { id: 'a', title: 'A', content: [{ type: 'compare', layers: [{ image }, { image }] }] },
          {
            id: 'b',
            title: 'B',
            content: [{ type: 'quiz', questions: [{ ask: 'Deep?', choices }] }],
          },
        ],
      }),
      { base },
    );
    const pictures = exhibit.scenes.map(({ picture }) => picture?.alt.value);
    assert.deepEqual(pictures, ['The deep', 'The deep']);
  });
  it('lets a picture without words speak with the title of what it belongs to', () => {
    const exhibit = resolve(
      load({
        vitrine: 1,
        title: 'T',
        scenes: [
          { id: 'a', title: 'Scene A', image: { src: 'a.jpg' } },
          {
            id: 'b',
            title: 'Scene B',
            content: [
              {
                type: 'image',
                image: { src: 'b.jpg', alt: 'B' },
                spots: [{ at: [0, 0], title: 'Eye', image: { src: 'c.jpg' } }],
              },
              { type: 'image', image: { src: 'd.jpg', decorative: true } },
            ],
          },
        ],
      }),
      { base },
    );
    const alts = Object.values(exhibit.assets).map((asset) =>
      asset.kind === 'image' ? asset.alt.value : undefined,
    );
    assert.deepEqual(alts, ['Scene A', 'B', 'Eye', '']);
    assert.deepEqual(
      exhibit.problems.map(({ code }) => code),
      ['VIT201', 'VIT201'],
    );
  });
  it('keeps the place of a stop', () => {
    assert.deepEqual(inLanguages('en').scenes[0]?.stop, {
      number: '1',
      place: { value: 'Bethlehem', lang: 'en', dir: 'ltr' },
      geo: [31.7, 35.2],
      radius: 25,
    });
  });
  it('does not change the exhibit, so that it can be resolved again', () => {
    const exhibit = load(walls);
    const before = structuredClone(exhibit);
    const first = resolve(exhibit, { languages: ['fr'], base });
    resolve(exhibit, { languages: ['ar'], base });
    assert.deepEqual(exhibit, before);
    assert.deepEqual(resolve(exhibit, { languages: ['fr'], base }), first);
  });
  it("finds words and files of a third party's component at any depth", () => {
    const tanks = defineComponent({
      type: 'example:tanks',
      tag: 'example-tanks',
      summary: 'Tanks.',
      schema: {
        tanks: list(
          object(
            { name: text('Its name.'), note: optional(rich('More.')), file: path('Its data.') },
            'A tank.',
          ),
          1,
          'The tanks.',
        ),
      },
      words: (node) => node.tanks.map((tank) => [tank.name, tank.note]),
    }) as unknown as Definition;
    const options = { components: [tanks] };
    const exhibit = load(
      {
        vitrine: 1,
        title: 'T',
        scenes: [
          {
            id: 's',
            title: 'S',
            content: [
              {
                type: 'example:tanks',
                tanks: [
                  { name: { en: 'Reef', es: 'Arrecife' }, note: '*Warm*', file: 'reef.json' },
                ],
              },
            ],
          },
        ],
      },
      options,
    );
    const { props, words } = component(
      resolve(exhibit, { languages: ['es'], base, ...options }),
      's/example-tanks',
    );
    assert.equal(
      (props['tanks'] as Record<string, unknown>[])[0]?.['file'],
      'https://museum.example/dove/reef.json',
    );
    assert.deepEqual(
      words.map(({ value }) => value),
      ['Arrecife', 'Warm'],
    );
  });
  it("survives a third party's words() that throws", () => {
    const bad = defineComponent({
      type: 'example:bad',
      tag: 'example-bad',
      summary: 'Bad.',
      schema: {},
      words: () => {
        throw new Error('no');
      },
    }) as unknown as Definition;
    const options = { components: [bad] };
    const exhibit = resolve(
      load(
        {
          vitrine: 1,
          title: 'T',
          scenes: [{ id: 's', title: 'S', content: [{ type: 'example:bad', title: 'Bad' }] }],
        },
        options,
      ),
      { base, ...options },
    );
    assert.deepEqual(
      component(exhibit, 's/bad').words.map(({ value }) => value),
      ['Bad'],
    );
  });
});
