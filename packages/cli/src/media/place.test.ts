import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findMisplaced } from './place.js';

describe('a file in a place where it does not belong', () => {
  const at = (path: (string | number)[], name: string): string =>
    findMisplaced(path, name).map(({ message }) => message).join();

  it('is named, with what belongs there', () => {
    assert.equal(at(['scenes', 0, 'content', 1, 'video', 'src'], 'shell.jpg'),
      '"shell.jpg" is a JPEG picture, and a film belongs here.');
    assert.equal(at(['video', 'captions', 'en'], 'shell.jpg'),
      '"shell.jpg" is a JPEG picture, and a WebVTT file belongs here.');
    assert.equal(at(['audio', 'src', 'pt-BR'], 'shell.png'),
      '"shell.png" is a PNG picture, and a sound belongs here.');
  });

  it('is not seen in what may stand there', () => {
    assert.equal(at(['scenes', 0, 'image', 'src'], 'shell.webp'), '');
    assert.equal(at(['scenes', 0, 'image', 'src'], 'tiles/info.json'), '');
    assert.equal(at(['video', 'src'], 'film.webm'), '');
    assert.equal(at(['audio', 'src', 'en'], 'label.mp3'), '');
    assert.equal(at(['video', 'poster'], 'still.jpg'), '');
    assert.equal(at(['assets', 'video', 'src'], 'shell.jpg'), '');
    assert.equal(at(['model', 'src'], 'no-ending'), '');
  });
});
