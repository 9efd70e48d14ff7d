import { endings } from '../asset-kind.js';
import type { AssetKind } from '../field.js';
import { idPattern } from '../patterns.js';
import { eitherCase } from './either-case.js';
import type { JsonSchema } from './leaf-schemas.js';

const needsAlt: JsonSchema = { required: ['alt'] };
const none = (...keys: string[]): JsonSchema => ({
  properties: Object.fromEntries(keys.map((key) => [key, false])),
});

/**
 * What each kind of file owes, unless it is only ornament: lost by any conversion, so written here.
 */
const owed: Record<AssetKind, { then: JsonSchema; else: JsonSchema }> = {
  image: { then: needsAlt, else: none('alt') },
  model: { then: needsAlt, else: none('alt') },
  audio: {
    then: { anyOf: [{ required: ['transcript'] }, { required: ['captions'] }] },
    else: none('transcript', 'captions'),
  },
  video: {
    then: {
      required: ['alt'],
      allOf: [['captions', 'silent'], ['described', 'descriptions']].map((keys) =>
        ({ anyOf: keys.map((key) => ({ required: [key] })) })),
    },
    else: none('alt', 'captions', 'silent', 'described', 'descriptions'),
  },
};

/** Adds to the schema of a file's keys the words that it owes, and what VS Code offers to write. */
export function withWords(kind: AssetKind, keys: JsonSchema): JsonSchema {
  return { ...keys, if: { not: { required: ['decorative'] } }, ...owed[kind] };
}

/** What an editor offers where a file is needed. */
export const assetSnippets: Record<AssetKind, JsonSchema[]> = {
  image: [{ label: 'a picture with its words', body: { src: '$1', alt: '$2' } }],
  audio: [{ label: 'a sound with its words', body: { src: '$1', transcript: '$2' } }],
  video: [
    {
      label: 'a film with its words',
      body: { src: '$1', alt: '$2', captions: '$3', described: '$4' },
    },
  ],
  model: [{ label: 'a 3D object with its words', body: { src: '$1', alt: '$2' } }],
};

/** A file in place, or the id of an asset. */
export function assetReference(kind: AssetKind): JsonSchema {
  return {
    type: ['string', 'object'],
    defaultSnippets: assetSnippets[kind],
    if: { type: 'string' },
    then: {
      pattern: idPattern.source,
      errorMessage: 'A file needs its words: write { "src": …, "alt": … }.',
    },
    else: { $ref: `#/$defs/${kind}` },
  };
}

/** An entry of the asset table: which kind it is follows from the ending of its file. */
export function anyAssetSchema(): JsonSchema {
  const kinds = endings.map(([kind]) => ({ $ref: `#/$defs/${kind}` }));
  return endings.reduceRight<JsonSchema>(
    (otherwise, [kind, pattern]) => {
      // A query or fragment may follow.
      const ending = eitherCase(pattern).replaceAll('$', '(?:[?#][\\s\\S]*)?$');
      const ends = { type: 'string', pattern: ending };
      const src = {
        anyOf: [ends, { type: 'object', additionalProperties: ends, minProperties: 1 }],
      };
      return {
        if: { type: 'object', required: ['src'], properties: { src } },
        then: { $ref: `#/$defs/${kind}` },
        else: otherwise,
      };
    },
    { type: 'object', anyOf: kinds },
  );
}
