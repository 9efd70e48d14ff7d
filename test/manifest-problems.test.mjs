import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { problemCodes } from '@vitrine/manifest';
import { check } from '@vitrine/manifest/check.js';

const bad = new URL('manifests/bad/', import.meta.url);
const good = new URL('manifests/good/', import.meta.url);
const pages = new URL('../docs/problems/', import.meta.url);

/** Codes that `check` alone cannot give, and what they wait for. */
const elsewhere = {
  VIT004: 'the command line, which reads the bytes',
  VIT303: 'overlays',
  VIT404: 'the lock of a package',
  VIT406: 'the command line, which sees the files',
  VIT408: 'the command line, which reads the files',
  VIT501: 'overlays',
  VIT502: 'overlays',
  VIT503: 'overlays',
  VIT601: 'import',
  VIT602: 'import',
  VIT701: 'the command line, which reads the files',
  VIT702: 'the command line, which reads the files',
  VIT703: 'the command line, which reads the files',
  VIT704: 'the command line, which reads the files',
  VIT705: 'the command line, which reads the files',
  VIT706: 'the command line, which reads the files',
  VIT707: 'the command line, which reads the files',
  VIT708: 'the command line, which reads the files',
  VIT709: 'the command line, which reads the files',
  VIT710: 'the command line, which reads the files',
  VIT711: 'the command line, which reads the files',
  VIT712: 'the command line, which reads the files',
};

const names = readdirSync(bad).filter((name) => !name.endsWith('.expected.json'));
/** Missing licences are looked for before publishing only. */
const isStrict = (name) => name.startsWith('VIT407');
const said = (name) =>
  check(readFileSync(new URL(name, bad), 'utf8'), { file: name, strict: isStrict(name) });

describe('each mistake that an author can make', () => {
  for (const name of names) {
    it(`is told in these words: ${name.replace('.json', '')}`, () => {
      const expected = JSON.parse(
        readFileSync(new URL(name.replace('.json', '.expected.json'), bad), 'utf8'),
      );
      const problems = said(name);
      assert.deepEqual(problems, expected);
      assert.ok(
        problems.some(({ code }) => name.startsWith(code)),
        'the code of the file name',
      );
    });
  }
});

describe('each code', () => {
  for (const [code, [name, severity]] of Object.entries(problemCodes)) {
    it(`${code} has a page that says what it means and shows it wrong and right`, () => {
      const page = readFileSync(new URL(`${code}.md`, pages), 'utf8');
      assert.ok(page.startsWith(`# ${code} ${name}\n`));
      assert.match(page, new RegExp(severity, 'i'));
      assert.match(page, code in elsewhere ? /right|what to do/i : /wrong[^]*```[^]*right[^]*```/i);
    });

    it(`${code} has a manifest that has it, or waits for ${elsewhere[code] ?? 'nothing'}`, () => {
      const has = names.some((file) => file.startsWith(code));
      assert.equal(has, !(code in elsewhere));
    });
  }

  it('has no page of its own unless it exists', () => {
    const strays = readdirSync(pages).filter(
      (page) => /^VIT/.test(page) && !(page.replace('.md', '') in problemCodes),
    );
    assert.deepEqual(strays, []);
  });
});

describe('a good manifest', () => {
  for (const name of readdirSync(good)) {
    it(`has no problems: ${name}`, () => {
      assert.deepEqual(check(readFileSync(new URL(name, good), 'utf8')), []);
    });
  }

  it('is there for every document kind and component type', async () => {
    const { builtins } = await import('@vitrine/manifest');
    const every = JSON.parse(readFileSync(new URL('every-type.json', good), 'utf8'));
    const types = new Set(every.scenes.flatMap(({ content }) => content.map(({ type }) => type)));
    for (const { type } of builtins) {
      assert.ok(types.has(type), type);
      assert.ok(
        existsSync(new URL(type === 'model' ? 'single-model.json' : `type-${type}.json`, good)),
        type,
      );
    }
    assert.ok(existsSync(new URL('cabinet.json', good)));
  });
});
