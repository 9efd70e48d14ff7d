import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { editText } from './migrate.js';

describe('bringing a manifest to another version', () => {
  it('keeps comments, layout and everything that did not change', () => {
    const text = [
      '{', '    // Kept: why this exhibit is here.', '    "vitrine": 1,',
      '    "name": "Shells", // old key', '    "scenes": []', '}', '',
    ].join('\n');
    const after = editText(text, [
      { path: ['title'], value: 'Shells' }, { path: ['name'], value: undefined },
      { path: ['vitrine'], value: 2 },
    ]);
    assert.equal(after, [
      '{', '    // Kept: why this exhibit is here.', '    "vitrine": 2, // old key',
      '    "scenes": [],', '    "title": "Shells"', '}', '',
    ].join('\n'));
  });
});
