/** `npm run new -- component`, run in a copy of the repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy = mkdtempSync(join(tmpdir(), 'vitrine-new-'));
const node = (...words) => spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
const make = (name) => node('test/tools/new.mjs', 'component', name);

/** The repository without what was built, with the same packages installed. */
function copyRepository() {
  const built = /[/\\](build|dist|node_modules|fonts)$/;
  for (const name of ['package.json', 'tsconfig.json', 'test/tools', 'packages']) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !built.test(path),
    });
  }
  for (const name of readdirSync(join(root, 'packages'))) {
    const own = join('packages', name, 'node_modules');
    if (existsSync(join(root, own))) symlinkSync(join(root, own), join(copy, own));
  }
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@vitrine'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@vitrine') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of ['manifest', 'model', 'audio', 'elements', 'cli']) {
    symlinkSync(join(copy, 'packages', name), join(modules, '@vitrine', name));
  }
}

describe('npm run new -- component', () => {
  before(copyRepository);
  after(() => { rmSync(copy, { recursive: true, force: true }); });

  it('gives a developer a type that compiles, loads and checks, and the element of a known type', async () => {
    const fresh = make('sand-tray');
    assert.equal(fresh.status, 0, fresh.stdout + fresh.stderr);
    assert.match(fresh.stdout, /^new {6}packages\/manifest\/src\/components\/sand-tray\.ts$/m);
    assert.match(fresh.stdout, /^changed {2}packages\/elements\/src\/registry\.ts$/m);
    const known = make('quiz');
    assert.equal(known.status, 0, known.stdout + known.stderr);
    assert.doesNotMatch(known.stdout, /components\/quiz\.ts/);

    const built = node(
      'node_modules/typescript/bin/tsc',
      '-b',
      'packages/manifest/tsconfig.test.json',
      'packages/elements',
      'packages/elements/tsconfig.test.json',
    );
    assert.equal(built.status, 0, built.stdout);

    const { check } = await import(
      pathToFileURL(join(copy, 'packages/manifest/build/check.js')).href
    );
    const document = { vitrine: 1, type: 'sand-tray', title: 'Dunes', languages: ['en'] };
    const codes = (more) =>
      check(JSON.stringify({ ...document, ...more })).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    assert.deepEqual(codes({ saying: 'Sand remembers.' }), []);
    assert.equal(codes({}).length, 1);
  });

  it('writes nothing over what is there', () => {
    const { status, stderr } = make('quote');
    assert.equal(status, 1);
    assert.match(stderr, /packages\/elements\/src\/quote is there already/);
  });

  it('says what a name must look like', () => {
    const { status, stderr } = make('SandTray');
    assert.equal(status, 1);
    assert.match(stderr, /small letters, digits and hyphens, such as "sand-tray"/);
  });
});
