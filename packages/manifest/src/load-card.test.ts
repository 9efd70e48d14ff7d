import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineComponent } from './define.js';
import type { Definition } from './define.js';
import type { Exhibit, NormalComponent } from './exhibit.js';
import { number, rich, text } from './fields.js';
import { asset } from './fields-asset.js';
import { load } from './load.js';

const shell = {
  id: 'shell',
  title: 'A shell',
  image: { src: 'shell.jpg', alt: 'A pink conch shell' },
  text: 'Hold it to your *ear*.',
};
const first = { vitrine: 1, title: 'My first exhibit', scenes: [shell] };

const sandbox = defineComponent({
  type: 'example:sandbox',
  version: '2',
  tag: 'example-sandbox',
  summary: 'A tray of sand.',
  schema: {
    depth: number({ min: 1, max: 10 }, 'Metres.'),
    label: text('What it shows.'),
    photo: asset('image', 'A picture of it.'),
  },
  words: (node) => [node.label],
  migrate: (node) => ({ ...node, depth: node['deepness'] }),
}) as unknown as Definition;

const content = (exhibit: Exhibit): NormalComponent[] =>
  exhibit.scenes.flatMap((scene) => scene.content);
const withContent = (...components: unknown[]): Exhibit =>
  load({ vitrine: 1, title: 'T', scenes: [{ id: 's', title: 'Scene', content: components }] });

describe('a component that cannot be shown', () => {
  it('becomes a card of its title, its text and all words in it', () => {
    const [card] = content(
      withContent({
        type: 'quiz',
        title: 'Quiz',
        text: 'Try it.',
        questions: [
          {
            ask: 'Which?',
            image: { src: 'q.jpg', alt: 'A question mark' },
            choices: [{ text: 'One' }, { text: 'Two' }],
          },
          { ask: 'No choices' },
        ],
      }),
    );
    assert.equal(card?.type, 'quiz', 'one good question is enough for a quiz');
    const [broken] = content(
      withContent({
        type: 'simulate',
        title: 'Tide',
        text: 'Turn it.',
        sliders: [],
        states: [{ when: { a: 1 }, text: 'Low water' }, { text: 'High' }],
      }),
    );
    assert.deepEqual(
      [broken?.type, broken?.title, broken?.text],
      ['card', { und: 'Tide' }, { und: 'Turn it.' }],
    );
  });
  it('keeps the words of its files when its type is not known', () => {
    const [card] = content(
      load({
        ...first,
        assets: { tank: { src: 't.glb', alt: 'A tank', long: 'With water.' } },
        scenes: [
          {
            id: 's',
            title: 'S',
            content: [
              {
                type: 'hologram',
                title: 'H',
                object: 'tank',
                layers: [{ picture: { src: 'l.jpg', alt: 'A layer' } }],
                note: 'constructor',
              },
            ],
          },
        ],
      }),
    );
    assert.deepEqual(card, {
      id: 'h',
      type: 'card',
      slot: 'main',
      title: { und: 'H' },
      words: [{ und: 'A tank' }, { und: 'With water.' }, { und: 'A layer' }],
    });
  });
  it('is replaced by its fallback, in its own place', () => {
    const [image] = content(
      withContent({
        type: 'acme:tank',
        id: 'tank',
        slot: 'side',
        title: 'Tank',
        depth: 3,
        fallback: { type: 'image', image: { src: 't.jpg', alt: 'A tank' } },
      }),
    );
    assert.deepEqual(image, {
      id: 'tank',
      type: 'image',
      slot: 'side',
      title: { und: 'Tank' },
      image: 't',
    });
  });
  it('is a card when the fallback is broken too', () => {
    assert.equal(
      content(withContent({ type: 'acme:tank', title: 'Tank', fallback: { type: 'image' } }))[0]
        ?.type,
      'card',
    );
    assert.equal(
      content(withContent({ type: 'acme:tank', fallback: { type: 'acme:tank' } }))[0]?.type,
      'card',
    );
  });
  it('is shown as it is by a page that knows its type', () => {
    const doc = {
      ...first,
      scenes: [
        {
          id: 's',
          title: 'S',
          content: [
            {
              type: 'example:sandbox',
              depth: 3,
              label: { en: 'Sand' },
              photo: { src: 'p.jpg', alt: 'P' },
            },
          ],
        },
      ],
    };
    const exhibit = load(doc, { components: [sandbox] });
    assert.deepEqual(exhibit.problems, []);
    assert.deepEqual(content(exhibit)[0], {
      id: 'example-sandbox',
      type: 'example:sandbox',
      slot: 'main',
      depth: 3,
      label: { en: 'Sand' },
      photo: 'p',
    });
    assert.equal(content(load(doc))[0]?.type, 'card');
  });
  it('is brought to the version of the page by its own migration', () => {
    const doc = {
      ...first,
      extensions: { 'example:sandbox': { version: '1' } },
      scenes: [
        {
          id: 's',
          title: 'S',
          content: [
            {
              type: 'example:sandbox',
              deepness: 3,
              label: 'Sand',
              photo: { src: 'p.jpg', alt: 'P' },
            },
          ],
        },
      ],
    };
    assert.equal(content(load(doc, { components: [sandbox] }))[0]?.['depth'], 3);
  });
  it('is announced when the exhibit makes no sense without it', () => {
    const exhibit = load({
      ...first,
      extensions: { 'acme:tank': { version: '1', required: true }, 'acme:fish': { version: '1' } },
    });
    assert.deepEqual(
      exhibit.problems.map(({ code, path }) => [code, path.join('/')]),
      [['VIT104', 'extensions/acme:tank']],
    );
  });
});

describe('the text of a third party', () => {
  it('may be rich or plain as its schema says, with no list kept by hand', () => {
    const note = defineComponent({
      type: 'example:note',
      tag: 'example-note',
      summary: 'A note.',
      schema: { body: rich('The note.') },
      words: (node) => [node.body],
    }) as unknown as Definition;
    const exhibit = load(
      {
        ...first,
        scenes: [{ id: 's', title: 'S', content: [{ type: 'example:note', body: '*Hi*' }] }],
      },
      { components: [note] },
    );
    assert.deepEqual(content(exhibit)[0]?.['body'], { und: '*Hi*' });
  });
});
