import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { defineComponent } from './define.js';
import type { Definition } from './define.js';
import type { Exhibit, NormalComponent } from './exhibit.js';
import { number, rich, text } from './fields.js';
import { asset } from './fields-asset.js';
import { load } from './load.js';
import { validate } from './validate.js';
import { builtins } from './builtins.js';

const shell = { id: 'shell', title: 'A shell', image: { src: 'shell.jpg', alt: 'A pink conch shell' }, text: 'Hold it to your *ear*.' };
const first = { vitrine: 1, title: 'My first exhibit', scenes: [shell] };

const molluscs = {
  $schema: './vitrine-1.schema.json', vitrine: 1, id: 'molluscs',
  title: { en: 'The Smallest Mollusk Museum', es: 'El museo de moluscos más pequeño' }, languages: ['en', 'es'],
  by: 'Example Tiny Museums', license: 'CC-BY-SA-4.0',
  kiosk: { idle: 60, attract: 'hello', inputs: ['touch', 'keypad', 'headphones'] }, theme: { accent: '#0b6e6e', mode: 'auto' },
  pronounce: { Nautilus: { en: 'NAW-tih-lus', es: 'NAU-ti-lus' } },
  assets: {
    nautilus: { src: 'nautilus.glb', units: 'cm', license: 'CC0-1.0', alt: { en: 'A nautilus shell cut in half', es: 'Concha partida' } },
    reef: { src: 'reef.jpg', decorative: true }, snail: { src: 'snail.jpg', alt: { en: 'A garden snail', es: 'Un caracol' } },
    clam: { src: 'clam.jpg', alt: { en: 'A giant clam', es: 'Una almeja' } }, sea: { src: 'sea.mp3', decorative: true },
  },
  scenes: [
    { id: 'hello', title: { en: 'Touch a shell', es: 'Toca una concha' }, image: 'reef', audio: 'sea', next: 'rooms' },
    { id: 'rooms', title: { en: 'A house that grows', es: 'Una casa que crece' }, layout: 'split', content: [
      { type: 'model', id: 'shell', model: 'nautilus', autoRotate: true, spots: [
        { id: 'door', at: [4.1, 2, 0.3], title: { en: 'The front room', es: 'La sala' },
          text: { en: 'Nautilus lives **only here**.', es: 'Vive **solo aquí**.' }, do: [{ add: { found: 1 } }] },
        { id: 'tube', at: [0.2, 0.1, 0.4], title: { en: 'A tube', es: 'Un tubo' } }], tour: ['door', 'tube'] },
      { type: 'text', when: { found: { atLeast: 2 } }, text: { en: 'You found every room!', es: '¡Encontraste todo!' } }] },
    { id: 'who', title: { en: 'Who is a mollusk?', es: '¿Quién es?' }, content: [
      { type: 'sort', groups: [{ id: 'one', title: { en: 'One shell', es: 'Una' } }, { id: 'two', title: { en: 'Two shells', es: 'Dos' } }],
        items: [{ text: { en: 'Snail', es: 'Caracol' }, image: 'snail', group: 'one' }, { text: { en: 'Clam', es: 'Almeja' }, image: 'clam', group: 'two' }] }] },
  ],
  state: { found: 0 },
};

const whale = {
  vitrine: 1, type: 'model', title: 'Whale cranium', model: { src: 'whale.glb', alt: 'The skull of a whale', license: 'CC0-1.0' },
  spots: [{ at: [0, 0.4, -0.8], title: 'Blowhole', text: 'It breathes through *one* nostril.' }, { at: [0.2, 0.1, 1.6], title: 'Jaw tip' }],
};

const sandbox = defineComponent({
  type: 'example:sandbox', version: '2', tag: 'example-sandbox', summary: 'A tray of sand.',
  schema: { depth: number({ min: 1, max: 10 }, 'Metres.'), label: text('What it shows.'), photo: asset('image', 'A picture of it.') },
  words: (node) => [node.label],
  migrate: (node) => ({ ...node, depth: node['deepness'] }),
}) as unknown as Definition;

const content = (exhibit: Exhibit): NormalComponent[] => exhibit.scenes.flatMap((scene) => scene.content);
const withContent = (...components: unknown[]): Exhibit =>
  load({ vitrine: 1, title: 'T', scenes: [{ id: 's', title: 'Scene', content: components }] });
const codes = (exhibit: Exhibit): string[] => exhibit.problems.map(({ code }) => code);

describe('load', () => {
  it('makes an exhibit of twelve lines', () => {
    const exhibit = load(JSON.stringify(first));
    assert.deepEqual(exhibit.problems, []);
    assert.equal(exhibit.id, 'my-first-exhibit');
    assert.equal(exhibit.navigation, 'none');
    assert.deepEqual(exhibit.scenes[0], {
      id: 'shell', title: { und: 'A shell' }, text: { und: 'Hold it to your *ear*.' }, layout: 'split', enter: [],
      content: [{ id: 'image', type: 'image', slot: 'main', part: 'image', image: 'shell' }],
    });
    assert.deepEqual(exhibit.assets, { shell: { kind: 'image', src: 'shell.jpg', alt: { und: 'A pink conch shell' } } });
  });
  it('reads a whole exhibit without a complaint', () => {
    const exhibit = load(molluscs);
    assert.deepEqual(exhibit.problems, []);
    assert.equal(exhibit.navigation, 'menu');
    assert.deepEqual(exhibit.by, [{ name: 'Example Tiny Museums' }]);
    assert.deepEqual(content(exhibit).map(({ id, type, slot }) => `${id}:${type}:${slot}`),
      ['image:image:main', 'audio:audio:bottom', 'shell:model:main', 'text:text:side', 'sort:sort:main']);
    assert.deepEqual(Object.values(exhibit.assets).map(({ kind }) => kind), ['model', 'image', 'image', 'image', 'audio']);
  });
  it('makes an exhibit of one scene of a single component', () => {
    const exhibit = load(whale);
    assert.equal(exhibit.kind, 'component');
    assert.equal(exhibit.navigation, 'none');
    assert.deepEqual(exhibit.scenes.map(({ title }) => title), [{ und: 'Whale cranium' }]);
    const [model] = content(exhibit);
    assert.equal(model?.['title'], undefined, 'the title is not said twice');
    assert.deepEqual((model?.['spots'] as { id: string }[]).map(({ id }) => id), ['blowhole', 'jaw-tip']);
  });
  it('gives the same again for what it gave', () => {
    const extended = load({ ...first, scenes: [{ ...shell, content: [{ type: 'acme:x', title: 'X' }, { type: 'quiz' }, 5, { type: 'text', colour: 1 }] }], extras: { a: [1] } });
    for (const exhibit of [load(first), load(molluscs), load(whale), load('no'), load({}), extended]) {
      const text = JSON.stringify(exhibit);
      assert.equal(JSON.stringify(load(exhibit)), text);
      assert.equal(JSON.stringify(load(text)), text);
    }
  });
  it('never changes what it is given, and answers with plain JSON', () => {
    const given = structuredClone(molluscs);
    const exhibit = load(given);
    assert.deepEqual(given, molluscs);
    assert.deepEqual(JSON.parse(JSON.stringify(exhibit)), exhibit);
  });
  it('keeps extras as they are', () => {
    const extras = { 'acme:x': [1, null, { b: '<b>' }], '': 0 };
    const exhibit = load({ ...first, extras, scenes: [{ ...shell, extras }] });
    assert.deepEqual([exhibit.extras, exhibit.scenes[0]?.extras], [extras, extras]);
  });
  it('reads a file that starts with a byte order mark', () => {
    assert.deepEqual(load(`\ufeff${JSON.stringify(first)}`).problems, []);
  });
  it('runs where no code may be made from strings', () => {
    const run = spawnSync(process.execPath, ['--conditions=vitrine-build', '--disallow-code-generation-from-strings', '--input-type=module', '-e',
      `const { load, resolve } = await import(${JSON.stringify(new URL('./index.js', import.meta.url).href)});
       const exhibit = resolve(load(${JSON.stringify(JSON.stringify(molluscs))}), { languages: ['es'], base: 'https://example.org/' });
       if (exhibit.title.lang !== 'es') process.exit(2);`],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)) });
    assert.equal(run.status, 0, run.stderr);
  });
});

describe('what the author forgot or mistyped', () => {
  it('costs the visitor only the part that is wrong', () => {
    const exhibit = load({ ...first, titel: 'x', navigation: 'maze', theme: { accent: 'red', base: 'paper' }, kiosk: 'yes', scenes: [
      { ...shell, layuot: 'grid', stop: 5 }, 'nothing', { title: 'No id' }] });
    assert.deepEqual(exhibit.scenes.map(({ id }) => id), ['shell', 'no-id']);
    assert.deepEqual(exhibit.theme, { base: 'paper' });
    assert.equal(exhibit.navigation, 'menu');
    assert.equal(exhibit.kiosk.idle, 60);
    for (const problem of exhibit.problems) assert.ok(problem.message !== '' && problem.fix !== '');
    assert.ok(exhibit.problems.length >= 6, codes(exhibit).join());
  });
  it('is a warning where an old page meets a newer file', () => {
    const exhibit = load({ ...first, vitrine: 2, hologram: true });
    assert.equal(exhibit.scenes.length, 1);
    assert.deepEqual(exhibit.problems.map(({ code, severity }) => [code, severity]).sort(), [['VIT003', 'warning'], ['VIT101', 'warning']]);
  });
  it('does not close a scene whose words are missing', () => {
    const exhibit = load({ vitrine: 1, scenes: [{ id: 's', image: { src: 'a.jpg' } }, { id: 't', content: [{ type: 'image', image: { src: 'b.jpg', alt: 'B' }, spots: [{ at: [0.5, 0.5] }] }] }] });
    assert.deepEqual(exhibit.scenes.map(({ title }) => title), [{}, {}]);
    assert.deepEqual(content(exhibit).map(({ type }) => type), ['image', 'image']);
    assert.ok(codes(exhibit).includes('VIT201'));
  });
  it('loses the spot that is nowhere, not its picture', () => {
    const [image] = content(withContent({ type: 'image', image: { src: 'b.jpg', alt: 'B' }, spots: [{ title: 'No place' }, { at: [0.1, 1.2], title: 'Off' }], tour: ['off', 'no-place'] }));
    assert.deepEqual(image?.['spots'], [{ id: 'off', at: [0.1, 1], title: { und: 'Off' } }]);
    assert.deepEqual(image?.['tour'], ['off']);
  });
  it('keeps names that are no names, and what refers to them', () => {
    const exhibit = load({ ...first, scenes: [{ ...shell, id: 'The Shell!', next: 'Zweite Szene' }, { id: 'Zweite Szene', title: 'Z', image: 'Some Picture' }], assets: { 'Some Picture': { src: 'p.jpg', alt: 'P' } } });
    assert.deepEqual(exhibit.scenes.map(({ id, next }) => [id, next]), [['the-shell', 'zweite-szene'], ['zweite-szene', undefined]]);
    assert.equal(exhibit.scenes[1]?.content[0]?.['image'], 'some-picture');
  });
  it('gives each of two things of one name its own', () => {
    const exhibit = load({ ...first, scenes: [shell, shell, { ...shell, id: 'x', content: [{ type: 'text', id: 'a', text: 'A' }, { type: 'text', id: 'a', text: 'B' }] }] });
    assert.deepEqual(exhibit.scenes.map(({ id }) => id), ['shell', 'shell-2', 'x']);
    assert.deepEqual(exhibit.scenes[2]?.content.map(({ id }) => id), ['image', 'a', 'a-2']);
    assert.deepEqual(codes(exhibit), ['VIT107', 'VIT107']);
    assert.deepEqual(Object.keys(exhibit.assets), ['shell', 'shell-2', 'shell-3']);
  });
  it('is told with its place when a file is only named', () => {
    const exhibit = load({ ...first, scenes: [{ id: 's', title: 'S', image: 'missing', next: 'nowhere', content: [{ type: 'image', image: 'gone', title: 'Gone', text: 'Words' }] }] });
    const paths = exhibit.problems.filter(({ code }) => code === 'VIT106').map(({ path }) => path.join('/'));
    assert.deepEqual(paths, ['scenes/0/image', 'scenes/0/content/0/image', 'scenes/0/next']);
    assert.deepEqual(content(exhibit).map(({ type, title }) => [type, title]), [['card', { und: 'Gone' }]]);
    assert.equal(exhibit.scenes[0]?.next, undefined);
  });
  it('takes a sound for no picture', () => {
    assert.deepEqual(content(load({ ...first, assets: { sea: { src: 'sea.mp3', transcript: 'Waves' } }, scenes: [{ id: 's', title: 'S', image: 'sea' }] })), []);
  });
  it('keeps a path that leads out of the folder out of the exhibit', () => {
    for (const src of ['javascript:alert(1)', '../secret.jpg', '/etc/passwd', '//x.org/a.jpg', 'http://x.org/a.jpg', 'data:image/png;base64,x', 'a/%2e%2E/b.jpg', 'java\nscript:x', '\\\\x\\a.jpg']) {
      const exhibit = load({ ...first, scenes: [{ ...shell, image: { src, alt: 'A', sources: [{ src }, { src: 'ok.webp' }] } }] });
      assert.deepEqual(Object.values(exhibit.assets), [{ kind: 'image', src: '', sources: [{ src: 'ok.webp' }], alt: { und: 'A' } }], src);
      assert.ok(codes(exhibit).includes('VIT401'), src);
    }
  });
  it('keeps words in an unknown language rather than none', () => {
    const exhibit = load({ ...first, title: { true: 'Yes', '@none': 'No' }, scenes: [{ ...shell, title: { PT_br: 'Concha', en: 5 } }] });
    assert.deepEqual(exhibit.title, { und: 'Yes' });
    assert.deepEqual(exhibit.scenes[0]?.title, { 'pt-BR': 'Concha' });
  });
  it('keeps HTML as characters', () => {
    const exhibit = load({ ...first, title: '<b onclick=x>Bold</b>' });
    assert.deepEqual(exhibit.title, { und: '<b onclick=x>Bold</b>' });
    assert.deepEqual(codes(exhibit), ['VIT402']);
  });
  it('drops a condition that cannot be read, so that the visitor sees what it hid', () => {
    const exhibit = load({ ...first, scenes: [{ ...shell, when: { all: 5 }, enter: [{ go: 'shell' }, { go: 5 }, { explode: 'x' }, { link: 'javascript:1' }] }] });
    assert.equal(exhibit.scenes[0]?.when, undefined);
    assert.deepEqual(exhibit.scenes[0]?.enter, [{ go: 'shell' }]);
  });
  it('keeps the number of problems readable', () => {
    assert.ok(withContent(...Array.from({ length: 3000 }, () => ({ type: 'nothing' }))).problems.length <= 200);
  });
});

describe('a component that cannot be shown', () => {
  it('becomes a card of its title, its text and all words in it', () => {
    const [card] = content(withContent({ type: 'quiz', title: 'Quiz', text: 'Try it.', questions: [
      { ask: 'Which?', image: { src: 'q.jpg', alt: 'A question mark' }, choices: [{ text: 'One' }, { text: 'Two' }] }, { ask: 'No choices' }] }));
    assert.equal(card?.type, 'quiz', 'one good question is enough for a quiz');
    const [broken] = content(withContent({ type: 'simulate', title: 'Tide', text: 'Turn it.', sliders: [], states: [{ when: { a: 1 }, text: 'Low water' }, { text: 'High' }] }));
    assert.deepEqual([broken?.type, broken?.title, broken?.text], ['card', { und: 'Tide' }, { und: 'Turn it.' }]);
  });
  it('keeps the words of its files when its type is not known', () => {
    const [card] = content(load({ ...first, assets: { tank: { src: 't.glb', alt: 'A tank', long: 'With water.' } }, scenes: [{ id: 's', title: 'S', content: [
      { type: 'hologram', title: 'H', object: 'tank', layers: [{ picture: { src: 'l.jpg', alt: 'A layer' } }], note: 'constructor' }] }] }));
    assert.deepEqual(card, { id: 'h', type: 'card', slot: 'main', title: { und: 'H' }, words: [{ und: 'A tank' }, { und: 'With water.' }, { und: 'A layer' }] });
  });
  it('is replaced by its fallback, in its own place', () => {
    const [image] = content(withContent({ type: 'acme:tank', id: 'tank', slot: 'side', title: 'Tank', depth: 3, fallback: { type: 'image', image: { src: 't.jpg', alt: 'A tank' } } }));
    assert.deepEqual(image, { id: 'tank', type: 'image', slot: 'side', title: { und: 'Tank' }, image: 't' });
  });
  it('is a card when the fallback is broken too', () => {
    assert.equal(content(withContent({ type: 'acme:tank', title: 'Tank', fallback: { type: 'image' } }))[0]?.type, 'card');
    assert.equal(content(withContent({ type: 'acme:tank', fallback: { type: 'acme:tank' } }))[0]?.type, 'card');
  });
  it('is shown as it is by a page that knows its type', () => {
    const doc = { ...first, scenes: [{ id: 's', title: 'S', content: [{ type: 'example:sandbox', depth: 3, label: { en: 'Sand' }, photo: { src: 'p.jpg', alt: 'P' } }] }] };
    const exhibit = load(doc, { components: [sandbox] });
    assert.deepEqual(exhibit.problems, []);
    assert.deepEqual(content(exhibit)[0], { id: 'example-sandbox', type: 'example:sandbox', slot: 'main', depth: 3, label: { en: 'Sand' }, photo: 'p' });
    assert.equal(content(load(doc))[0]?.type, 'card');
  });
  it('is brought to the version of the page by its own migration', () => {
    const doc = { ...first, extensions: { 'example:sandbox': { version: '1' } }, scenes: [{ id: 's', title: 'S', content: [{ type: 'example:sandbox', deepness: 3, label: 'Sand', photo: { src: 'p.jpg', alt: 'P' } }] }] };
    assert.equal(content(load(doc, { components: [sandbox] }))[0]?.['depth'], 3);
  });
  it('is announced when the exhibit makes no sense without it', () => {
    const exhibit = load({ ...first, extensions: { 'acme:tank': { version: '1', required: true }, 'acme:fish': { version: '1' } } });
    assert.deepEqual(exhibit.problems.map(({ code, path }) => [code, path.join('/')]), [['VIT104', 'extensions/acme:tank']]);
  });
});

describe('a document that cannot be read', () => {
  const says = (exhibit: Exhibit, code: string): void => {
    assert.deepEqual(codes(exhibit), [code]);
    assert.equal(exhibit.scenes.length, 1);
    assert.match(Object.values(exhibit.scenes[0]?.text ?? {}).join(), /\w{4}.*\./);
    assert.deepEqual(JSON.parse(JSON.stringify(exhibit)), exhibit);
  };
  it('says so in one scene: no JSON', () => {
    for (const text of ['', ' ', 'hello', '{"vitrine": 1,', '<!DOCTYPE html><title>Log in to the free Wi-Fi</title>', '\u0000', '{"a":1}{']) says(load(text), 'VIT001');
  });
  it('says so in one scene: no object', () => {
    for (const text of ['null', '5', '"x"', '[]', 'true', '[[[]]]']) says(load(text), 'VIT103');
  });
  it('says so in one scene: another kind of document', () => {
    says(load({ vitrine: 1, type: 'cabinet', id: 'x', show: [] }), 'VIT104');
    says(load({ vitrine: 1, type: 'overlay' }), 'VIT104');
  });
  it('says so in one scene: too big, too deep, too many', () => {
    says(load(`{"vitrine":1,"title":"${'x'.repeat(5e6)}"}`), 'VIT403');
    says(load({ ...first, title: 'é'.repeat(1.2e6) }), 'VIT403');
    says(load(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), 'VIT403');
    says(load(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`), 'VIT403');
    says(load({ ...first, extras: Array.from({ length: 25_000 }, () => []) }), 'VIT403');
  });
  it('says so in one scene: an object that is no JSON', () => {
    const cycle: Record<string, unknown> = { vitrine: 1 };
    cycle['self'] = cycle;
    for (const value of [cycle, { big: 1n }, { get x(): never { throw new Error('no'); } }, (): void => undefined]) says(load(value), 'VIT001');
    let deep: unknown[] = [];
    for (let depth = 0; depth < 1e5; depth += 1) deep = [deep];
    assert.equal(load(deep).scenes.length, 1);
  });
  it('says so in one scene: no scenes', () => {
    for (const scenes of [[], undefined, 5, {}, [null]]) {
      const exhibit = load({ vitrine: 1, title: 'Empty', scenes });
      assert.deepEqual(exhibit.title, { und: 'Empty' });
      assert.equal(exhibit.scenes[0]?.id, 'problem');
    }
  });
});

describe('a hostile document', () => {
  it('cannot change what an object is', () => {
    const text = '{"vitrine":1,"__proto__":{"polluted":1},"title":"T","constructor":{"prototype":{"polluted":1}},"scenes":[{"id":"s","title":"S","__proto__":{"when":{}},"extras":{"deep":[{"__proto__":1,"prototype":2,"ok":3}]}}]}';
    const exhibit = load(text);
    assert.deepEqual(exhibit.problems.map(({ code, path }) => `${code} ${path.join('/')}`), [
      'VIT405 __proto__', 'VIT405 constructor', 'VIT405 scenes/0/__proto__', 'VIT405 scenes/0/extras/deep/0/__proto__', 'VIT405 scenes/0/extras/deep/0/prototype']);
    assert.deepEqual(exhibit.scenes[0]?.extras, { deep: [{ ok: 3 }] });
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(exhibit.scenes[0]), Object.prototype);
  });
  it('cannot use names that every object has', () => {
    const exhibit = load({ vitrine: 1, type: 'toString', title: 'T' });
    assert.equal(exhibit.scenes[0]?.content[0]?.type, 'card');
    for (const name of ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']) {
      assert.doesNotThrow(() => load({ vitrine: 1, title: { [name]: 'x' }, state: { [name]: 1 }, assets: { [name]: name }, scenes: [{ id: name, title: name, image: name, content: [{ type: name }] }] }));
    }
  });
  it('makes half characters whole', () => {
    const exhibit = load('{"vitrine":1,"title":"a\\ud800b","scenes":[{"id":"s","title":{"en":"\\udc00"},"content":[{"type":"text","text":"\\ud83d\\ude00"}]}]}');
    assert.deepEqual([exhibit.title, exhibit.scenes[0]?.title, exhibit.scenes[0]?.content[0]?.text], [{ und: 'a\ufffdb' }, { en: '\ufffd' }, { und: '😀' }]);
  });
  it('is shown for every wrong value in every place', () => {
    const bad: unknown[] = [null, 0, -1, 1e308, '', ' ', 'x', '\ud800', true, [], {}, [[]], [null], [{}], { en: null }, { en: {} }, { src: 5 }, { type: 'image' }, '__proto__', 'constructor'];
    let mutants = 0;
    const mutate = (root: object, node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const parent = node as Record<string, unknown>;
      for (const key of Object.keys(parent)) {
        const before = parent[key];
        mutate(root, before);
        for (const value of bad) {
          parent[key] = value;
          const exhibit = load(root);
          mutants += 1;
          assert.ok(exhibit.scenes.length > 0);
          if (mutants % 40 === 0) assert.equal(JSON.stringify(load(exhibit)), JSON.stringify(exhibit), `${key}: ${JSON.stringify(value)}`);
        }
        parent[key] = before;
      }
    };
    for (const document of [first, whale, molluscs]) mutate(...pair(document));
    assert.ok(mutants > 2000, String(mutants));
  });
  it('has the same faults for `load` and for `validate`', () => {
    const broken = { ...first, titel: 1, scenes: [{ ...shell, layout: 'x' }] };
    assert.deepEqual(codes(load(broken)), validate(broken, builtins as unknown as Definition[]).map(({ code }) => code));
  });
});

function pair(document: object): [object, object] {
  const copy = structuredClone(document);
  return [copy, copy];
}

describe('the text of a third party', () => {
  it('may be rich or plain as its schema says, with no list kept by hand', () => {
    const note = defineComponent({ type: 'example:note', tag: 'example-note', summary: 'A note.', schema: { body: rich('The note.') }, words: (node) => [node.body] }) as unknown as Definition;
    const exhibit = load({ ...first, scenes: [{ id: 's', title: 'S', content: [{ type: 'example:note', body: '*Hi*' }] }] }, { components: [note] });
    assert.deepEqual(content(exhibit)[0]?.['body'], { und: '*Hi*' });
  });
});
