import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { load } from '../load.js';
import { resolve } from '../resolve.js';

const manifest = new URL('../../../../test/manifests/good/every-type.json', import.meta.url);
const exhibit = load(readFileSync(manifest, 'utf8'));

function wordsIn(language: string): Record<string, string[]> {
  const { scenes } = resolve(exhibit, { languages: [language], base: 'https://example.org/' });
  const nodes = scenes.flatMap(({ content }) => content);
  return Object.fromEntries(
    nodes.map(({ type, words }) => [type, words.map(({ value }) => value)]),
  );
}

/** What a visitor is told, in order, where nothing can be seen or played. */
const expected: Record<string, string[]> = {
  text: ['Look closely.'],
  image: ['A conch', 'The tip'],
  gallery: ['A conch', 'A crab'],
  compare: ['Today', 'A conch', 'The same in X-rays'],
  model: ['A conch in 3D', 'The opening'],
  audio: ['A conch', 'Waves break.'],
  video: ['A diver'],
  quote: ['The sea is everything.', 'Jules Verne'],
  timeline: ['≈ 301 BC', 'A net', 'May 1896 – 1897', 'A voyage', 'Round the world.'],
  map: ['Jakarta', 'Waves break.'],
  quiz: ['Which one breathes air?', 'The whale', 'Yes.', 'The crab'],
  sort: ['One shell', 'Two shells', 'Snail'],
  pairs: ['Whale', 'Calf', 'A conch'],
  simulate: ['Depth', 'metres', 'It is dark.', 'It is light.'],
  story: ['You stand on the shore.', 'Dive', 'Silence.', 'A conch', 'Waves break.'],
  vote: ['Should nets be smaller?', 'Yes', 'No'],
  contribute: ['Draw a fish.', 'We show it here for a month.'],
};

describe('a component in words', () => {
  for (const [type, words] of Object.entries(expected)) {
    it(`says all that a ${type} shows, in reading order`, () => {
      assert.deepEqual(wordsIn('en')[type], words);
    });
  }

  it('says it in the language of the visitor, dates included', () => {
    const { timeline, quiz } = wordsIn('fr');
    assert.deepEqual(timeline?.slice(2, 4), ['mai 1896 – 1897', 'Un voyage']);
    assert.equal(quiz?.[0], 'Lequel respire l’air ?');
  });
});
