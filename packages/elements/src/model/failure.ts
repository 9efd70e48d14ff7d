import type { ModelError, ModelErrorCode } from '@vitrine/model';

type Facts = ModelError['facts'];

const one = (facts: Facts, name: string): string => String(facts[name] ?? '');

/** Which part of the file; lists are counted from 0, as in the file. */
const place = (facts: Facts): string =>
  [one(facts, 'where') || 'its data', one(facts, 'value')].filter(Boolean).join(' ');

/** A reason to which a full stop is added. */
const ended = (why: string): string => why.trim().replace(/[.\s]+$/, '');

/** What is wrong with an object's file, and what to do, for who made the page. */
const sentences: Record<ModelErrorCode, (facts: Facts) => string> = {
  'no-webgl': () => 'This browser draws no 3D (WebGL 2 is off). The words are shown instead.',
  'not-found': (facts) => `The file is not there: ${one(facts, 'address')} (${
    one(facts, 'status')}). Check the address.`,
  network: (facts) => `The file did not come: ${one(facts, 'address')}. Check the connection and `
    + 'whether the other host allows it (CORS).',
  'not-a-model': (facts) => (one(facts, 'found') === 'html'
    ? 'This is a web page, not a model: the server, or a hotel’s network, answered with HTML.'
    : one(facts, 'found') === 'empty' ? 'The file is empty. Copy it again.'
    : 'This is not a glTF file. Export it as GLB (glTF 2.0).'),
  truncated: (facts) => `The end of the file is missing: ${[one(facts, 'received'),
    one(facts, 'expected')].filter(Boolean).join(' of ')} bytes came. Copy it again.`,
  broken: (facts) => `The file contradicts itself at ${[place(facts), ended(one(facts, 'why'))]
    .filter(Boolean).join(': ')}. Export it again; a glTF validator tells more.`,
  'too-big': (facts) => `This is more than a page can hold: ${one(facts, 'where')} is ${
    one(facts, 'value')}, at most ${one(facts, 'limit')}. Make it smaller ("vitrine optimize").`,
  version: (facts) => (one(facts, 'version') === 'undefined'
    ? 'The file does not say which glTF it is. Export it as glTF 2.0.'
    : `This is glTF ${one(facts, 'version')}. Export it as glTF 2.0.`),
  unsupported: (facts) => `It needs what is not known here: ${
    [facts['extensions'] ?? []].flat().join(', ')}. Export it without.`,
  'unsafe-address': (facts) => `It asks for a file outside its own folder: ${
    one(facts, 'address')}. Put everything into one GLB.`,
  empty: () => 'There is nothing to see in the file. Export it with its meshes.',
  decoder: (facts) => `The ${one(facts, 'decoder')} decoder could not start: ${
    ended(one(facts, 'why'))}. See "Content Security Policy" in the guide.`,
  picture: (facts) => `One of its pictures cannot be shown: ${[one(facts, 'image'),
    ended(one(facts, 'why'))].filter(Boolean).join(': ')}. Export it with PNG, JPEG, WebP or KTX2.`,
  'unknown-name': (facts) => `There is no surface or movement "${
    one(facts, 'name')}" in the file. Correct its spelling.`,
};

/** A failure of the engine in a sentence; anything else says its own message. */
export function sentenceOf(error: unknown): string {
  if (!isModelError(error)) return error instanceof Error ? error.message : String(error);
  return sentences[error.code](error.facts);
}

/** Two copies of the engine may be on a page, so this goes by name. */
function isModelError(error: unknown): error is ModelError {
  return error instanceof Error && error.name === 'ModelError' && 'code' in error
    && Object.hasOwn(sentences, String(error.code));
}
