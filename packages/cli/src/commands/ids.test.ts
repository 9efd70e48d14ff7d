import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { load } from '@vitrine/manifest';
import { parse } from 'jsonc-parser';

import { Workshop } from '../testing/workshop.js';

const TEXT = `{
  // The small museum's first.
  "vitrine": 1,
  "title": { "ar": "أصداف", "en": "Shells & Crabs" },
  "scenes": [
    {
      "title": "A shell", /* pink */
      "image": { "src": "shell.jpg", "alt": "A conch" },
      "content": [
        { "type": "text", "text": "Hold it to your ear." },
        { "type": "image", "image": { "src": "a.jpg", "alt": "A" }, "spots": [
          { "at": [0.1, 0.2], "title": "Tip" },
          { "at": [0.3, 0.2], "title": "Tip" },
          { "id": "tip-2", "at": [0.5, 0.2], "title": "صدفة" }
        ] },
        { "type": "image", "image": { "src": "b.jpg", "alt": "B" } }
      ]
    },
    { "title": "A shell" },
    { "title": "صدفة" },
    { "id": "crab", "title": "Crab", "extras": { "scenes": [{ "title": "not ours" }] } },
  ],
}
`;
const AFTER = `{
  // The small museum's first.
  "vitrine": 1,
  "id": "shells-crabs",
  "title": { "ar": "أصداف", "en": "Shells & Crabs" },
  "scenes": [
    {
      "id": "a-shell",
      "title": "A shell", /* pink */
      "image": { "src": "shell.jpg", "alt": "A conch" },
      "content": [
        { "type": "text", "id": "text", "text": "Hold it to your ear." },
        { "type": "image", "id": "image-2", "image": { "src": "a.jpg", "alt": "A" }, "spots": [
          { "id": "tip", "at": [0.1, 0.2], "title": "Tip" },
          { "id": "tip-3", "at": [0.3, 0.2], "title": "Tip" },
          { "id": "tip-2", "at": [0.5, 0.2], "title": "صدفة" }
        ] },
        { "type": "image", "id": "image-3", "image": { "src": "b.jpg", "alt": "B" } }
      ]
    },
    { "id": "a-shell-2", "title": "A shell" },
    { "id": "scene-3", "title": "صدفة" },
    { "id": "crab", "title": "Crab", "extras": { "scenes": [{ "title": "not ours" }] } },
  ],
}
`;

/** Every id of the normal form, in order. */
const idsOf = (text: string): unknown[] => {
  const ids: unknown[] = [];
  const doc: unknown = parse(text, [], { allowTrailingComma: true });
  assert.ok(typeof doc === 'object' && doc !== null);
  JSON.stringify(load(doc), (key, value: unknown) => {
    if (key === 'id') ids.push(value);
    return value;
  });
  return ids;
};

describe('vitrine ids', () => {
  it('writes the missing ids, and nothing else changes', async () => {
    const shop = new Workshop({ 'vitrine.json': TEXT });
    const { code, out } = await shop.run(['ids', 'vitrine.json']);
    assert.equal(shop.read('vitrine.json'), AFTER);
    assert.equal(code, 0);
    assert.match(out, /^vitrine\.json:1:1 is now "shells-crabs"\n/);
    assert.match(out, /\nvitrine\.json:6:5 is now "a-shell"\n/);
    assert.match(out, /\n9 ids written to vitrine\.json\.$/);
    assert.equal((await shop.run(['ids', 'vitrine.json'])).out, 'vitrine.json: every id is there.');
    shop.clear();
  });

  it('writes the very ids that the exhibit had without them, so that no address changes', () => {
    assert.deepEqual(idsOf(AFTER), idsOf(TEXT));
  });

  it('with --check writes nothing and ends with 1', async () => {
    const shop = new Workshop({ 'vitrine.json': TEXT });
    const { code, out } = await shop.run(['ids', '--check', 'vitrine.json']);
    assert.equal(shop.read('vitrine.json'), TEXT);
    assert.equal(code, 1);
    assert.match(out, /6:5 has no id; it would be "a-shell"/);
    assert.match(out, /9 ids missing\. Write them: vitrine ids vitrine\.json$/);
    shop.clear();
  });

  it('keeps Windows line ends, tabs and one-line manifests', async () => {
    const shop = new Workshop({
      'a.json': '{\r\n\t"vitrine": 1,\r\n\t"title": "Crab",\r\n\t"scenes": [{}]\r\n}\r\n',
      'b.json': '{"title":"Crab"}',
      'c.json': '{ "type": "text" }',
    });
    for (const name of ['a.json', 'b.json', 'c.json']) await shop.run(['ids', name]);
    assert.equal(shop.read('a.json'), [
      '{', '\t"vitrine": 1,', '\t"id": "crab",', '\t"title": "Crab",',
      '\t"scenes": [{ "id": "scene-1" }]', '}', '',
    ].join('\r\n'));
    assert.equal(shop.read('b.json'), '{"id": "crab", "title":"Crab"}');
    assert.equal(shop.read('c.json'), '{ "type": "text", "id": "exhibit" }');
    shop.clear();
  });

  it('says in words that a file is nested without end', async () => {
    const shop = new Workshop({ 'vitrine.json': '['.repeat(100_000) });
    for (const command of ['ids', 'migrate']) {
      const { code, err } = await shop.run([command, 'vitrine.json']);
      assert.deepEqual([code, err],
        [2, '"vitrine.json" is no manifest that can be read. Run: vitrine check vitrine.json']);
    }
    shop.clear();
  });

  it('does not touch a file that is no JSON', async () => {
    const shop = new Workshop({ 'vitrine.json': '{ "scenes": [ ' });
    const { code, err } = await shop.run(['ids', 'vitrine.json']);
    assert.equal(code, 2);
    assert.match(err, /Run: vitrine check vitrine\.json/);
    assert.equal(shop.read('vitrine.json'), '{ "scenes": [ ');
    shop.clear();
  });
});
