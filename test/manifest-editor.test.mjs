import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { jsonSchema } from '@vitrine/manifest/json-schema.js';
import { builtins } from '@vitrine/manifest';
import languageService from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = languageService;

/** What VS Code sees of a document held to a schema: `¦` in the text is the cursor. */
async function inEditor(kind, marked) {
  const text = marked.replace('¦', '');
  const service = getLanguageService({});
  service.configure({
    validate: true,
    schemas: [{ uri: 'vitrine:schema', fileMatch: ['*'], schema: jsonSchema(kind) }],
  });
  const document = TextDocument.create('file:///vitrine.json', 'jsonc', 1, text);
  const parsed = service.parseJSONDocument(document);
  const cursor = document.positionAt(Math.max(0, marked.indexOf('¦')));
  const offered = await service.doComplete(document, cursor, parsed);
  return {
    offers: (offered?.items ?? []).map(({ label }) => label.replaceAll('"', '')),
    hover: await service.doHover(document, cursor, parsed),
    underlined: (
      await service.doValidation(document, parsed, { comments: 'ignore', trailingCommas: 'ignore' })
    ).map(({ message, range }) => ({ message, text: document.getText(range) })),
  };
}

const scene = (content) =>
  `{ "vitrine": 1, "title": "x", "scenes": [{ "id": "a", "title": "x", ${content} }] }`;

describe('an author in VS Code', () => {
  it('is offered all 17 component types', async () => {
    const { offers } = await inEditor('exhibit', scene('"content": [{ "type": "¦" }]'));
    for (const { type } of builtins) assert.ok(offers.includes(type), `${type} is not offered`);
    assert.equal(builtins.length, 17);
  });

  it('is offered all 17 types in a document of one component', async () => {
    const { offers } = await inEditor('component', '{ "vitrine": 1, "type": "¦" }');
    for (const { type } of builtins) assert.ok(offers.includes(type), `${type} is not offered`);
  });

  it('sees a missing alt underlined', async () => {
    const { underlined } = await inEditor('exhibit', scene('"image": { "src": "shell.jpg" }'));
    assert.deepEqual(
      underlined.map(({ message }) => message),
      ['Missing property "alt".'],
    );
  });

  it('sees nothing underlined when a picture is only ornament', async () => {
    const { underlined } = await inEditor(
      'exhibit',
      scene('"image": { "src": "a.jpg", "decorative": true }'),
    );
    assert.deepEqual(underlined, []);
  });

  it('sees a file name without words underlined', async () => {
    const { underlined } = await inEditor('exhibit', scene('"image": "shell.jpg"'));
    assert.equal(underlined.length, 1);
    assert.match(underlined[0].message, /needs its words/);
  });

  it('sees a word underlined that is neither a file nor "not-needed"', async () => {
    const film = (described) => scene(`"content": [{ "type": "video", "video": {
      "src": "a.mp4", "alt": "x", "captions": "a.vtt", "described": ${described} } }]`);
    for (const wrong of ['"not needed"', '"None"', '"already"']) {
      const { underlined } = await inEditor('exhibit', film(wrong));
      assert.deepEqual(underlined.map(({ text }) => text), [wrong]);
    }
    for (const right of ['"not-needed"', '"a-described.mp4"', '{ "en": "a-described.mp4" }'])
      assert.deepEqual((await inEditor('exhibit', film(right))).underlined, []);
  });

  it('sees a licence underlined that nobody can look up', async () => {
    const image = (license) =>
      scene(`"image": { "src": "a.jpg", "alt": "x", "license": ${license} }`);
    for (const wrong of ['"CC-BY"', '"CC BY 4.0"', '"https://example.org/terms"']) {
      const { underlined } = await inEditor('exhibit', image(wrong));
      assert.deepEqual(underlined.map(({ text }) => text), [wrong]);
    }
    const uri = '"https://creativecommons.org/licenses/by/4.0/"';
    for (const right of ['"CC-BY-4.0"', '"MIT"', '"CC-PDDC"', '"LicenseRef-our-terms"', uri])
      assert.deepEqual((await inEditor('exhibit', image(right))).underlined, []);
  });

  it('sees a misspelt key underlined where it stands', async () => {
    const { underlined } = await inEditor('exhibit', scene('"titel": "y"'));
    assert.deepEqual(
      underlined.map(({ text }) => text),
      ['"titel"'],
    );
  });

  it('is offered the keys of the type, and not those of others', async () => {
    const { offers } = await inEditor('exhibit', scene('"content": [{ "type": "quiz", ¦ }]'));
    assert.ok(offers.includes('questions'));
    assert.ok(!offers.includes('events'));
  });

  it('reads what a key is for', async () => {
    const { hover } = await inEditor('exhibit', scene('"layo¦ut": "grid"'));
    assert.match(JSON.stringify(hover?.contents), /How the stage is arranged/);
  });
});
