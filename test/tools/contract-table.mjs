/**
 * Writes docs/contract.md from the rows that the contract test registers, so that the page cannot
 * promise what no test checks. Run after `tsc -b`: node --conditions=vitrine-build
 * test/tools/contract-table.mjs
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtins } from '@vitrine/manifest';
import { rows } from '../../packages/elements/build/contract/rows.js';
import { loaderOf } from '../../packages/elements/build/registry.js';

/** Where the page stands. */
export const page = new URL('../../docs/contract.md', import.meta.url);

const browsers = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** The page as it should be now. */
export function contractPage() {
  const promises = rows.map(({ promise, drivers, lack, note }, index) => {
    const cells = Object.keys(browsers).map((name) =>
      drivers.includes(name) ? 'tested' : `not tested: its driver lacks ${lack}`,
    );
    return `| ${index + 1} | It ${promise}.${note ? ` ${note}` : ''} | ${cells.join(' | ')} |`;
  });
  const types = builtins.map(
    ({ type, summary }) => `| \`${type}\` | \`<${loaderOf(type).tag}>\` | ${summary} |`,
  );
  return `# What every component type keeps

<!-- Written by test/tools/contract-table.mjs from packages/elements/src/contract/rows.ts. Change it there. -->

One test, \`packages/elements/src/contract.test.ts\`, checks these promises for every component type, on one
sample of each in English and Arabic. A row that a browser's driver cannot check is not registered there.

| | Promise | ${Object.values(browsers).join(' | ')} |
|---|---|---|---|---|
${promises.join('\n')}

## The types

A type without an element of its own is shown by \`<vitrine-card>\`: title, picture and every word, in reading
order. The contract holds for that card too.

| Type | Element | |
|---|---|---|
${types.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, contractPage());
