import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { migrate, migrationEdits, type Migration } from './migrate.js';

const chain: Migration[] = [
  {
    from: 1,
    edits: (doc) => [
      { path: ['name'], value: doc['title'] },
      { path: ['title'], value: undefined },
    ],
  },
  {
    from: 2,
    edits: () => [
      { path: ['scenes', 0, 'id'], value: 'first' },
      { path: ['scenes', 1], value: undefined },
    ],
  },
];

describe('migrate', () => {
  it('leaves a document of this version as it is', () => {
    const doc = { vitrine: 1, title: 'x' };
    assert.equal(migrate(doc), doc);
    assert.deepEqual(migrationEdits(doc), []);
  });
  it("goes through every step in order and never touches the author's document", () => {
    const doc = { vitrine: 1, title: 'x', scenes: [{ id: 'a' }, { id: 'b' }] };
    const before = structuredClone(doc);
    assert.deepEqual(migrate(doc, chain), { vitrine: 3, name: 'x', scenes: [{ id: 'first' }] });
    assert.deepEqual(doc, before);
  });
  it('starts where the document is', () => {
    assert.deepEqual(migrate({ vitrine: 2, title: 'x' }, chain), {
      vitrine: 3,
      title: 'x',
      scenes: { 0: { id: 'first' } },
    });
  });
  it('gives a tool the edits that lead to the same document', () => {
    assert.deepEqual(migrationEdits({ vitrine: 1, title: 'x' }, chain.slice(0, 1)), [
      { path: ['name'], value: 'x' },
      { path: ['title'], value: undefined },
      { path: ['vitrine'], value: 2 },
    ]);
  });
  it('leaves a newer document and one that is none alone', () => {
    for (const doc of [{ vitrine: 9 }, {}, null, 'x', [1], undefined])
      assert.equal(migrate(doc, chain), doc);
  });
});
