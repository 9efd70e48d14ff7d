import type { FieldMeta, Shape } from '../field.js';
import { kindOf } from '../field.js';
import type { RawIssue } from '../problem-codes.js';

/** Puts author's words into a sentence: quoted, and not longer than a line. */
export function quote(words: unknown): string {
  const text = typeof words === 'string' ? words : (JSON.stringify(words) ?? String(words));
  const plain = text.replace(/[\p{C}]/gu, '�');
  return `"${plain.length > 40 ? `${Array.from(plain).slice(0, 40).join('')}…` : plain}"`;
}

/** `"a", "b" or "c"`; of many only the first. */
export function either(options: readonly string[], most = 8): string {
  const shown = options.slice(0, most).map((option) => `"${option}"`);
  if (options.length > most) return `${shown.join(', ')} …`;
  const last = shown.pop() ?? '';
  return shown.length ? `${shown.join(', ')} or ${last}` : last;
}

/** What a value is, in a curator's words. */
export function whatIs(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list [ ]';
  if (typeof value === 'object') return 'an object { }';
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

const needs: Record<string, string> = {
  text: 'a text, or one text per language',
  rich: 'a text, or one text per language',
  string: 'a text',
  licence: 'the name or the address of a licence',
  path: 'the path of a file',
  paths: 'the path of a file, or one per language',
  url: 'an https address',
  id: 'a name in quotes',
  address: 'the address of a thing in the exhibit',
  image: 'a picture: { } with its words, or the name of an asset',
  audio: 'a sound: { } with its words, or the name of an asset',
  video: 'a film: { } with its words, or the name of an asset',
  model: 'a 3D object: { } with its words, or the name of an asset',
  asset: 'a file with its words, in { }',
  number: 'a number',
  numbers: 'a list of numbers',
  boolean: 'true or false',
  true: 'true, or left out',
  choice: 'one of a few words',
  date: 'a date',
  colour: 'a colour',
  lang: 'a language tag',
  when: 'a condition in { }',
  actions: 'a list of actions',
  action: 'an action in { }',
  values: 'an object in { }',
  value: 'true, false, a number or a text',
  component: 'a component in { }',
  object: 'an object in { }',
  record: 'an object in { }',
  list: 'a list in [ ]',
  version: 'the number 1',
  parties: 'a name, or { } with a name, or a list of them',
  type: 'the name of a component type',
  array: 'a list in [ ]',
  document: 'an object in { }',
  'whole characters': 'whole characters',
};

/** What should stand there. */
export function whatIsNeeded(expected: string | undefined): string {
  return needs[expected ?? ''] ?? 'another kind of value';
}

function numberSample(meta: Partial<FieldMeta> & Pick<RawIssue, 'min' | 'max'>): string {
  const { min, max } = meta;
  if (min === 0 && max === 1) return '0.5';
  return String(min ?? Math.min(max ?? 1, 1));
}

const files: Record<string, string> = {
  image: '{ "src": "shell.jpg", "alt": "…" }',
  audio: '{ "src": "sea.mp3", "transcript": "…" }',
  video:
    '{ "src": "film.mp4", "alt": "…", "captions": "film.vtt", "described": "film-described.mp4" }',
  model: '{ "src": "shell.glb", "alt": "…" }',
};

/** An object with the keys that it must have. */
function objectSample(shape: Shape): string {
  const keys = Object.keys(shape).filter((key) => shape[key] && !kindOf(shape[key]).optional);
  const parts = keys.map(
    (key) => `"${key}": ${sample(shape[key] && kindOf(shape[key]), undefined)}`,
  );
  return parts.length && parts.length < 6 ? `{ ${parts.join(', ')} }` : '{ … }';
}

/** Something right to write there, as JSON. */
export function sample(
  meta: FieldMeta | undefined,
  expected: string | undefined,
  options?: readonly string[],
): string {
  const kind = meta?.kind ?? expected ?? 'text';
  const choices = options ?? meta?.options;
  if (choices?.[0] !== undefined) return `"${choices[0]}"`;
  if (files[kind]) return files[kind];
  switch (kind) {
    case 'number':
      return numberSample(meta ?? {});
    case 'numbers': {
      const entry = numberSample(meta ?? {});
      return `[${Array.from({ length: meta?.lengths?.[0] ?? 2 }, () => entry).join(', ')}]`;
    }
    case 'boolean':
    case 'true':
      return 'true';
    case 'version':
      return '1';
    case 'value':
      return 'true';
    case 'list':
      return meta?.item ? `[${sample(kindOf(meta.item), undefined)}]` : '[ … ]';
    case 'object':
      return objectSample(meta?.shape ?? {});
    case 'actions':
      return '[{ "go": "scene-id" }]';
    case 'action':
      return '{ "go": "scene-id" }';
    case 'values':
      return '{ "name": true }';
    case 'component':
      return '{ "type": "text", "text": "…" }';
    case 'record':
    case 'asset':
      return '{ … }';
    case 'when':
      return '{ "visited/scene-id": true }';
    case 'date':
      return '"1896-05"';
    case 'colour':
      return '"#0b6e6e"';
    case 'lang':
      return '"en"';
    case 'licence':
      return '"CC-BY-4.0"';
    case 'url':
      return '"https://example.org/"';
    case 'path':
    case 'paths':
      return '"file.ext"';
    case 'id':
    case 'address':
      return '"a-name"';
    default:
      return '"…"';
  }
}
