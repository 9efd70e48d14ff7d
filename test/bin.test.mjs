import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('`npx vitrine` in a clone of the repository', () => {
  const clone = mkdtempSync(join(tmpdir(), 'vitrine-clone-'));
  const write = (path, text) => {
    const file = join(clone, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const says = (words) => `export const main = async (): Promise<number> => {
    console.log('${words}');
    return 0;
  };\n`;
  const run = () => {
    const { stdout, stderr } = spawnSync(
      process.execPath, [join(clone, 'packages/cli/bin/vitrine.js'), 'check'], { encoding: 'utf8' },
    );
    return { said: stdout.trim(), compiled: stderr.includes('Compiling') };
  };

  before(() => {
    for (const name of ['cli', 'manifest']) {
      write(`packages/${name}/package.json`, '{ "type": "module" }');
      write(`packages/${name}/src/index.ts`, 'export const it = 1;\n');
      write(`packages/${name}/tsconfig.json`, JSON.stringify({
        compilerOptions: {
          target: 'ES2022', module: 'NodeNext', lib: ['ES2023', 'DOM'], types: [],
          composite: true, rootDir: 'src', outDir: 'build',
          tsBuildInfoFile: 'build/.src.tsbuildinfo',
        },
        include: ['src'], exclude: ['src/**/*.test.ts'],
        references: name === 'cli' ? [{ path: '../manifest' }] : [],
      }));
    }
    write('packages/cli/src/cli.ts', says('first'));
    cpSync(join(root, 'packages/cli/bin'), join(clone, 'packages/cli/bin'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  });
  after(() => { rmSync(clone, { recursive: true, force: true }); });

  it('compiles what is not compiled yet, and then runs at once', () => {
    assert.deepEqual(run(), { said: 'first', compiled: true });
    assert.deepEqual(run(), { said: 'first', compiled: false });
  });

  it('compiles again after a pull, also of what the program is made with', () => {
    write('packages/cli/src/cli.ts', says('second'));
    assert.deepEqual(run(), { said: 'second', compiled: true });
    write('packages/manifest/src/index.ts', 'export const it = 2;\n');
    assert.deepEqual(run(), { said: 'second', compiled: true });
    assert.deepEqual(run(), { said: 'second', compiled: false });
  });

  it('compiles once, not each time, what was written again as it was', () => {
    const now = new Date();
    utimesSync(join(clone, 'packages/cli/src/cli.ts'), now, now);
    assert.deepEqual(run(), { said: 'second', compiled: true });
    assert.deepEqual(run(), { said: 'second', compiled: false });
  });

  it('does not wait for the tests', () => {
    write('packages/cli/src/cli.test.ts', 'not even TypeScript');
    assert.deepEqual(run(), { said: 'second', compiled: false });
  });

  it('says why where it does not compile, and runs nothing', () => {
    write('packages/cli/src/cli.ts', says('third').replace('return 0', 'return "0"'));
    for (const _ of ['at once', 'and again']) {
      const { stdout, stderr, status } = spawnSync(
        process.execPath, [join(clone, 'packages/cli/bin/vitrine.js')], { encoding: 'utf8' },
      );
      assert.notEqual(status, 0);
      assert.equal(stdout, '');
      assert.match(stderr, /cli\.ts\(3,5\): error TS2322/);
    }
  });
});
