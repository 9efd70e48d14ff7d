import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { builtins, validate } from '@vitrine/manifest';
import { check } from '@vitrine/manifest/check.js';
import { jsonSchema } from '@vitrine/manifest/json-schema.js';
import Ajv from 'ajv';
import jsonc from 'jsonc-parser';

const root = new URL('../', import.meta.url);
const files = [
  ...readdirSync(new URL('test/manifests/good/', root)).map(
    (name) => `test/manifests/good/${name}`,
  ),
  ...readdirSync(new URL('examples/', root), { recursive: true }).map((name) => `examples/${name}`),
].filter((name) => /(?:good\/.*|vitrine)\.json$/.test(name) && !name.includes('node_modules'));

/** The path of every key of every object. */
function keysOf(value, path = []) {
  if (Array.isArray(value)) return value.flatMap((entry, index) => keysOf(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [...path, key],
    ...keysOf(value[key], [...path, key]),
  ]);
}

const another = (value) => {
  if (typeof value === 'string' || value === null) return 5;
  if (Array.isArray(value)) return {};
  return typeof value === 'boolean' ? 'yes' : 'x';
};

/** What happens to a key; the answer is the key that stands there now, `undefined` for none. */
const mutations = {
  delete(parent, key) {
    delete parent[key];
  },
  retype(parent, key) {
    parent[key] = another(parent[key]);
    return key;
  },
  rename(parent, key) {
    const entries = Object.entries(parent).map(([name, value]) => [
      name === key ? `${key}_` : name,
      value,
    ]);
    for (const name of Object.keys(parent)) delete parent[name];
    Object.assign(parent, Object.fromEntries(entries));
    return `${key}_`;
  },
};

/** Every key of a document deleted, retyped and renamed, one after another. */
function* mutantsOf(file, judged) {
  const original = jsonc.parse(readFileSync(new URL(file, root), 'utf8'));
  const keys = keysOf(original);
  for (const path of keys) {
    for (const [how, mutate] of Object.entries(mutations)) {
      const doc = structuredClone(original);
      const parent = path.slice(0, -1).reduce((value, key) => value[key], doc);
      const key = mutate(parent, path.at(-1));
      const text = JSON.stringify(doc, null, 2);
      const at = key === undefined ? path.slice(0, -1) : [...path.slice(0, -1), key];
      const node = jsonc.findNodeAtLocation(jsonc.parseTree(text), at);
      const line = text.slice(0, (node ?? { offset: 0 }).offset).split('\n').length;
      yield judged({ name: `${file}: ${how} ${path.join('/')}`, doc, text, line });
    }
  }
}

function schemaOf(doc, validators) {
  const kind =
    doc.type === undefined || doc.type === 'exhibit'
      ? 'exhibit'
      : doc.type === 'cabinet'
        ? 'cabinet'
        : 'component';
  return validators[kind];
}

/** Every mutant with all that is said about it. */
function judge() {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  const validators = Object.fromEntries(
    ['exhibit', 'component', 'cabinet'].map((kind) => [kind, ajv.compile(jsonSchema(kind))]),
  );
  return files.flatMap((file) => [
    ...mutantsOf(file, (mutant) => judgement(mutant, validators)),
  ]);
}

/** What is said about a mutant, without its text: together they would take gigabytes. */
function judgement({ name, doc, text, line }, validators) {
  const found = { name, line, threw: undefined, problems: [] };
  try {
    found.problems = check(text);
  } catch (error) {
    found.threw = error;
  }
  const structural = new Set(
    validate(doc, builtins).map(({ code, path }) => code + path.join('/')),
  );
  found.needsCode = found.problems.some(
    ({ code, path }) => !structural.has(code + path.join('/')),
  );
  found.fitsSchema = schemaOf(doc, validators)(doc);
  return found;
}

describe('a manifest with one slip of the hand', () => {
  const mutants = judge();
  const wrong = mutants.filter(({ problems }) => problems.length > 0);
  const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

  it('is tried in at least 800 forms', (t) => {
    t.diagnostic(
      `${mutants.length} mutants of ${files.length} manifests, ${wrong.length} with problems`,
    );
    assert.ok(mutants.length >= 800);
  });

  it('never makes check throw', () => {
    assert.deepEqual(
      mutants.filter(({ threw }) => threw).map(({ name, threw }) => `${name}: ${threw}`),
      [],
    );
  });

  it('is always explained, with what to write instead', (t) => {
    const vague = wrong.flatMap(({ name, problems }) =>
      problems
        .filter(
          ({ message, fix }) =>
            /invalid input|cannot be used as it is|undefined|another kind of value/i.test(
              message + fix,
            )
            || fix.trim().length < 8
            || message.trim().length < 15
            || /page of this code/.test(fix),
        )
        .map(({ message, fix }) => `${name}: ${message} ${fix}`),
    );
    t.diagnostic(
      `vague: ${vague.length} of `
        + `${wrong.reduce((sum, { problems }) => sum + problems.length, 0)} messages`,
    );
    assert.deepEqual(vague, []);
  });

  it('is shown where it is: at the changed key, or at the brace that held it', (t) => {
    const elsewhere = wrong.filter(
      ({ line, problems }) => !problems.some((problem) => problem.line === line),
    );
    t.diagnostic(
      `shown where it is: ${percent(wrong.length - elsewhere.length, wrong.length)} (bar 99 %)`,
    );
    assert.ok(
      elsewhere.length <= wrong.length * 0.01,
      elsewhere
        .map(
          ({ name, line, problems }) =>
            `${name}: line ${line}, said `
              + `${problems.map((one) => `${one.line} ${one.code} ${one.message}`)}`,
        )
        .join('\n'),
    );
  });

  it('is seen alike by check and by the JSON Schema', (t) => {
    const comparable = mutants.filter(({ needsCode }) => !needsCode);
    const apart = comparable.filter(
      ({ problems, fitsSchema }) => fitsSchema !== (problems.length === 0),
    );
    t.diagnostic(
      'check and JSON Schema agree: '
        + `${percent(comparable.length - apart.length, comparable.length)} (bar 99 %)`,
    );
    assert.ok(
      apart.length <= comparable.length * 0.01,
      apart
        .map(
          ({ name, problems }) =>
            `${name}: check says `
              + (problems.map(({ code, message }) => `${code} ${message}`).join() || 'nothing'),
        )
        .join('\n'),
    );
  });
});
