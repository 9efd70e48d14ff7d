import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { Workshop } from './testing/workshop.js';

describe('vitrine', () => {
  const shop = new Workshop({ 'vitrine.json': { vitrine: 1, title: 'x', scenes: [] } });
  after(() => { shop.clear(); });

  it('explains itself', async () => {
    const { code, out } = await shop.run(['--help']);
    assert.equal(code, 0);
    for (const command of ['check', 'dev', 'ids', 'migrate', 'optimize']) {
      assert.match(out, new RegExp(`^ +${command}\\b`, 'm'));
    }
    assert.match((await shop.run(['help', 'check'])).out, /--strict/);
  });

  it('prints its version', async () => {
    const file = new URL('../package.json', import.meta.url);
    const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
    assert.ok(typeof about === 'object' && about !== null && 'version' in about);
    assert.deepEqual(await shop.run(['--version']), { code: 0, out: about.version, err: '' });
  });

  it('guesses which command was meant, and ends with 2', async () => {
    const { code, err } = await shop.run(['chekc', '.']);
    assert.equal(code, 2);
    assert.match(err, /unknown command 'chekc'\n\(Did you mean check\?\)/);
  });

  it('ends with 2 when something is missing or not understood', async () => {
    assert.match((await shop.run(['check'])).err, /missing required argument 'place'/);
    assert.match((await shop.run(['check', '.', '--stict'])).err, /Did you mean --strict\?/);
    const port = await shop.run(['dev', '--port', 'x']);
    assert.match(port.err, /A port is a number from 0 to 65535/);
    for (const argv of [['check'], ['dev', 'gone'], ['ids', 'gone'], ['migrate', 'gone'],
      ['optimize', 'gone'], []]) {
      assert.equal((await shop.run(argv)).code, 2, argv.join(' '));
    }
  });

  it('leaves a manifest of this version as it is', async () => {
    assert.deepEqual(await shop.run(['migrate', 'vitrine.json']), {
      code: 0, err: '', out: 'vitrine.json is already version 1. Nothing to do.',
    });
  });

  it('says so when a manifest is newer than the program', async () => {
    shop.write('new.json', { vitrine: 2 });
    const { code, err } = await shop.run(['migrate', 'new.json']);
    assert.equal(code, 1);
    assert.equal(err, 'new.json is version 2; this program knows up to 1. Update it.');
  });
});
