import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as z from 'zod/mini';

import { builtins } from './builtins.js';
import { check } from './check.js';
import type { Definition } from './define.js';
import { defineComponent, defineExhibit } from './define.js';
import { optional } from './field.js';
import { list, number, object, text } from './fields.js';
import { asset } from './fields-asset.js';
import { load } from './load.js';
import { resolve } from './resolve.js';
import { wordsOf } from './words-of.js';

const sandbox = defineComponent({
  type: 'example:sandbox',
  version: '1',
  tag: 'example-sandbox',
  summary: 'A tray of sand whose height the visitor shapes.',
  schema: {
    depth: number({ min: 0.1, max: 5 }, 'Depth of the tray in metres.'),
    alt: text('What the tray shows.'),
    map: optional(asset('image', 'The map that is projected on it.')),
    layers: optional(
      list(object({ name: text('Its name.') }, 'A layer.'), 0, 'What is under the sand.'),
    ),
    colour: optional(z.string().check(z.maxLength(9))),
  },
  words: (node) => [node.alt, node.map?.alt, node.layers?.map((layer) => layer.name)],
});
/** A developer writes this: a definition of his own among others. */
const components: readonly Definition[] = [sandbox];

const exhibit = (node: object): string =>
  JSON.stringify({
    vitrine: 1,
    title: 'Sand',
    languages: ['en', 'fr'],
    scenes: [
      {
        id: 'a',
        title: { en: 'Sand', fr: 'Sable' },
        content: [{ type: 'example:sandbox', ...node }],
      },
    ],
  });
const found = (node: object): string[] =>
  check(exhibit(node), { components }).map(
    ({ code, path }) => `${code} ${path.slice(4).join('/')}`,
  );
const both = { en: 'Dunes', fr: 'Des dunes' };

describe("a third party's component type", () => {
  it('is checked like our own', () => {
    assert.deepEqual(found({ depth: 1, alt: both }), ['VIT301 ']);
    assert.deepEqual(found({ depth: 9, alt: both, map: { src: 'm.png' } }).slice(1), [
      'VIT108 depth',
      'VIT201 map/alt',
    ]);
    assert.deepEqual(found({ depth: 1, alt: both, dept: 2, layers: [{ name: 5 }] }).slice(1), [
      'VIT101 dept',
      'VIT103 layers/0/name',
    ]);
  });

  it('may hold plain zod, whose faults are told in our words', () => {
    assert.deepEqual(found({ depth: 1, alt: both, colour: 'very-long-name' }).slice(1), [
      'VIT108 colour',
    ]);
    const [, problem] = check(exhibit({ depth: 1, alt: both, colour: 5 }), { components });
    assert.match(problem?.message ?? '', /"colour" must be a text, and this is a number/);
  });

  it('is told what languages its words lack', () => {
    assert.deepEqual(found({ depth: 1, alt: { en: 'Dunes' } }).slice(1), ['VIT301 alt']);
  });

  it('says itself in words, its files resolved', () => {
    const one = load(exhibit({ depth: 1, alt: both, map: { src: 'm.png', alt: both } }), {
      components,
    });
    const [node] =
      resolve(one, { languages: ['fr'], base: 'https://example.org/', components }).scenes[0]
        ?.content ?? [];
    assert.deepEqual(
      node?.words.map(({ value }) => value),
      ['Des dunes', 'Des dunes'],
    );
  });

  it('cannot be without words, a namespace and an element', () => {
    const parts = {
      type: 'example:box',
      tag: 'example-box',
      summary: 'A box.',
      schema: {},
      words: () => undefined,
    };
    assert.doesNotThrow(() => defineComponent(parts));
    // Each cast is a mistake that plain JavaScript allows.
    assert.throws(
      () => defineComponent({ ...parts, words: undefined as never }),
      /words\(\) is missing/,
    );
    assert.throws(() => defineComponent({ ...parts, type: 'box' }), /Write "example:box"/);
    assert.throws(
      () => defineComponent({ ...parts, tag: 'Box' }),
      /not the name of a custom element/,
    );
  });

  it('that throws in words() or in its schema leaves the rest alone', () => {
    const bad = defineComponent({
      type: 'example:bad',
      tag: 'example-bad',
      summary: 'Throws.',
      schema: {
        a: z.any().check(() => {
          throw new Error('no');
        }),
      },
      words: () => {
        throw new Error('no');
      },
    });
    assert.deepEqual(wordsOf(bad as Definition, {}), []);
    const source = exhibit({}).replace('example:sandbox', 'example:bad').replace('"}', '","a":1}');
    assert.ok(check(source, { components: [bad] }).every(({ fix }) => fix.length > 5));
  });
});

describe('defineExhibit', () => {
  it('gives back what it is given', () => {
    const one = defineExhibit({
      vitrine: 1,
      title: 'Shells',
      scenes: [
        {
          id: 'a',
          title: 'A',
          content: [{ type: 'quote', quote: 'Sand.', by: { en: 'A child' } }],
        },
      ],
    });
    assert.equal(one.scenes[0]?.id, 'a');
    assert.deepEqual(
      check(JSON.stringify(one)).map(({ code }) => code),
      ['VIT301'],
    );
  });
});

describe('the built-in types', () => {
  it('are 17, each with an element of its own name and a sentence', () => {
    assert.equal(builtins.length, 17);
    for (const { type, tag, summary } of builtins) {
      assert.equal(tag, `vitrine-${type}`);
      assert.match(summary, /^[A-Z].*\.$/);
    }
  });
});
