import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { main } from '@vitrine/cli';
import { problemCodes } from '@vitrine/manifest';
import { check } from '@vitrine/manifest/check.js';

const bad = new URL('manifests/bad/', import.meta.url);
const good = new URL('manifests/good/', import.meta.url);
const pages = new URL('../docs/problems/', import.meta.url);

/** What only the command line sees: how a file was saved, and the files that a manifest names. */
const ofFiles = /^VIT(004|406|408|7\d\d)/;
/** Codes that the list says nothing prints yet. */
const unprinted = new Set(
  readFileSync(new URL('README.md', pages), 'utf8')
    .split('## Nothing prints these yet')[1]
    .match(/VIT\d{3}(?=\])/g),
);

const names = readdirSync(bad)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'));
/** Missing licences are looked for before publishing only. */
const isStrict = (name) => name.startsWith('VIT407');
const said = async (name) => ofFiles.test(name)
  ? saidOnTheCommandLine(name)
  : check(readFileSync(new URL(name, bad), 'utf8'), { file: name, strict: isStrict(name) });

/** Where the only program is an ffmpeg that finds everything too quiet; nothing else is there. */
const quiet = mkdtempSync(join(tmpdir(), 'vitrine-'));
writeFileSync(join(quiet, 'ffmpeg'), '#!/bin/sh\necho "Summary: I: -21.4 LUFS" >&2\n');
chmodSync(join(quiet, 'ffmpeg'), 0o755);
const { PATH } = process.env;
after(() => {
  process.env.PATH = PATH;
  rmSync(quiet, { recursive: true });
});

async function saidOnTheCommandLine(name) {
  const lines = [];
  process.env.PATH = name.startsWith('VIT708') ? quiet : '';
  await main(['check', name, '--json'], {
    cwd: fileURLToPath(bad), print: (line) => lines.push(line), warn: (line) => assert.match(line, /loudness .* not measured/), color: false,
    signal: new AbortController().signal,
  });
  return JSON.parse(lines.join('\n')).problems.map(({ file: _, ...problem }) => problem);
}

describe('each mistake that an author can make', () => {
  for (const name of names) {
    it(`is told in these words: ${name.replace('.json', '')}`, async () => {
      const expected = JSON.parse(
        readFileSync(new URL(name.replace('.json', '.expected.json'), bad), 'utf8'),
      );
      const problems = await said(name);
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
      const isBeyond = unprinted.has(code) || ofFiles.test(code);
      assert.match(page, isBeyond ? /what to do/i : /wrong[^]*```[^]*right[^]*```/i);
    });

    it(`${code} has a manifest that has it, or is listed as one that nothing prints yet`, () => {
      const has = names.some((file) => file.startsWith(code));
      assert.equal(has, !unprinted.has(code));
      const page = readFileSync(new URL(`${code}.md`, pages), 'utf8');
      assert.equal(page.includes('Nothing prints it yet'), unprinted.has(code));
    });
  }

  it('stands in the list of all codes, with its name and how bad it is', () => {
    const list = readFileSync(new URL('README.md', pages), 'utf8');
    for (const [code, [name, severity]] of Object.entries(problemCodes)) {
      assert.ok(list.includes(`| [${code}](${code}.md) | ${name} | ${severity} |`), code);
    }
  });

  it('is explained with commands that exist', () => {
    const program = readFileSync(new URL('../packages/cli/src/cli.ts', import.meta.url), 'utf8');
    const commands = [...program.matchAll(/\.command\('([a-z]+)/g)].map(([, name]) => name);
    assert.ok(commands.includes('check'));
    const wrong = readdirSync(pages).flatMap((page) =>
      [...readFileSync(new URL(page, pages), 'utf8').matchAll(/`(?:npx )?vitrine ([a-z]+)/g)]
        .filter(([, command]) => !commands.includes(command))
        .map(([command]) => `${page}: ${command}`));
    assert.deepEqual(wrong, []);
  });

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
