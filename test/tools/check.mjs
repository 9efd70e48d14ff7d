/**
 * `npm run check`: types, lint and house rules, each to its end, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

const steps = {
  types: ['test/tools/set-up.mjs'],
  lint: [eslint, '.', '--max-warnings=0'],
  'house rules': ['--conditions=vitrine-build', '--test', 'test/house.test.mjs'],
};
const broken = [];
for (const [name, command] of Object.entries(steps)) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) broken.push(name);
}
console.log(broken.length === 0 ? '\nAll well.' : `\nNot well: ${broken.join(', ')}.`);
process.exit(broken.length === 0 ? 0 : 1);
