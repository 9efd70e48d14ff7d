import type { FieldKind, FieldMeta } from '../field.js';
import { limits } from '../limits.js';
import {
  addressPattern,
  colourPattern,
  datePattern,
  extensionPattern,
  idPattern,
  langPattern,
  noFilePattern,
  pathPattern,
  stateKeyPattern,
  urlPattern,
} from '../patterns.js';
import { eitherCase } from './either-case.js';

/** A JSON Schema, draft 7, with the keywords that VS Code adds. */
export type JsonSchema = { [keyword: string]: unknown };

/** A string schema that holds to one of our patterns. */
export function matching(pattern: RegExp): JsonSchema {
  return { type: 'string', pattern: pattern.source.replaceAll('[^]', '[\\s\\S]') };
}

/** A file by its path: no word that says that there is none. */
const file: JsonSchema = {
  type: 'string',
  pattern: `^(?!${eitherCase(noFilePattern).slice(1)})(?:${pathPattern.source})`,
};
/** A file, or the word `keep`; see `isFileOr`. */
const fileOr = (keep: string): JsonSchema => ({
  type: 'string',
  pattern: `^${keep}$|^(?=[\\s\\S]*[./])(?:${String(file['pattern'])})`,
});
const words: JsonSchema = {
  type: 'string',
  maxLength: limits.textLength,
  pattern: '^(?![\\s\\S]*<[A-Za-z/!?])[\\s\\S]*\\S',
};
/** What a licence looks like, less exactly than `check` has it. */
const licenceShape =
  '^(?:https?://(?:creativecommons|rightsstatements)\\.org/.*|LicenseRef-.+'
  + '|[A-Za-z][A-Za-z0-9.+-]*[0-9][A-Za-z0-9.+-]*|[A-Za-z0]+|CC-PDDC)$';
const value: JsonSchema = { type: ['boolean', 'number', 'string'] };

/** One value for every language (`alone`), or one per language. */
function perLanguage(one: JsonSchema, alone = one): JsonSchema {
  const { type, ...rest } = alone;
  return {
    type: [type, 'object'],
    ...rest,
    minProperties: 1,
    additionalProperties: one,
    propertyNames: { pattern: langPattern.source },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const records = (one: JsonSchema): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: idPattern.source },
  additionalProperties: one,
});
const address = matching(addressPattern);

/** Shared parts, by name, that the schemas below point at. */
export const sharedDefs: Readonly<Record<string, JsonSchema>> = {
  text: perLanguage(words),
  path: file,
  paths: perLanguage(file),
  when: {
    type: 'object',
    properties: {
      all: { type: 'array', items: ref('when') },
      any: { type: 'array', items: ref('when') },
    },
    if: { anyOf: [{ required: ['all'] }, { required: ['any'] }] },
    then: { maxProperties: 1 },
    else: { propertyNames: { pattern: stateKeyPattern.source }, additionalProperties: ref('test') },
  },
  test: {
    type: ['boolean', 'number', 'string', 'object'],
    additionalProperties: false,
    properties: { atLeast: { type: 'number' }, atMost: { type: 'number' }, not: value },
  },
  action: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: {
      go: matching(idPattern),
      show: address,
      hide: address,
      enable: address,
      disable: address,
      start: address,
      stop: address,
      reset: address,
      select: address,
      set: records(value),
      add: records({ type: 'number' }),
      link: matching(urlPattern),
    },
  },
};

/** The patterns of the keys of a record. */
export const keyPatterns: Readonly<Record<NonNullable<FieldMeta['keys']>, string>> = {
  id: idPattern.source,
  lang: langPattern.source,
  string: '^[\\s\\S]{1,200}$',
  extension: extensionPattern.source,
};

const plain: Partial<Record<FieldKind, JsonSchema>> = {
  text: ref('text'),
  rich: ref('text'),
  path: ref('path'),
  paths: ref('paths'),
  when: ref('when'),
  actions: { type: 'array', items: ref('action') },
  value,
  json: {},
  string: { type: 'string', minLength: 1, maxLength: 2000 },
  licence: {
    type: 'string',
    maxLength: 2000,
    pattern: licenceShape,
    patternErrorMessage:
      'Write an SPDX name such as "CC-BY-4.0", or an address of creativecommons.org or '
      + 'rightsstatements.org.',
  },
  url: matching(urlPattern),
  id: matching(idPattern),
  address,
  boolean: { type: 'boolean' },
  true: { type: 'boolean', enum: [true] },
  date: matching(datePattern),
  colour: { ...matching(colourPattern), format: 'color-hex' },
  lang: matching(langPattern),
  version: { type: 'number', enum: [1] },
};

/** The schema of a field that holds no other fields, or `undefined` for one that does. */
export function leafSchema(meta: FieldMeta): JsonSchema | undefined {
  const { kind, min, max, whole, lengths } = meta;
  const range = {
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
  if (kind === 'number') return { type: whole ? 'integer' : 'number', ...range };
  if (kind === 'paths' && meta.keep) return perLanguage(file, fileOr(meta.keep));
  if (kind === 'choice') return { type: 'string', enum: meta.options };
  if (kind === 'numbers') {
    const counts = (lengths ?? []).map((count) => ({ minItems: count, maxItems: count }));
    const [only] = counts;
    return {
      type: 'array',
      items: { type: 'number', ...range },
      ...(counts.length > 1 ? { anyOf: counts } : only),
    };
  }
  return plain[kind];
}
