import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { rows } from '../packages/elements/build/contract/rows.js';
import { contractPage, page } from './tools/contract-table.mjs';

test('docs/contract.md says what the contract test checks', async () => {
  assert.equal(await readFile(page, 'utf8'), contractPage(),
    'Run: node --conditions=vitrine-build test/tools/contract-table.mjs');
});

test('every promise is checked in Chromium, and each gap in another browser has a reason', () => {
  for (const { id, drivers, lack } of rows) {
    assert.ok(drivers.includes('chromium'), id);
    assert.ok(drivers.length === 3 || lack, `${id} does not say what the other drivers lack`);
  }
});
