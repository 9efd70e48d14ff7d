import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exhibit, NormalComponent } from './exhibit.js';
import { load } from './load.js';

const shell = {
  id: 'shell',
  title: 'A shell',
  image: { src: 'shell.jpg', alt: 'A pink conch shell' },
  text: 'Hold it to your *ear*.',
};
const first = { vitrine: 1, title: 'My first exhibit', scenes: [shell] };

const content = (exhibit: Exhibit): NormalComponent[] =>
  exhibit.scenes.flatMap((scene) => scene.content);
const withContent = (...components: unknown[]): Exhibit =>
  load({ vitrine: 1, title: 'T', scenes: [{ id: 's', title: 'Scene', content: components }] });
const codes = (exhibit: Exhibit): string[] => exhibit.problems.map(({ code }) => code);

describe('what the author forgot or mistyped', () => {
  it('costs the visitor only the part that is wrong', () => {
    const exhibit = load({
      ...first,
      titel: 'x',
      navigation: 'maze',
      theme: { accent: 'red', base: 'paper' },
      kiosk: 'yes',
      scenes: [{ ...shell, layuot: 'grid', stop: 5 }, 'nothing', { title: 'No id' }],
    });
    assert.deepEqual(
      exhibit.scenes.map(({ id }) => id),
      ['shell', 'no-id'],
    );
    assert.deepEqual(exhibit.theme, { base: 'paper' });
    assert.equal(exhibit.navigation, 'menu');
    assert.equal(exhibit.kiosk.idle, 60);
    for (const problem of exhibit.problems) assert.ok(problem.message !== '' && problem.fix !== '');
    assert.ok(exhibit.problems.length >= 6, codes(exhibit).join());
  });
  it('is a warning where an old page meets a newer file', () => {
    const exhibit = load({ ...first, vitrine: 2, hologram: true });
    assert.equal(exhibit.scenes.length, 1);
    assert.deepEqual(exhibit.problems.map(({ code, severity }) => [code, severity]).sort(), [
      ['VIT003', 'warning'],
      ['VIT101', 'warning'],
    ]);
  });
  it('does not close a scene whose words are missing', () => {
    const exhibit = load({
      vitrine: 1,
      scenes: [
        { id: 's', image: { src: 'a.jpg' } },
        {
          id: 't',
          content: [
            { type: 'image', image: { src: 'b.jpg', alt: 'B' }, spots: [{ at: [0.5, 0.5] }] },
          ],
        },
      ],
    });
    assert.deepEqual(
      exhibit.scenes.map(({ title }) => title),
      [{}, {}],
    );
    assert.deepEqual(
      content(exhibit).map(({ type }) => type),
      ['image', 'image'],
    );
    assert.ok(codes(exhibit).includes('VIT201'));
  });
  it('asks for no file where the author wrote that there is none', () => {
    const film = { src: 'a.mp4', alt: 'A', captions: 'none', described: 'Not needed' };
    const exhibit = withContent({ type: 'video', video: { ...film, poster: 'N/A' } });
    const [video] = Object.values(exhibit.assets);
    assert.deepEqual(video, { kind: 'video', src: 'a.mp4', alt: { und: 'A' } });
    assert.deepEqual(codes(exhibit), ['VIT401', 'VIT401', 'VIT401']);
  });
  it('loses the spot that is nowhere, not its picture', () => {
    const [image] = content(
      withContent({
        type: 'image',
        image: { src: 'b.jpg', alt: 'B' },
        spots: [{ title: 'No place' }, { at: [0.1, 1.2], title: 'Off' }],
        tour: ['off', 'no-place'],
      }),
    );
    assert.deepEqual(image?.['spots'], [{ id: 'off', at: [0.1, 1], title: { und: 'Off' } }]);
    assert.deepEqual(image?.['tour'], ['off']);
  });
  it('keeps names that are no names, and what refers to them', () => {
    const exhibit = load({
      ...first,
      scenes: [
        { ...shell, id: 'The Shell!', next: 'Zweite Szene' },
        { id: 'Zweite Szene', title: 'Z', image: 'Some Picture' },
      ],
      assets: { 'Some Picture': { src: 'p.jpg', alt: 'P' } },
    });
    assert.deepEqual(
      exhibit.scenes.map(({ id, next }) => [id, next]),
      [
        ['the-shell', 'zweite-szene'],
        ['zweite-szene', undefined],
      ],
    );
    assert.equal(exhibit.scenes[1]?.content[0]?.['image'], 'some-picture');
  });
  it('gives each of two things of one name its own', () => {
    const exhibit = load({
      ...first,
      scenes: [
        shell,
        shell,
        {
          ...shell,
          id: 'x',
          content: [
            { type: 'text', id: 'a', text: 'A' },
            { type: 'text', id: 'a', text: 'B' },
          ],
        },
      ],
    });
    assert.deepEqual(
      exhibit.scenes.map(({ id }) => id),
      ['shell', 'shell-2', 'x'],
    );
    assert.deepEqual(
      exhibit.scenes[2]?.content.map(({ id }) => id),
      ['image', 'a', 'a-2'],
    );
    assert.deepEqual(codes(exhibit), ['VIT107', 'VIT107']);
    assert.deepEqual(Object.keys(exhibit.assets), ['shell', 'shell-2', 'shell-3']);
  });
  it('is told with its place when a file is only named', () => {
    const exhibit = load({
      ...first,
      scenes: [
        {
          id: 's',
          title: 'S',
          image: 'missing',
          next: 'nowhere',
          content: [{ type: 'image', image: 'gone', title: 'Gone', text: 'Words' }],
        },
      ],
    });
    const paths = exhibit.problems
      .filter(({ code }) => code === 'VIT106')
      .map(({ path }) => path.join('/'));
    assert.deepEqual(paths, ['scenes/0/image', 'scenes/0/content/0/image', 'scenes/0/next']);
    assert.deepEqual(
      content(exhibit).map(({ type, title }) => [type, title]),
      [['card', { und: 'Gone' }]],
    );
    assert.equal(exhibit.scenes[0]?.next, undefined);
  });
  it('takes a sound for no picture', () => {
    assert.deepEqual(
      content(
        load({
          ...first,
          assets: { sea: { src: 'sea.mp3', transcript: 'Waves' } },
          scenes: [{ id: 's', title: 'S', image: 'sea' }],
        }),
      ),
      [],
    );
  });
  it('keeps a path that leads out of the folder out of the exhibit', () => {
    for (const src of [
      'javascript:alert(1)',
      '../secret.jpg',
      '/etc/passwd',
      '//x.org/a.jpg',
      'http://x.org/a.jpg',
      'data:image/png;base64,x',
      'a/%2e%2E/b.jpg',
      'java\nscript:x',
      '\\\\x\\a.jpg',
    ]) {
      const exhibit = load({
        ...first,
        scenes: [{ ...shell, image: { src, alt: 'A', sources: [{ src }, { src: 'ok.webp' }] } }],
      });
      assert.deepEqual(
        Object.values(exhibit.assets),
        [{ kind: 'image', src: '', sources: [{ src: 'ok.webp' }], alt: { und: 'A' } }],
        src,
      );
      assert.ok(codes(exhibit).includes('VIT401'), src);
    }
  });
  it('keeps words in an unknown language rather than none', () => {
    const exhibit = load({
      ...first,
      title: { true: 'Yes', '@none': 'No' },
      scenes: [{ ...shell, title: { PT_br: 'Concha', en: 5 } }],
    });
    assert.deepEqual(exhibit.title, { und: 'Yes' });
    assert.deepEqual(exhibit.scenes[0]?.title, { 'pt-BR': 'Concha' });
  });
  it('keeps HTML as characters', () => {
    const exhibit = load({ ...first, title: '<b onclick=x>Bold</b>' });
    assert.deepEqual(exhibit.title, { und: '<b onclick=x>Bold</b>' });
    assert.deepEqual(codes(exhibit), ['VIT402']);
  });
  it('drops a condition that cannot be read, so that the visitor sees what it hid', () => {
    const exhibit = load({
      ...first,
      scenes: [
        {
          ...shell,
          when: { all: 5 },
          enter: [{ go: 'shell' }, { go: 5 }, { explode: 'x' }, { link: 'javascript:1' }],
        },
      ],
    });
    assert.equal(exhibit.scenes[0]?.when, undefined);
    assert.deepEqual(exhibit.scenes[0]?.enter, [{ go: 'shell' }]);
  });
  it('keeps the number of problems readable', () => {
    assert.ok(
      withContent(...Array.from({ length: 3000 }, () => ({ type: 'nothing' }))).problems.length <=
        200,
    );
  });
});
