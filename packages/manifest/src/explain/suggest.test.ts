import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { builtins } from '../builtins.js';
import { editDistance, suggest } from './suggest.js';

const types = builtins.map(({ type }) => type);

describe('did you mean', () => {
  it('finds what a finger missed', () => {
    assert.equal(suggest('titel', ['text', 'title', 'tour']), 'title');
    assert.equal(suggest('imgae', types, 'type'), 'image');
    assert.equal(suggest('Quiz', types, 'type'), 'quiz');
  });

  it('finds what others call it', () => {
    const meant = {
      object3D: 'model',
      slideshow: 'gallery',
      film: 'video',
      poll: 'vote',
      hotspots: 'image',
      kiosk: undefined,
    };
    for (const [written, type] of Object.entries(meant)) {
      assert.equal(suggest(written, types, 'type'), type, written);
    }
    assert.equal(suggest('hotspots', ['image', 'spots', 'tour']), 'spots');
    assert.equal(suggest('subtitles', ['src', 'captions']), 'captions');
  });

  it('is silent rather than wrong', () => {
    assert.equal(suggest('parallax', types, 'type'), undefined);
    assert.equal(suggest('x', ['id', 'at']), undefined);
    assert.equal(suggest('', types), undefined);
    assert.equal(suggest('x'.repeat(100_000), types), undefined);
  });

  it('counts a swap of two letters as one slip', () => {
    assert.equal(editDistance('titel', 'title'), 1);
    assert.equal(editDistance('abc', 'abc'), 0);
    assert.ok(editDistance('abc', 'uvwxyz') > 2);
  });
});
