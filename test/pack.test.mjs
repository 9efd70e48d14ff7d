import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';

import { chromiumFlags, chromiumPath } from './browser.mjs';
import { built } from './tools/built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = ['manifest', 'model', 'audio', 'elements', 'cli', 'vitrine'];
const run = promisify(execFile);

/**
 * Packs every package as `npm pack` does, in a copy, so that nobody meets a half-changed
 * package.json.
 */
async function packAll(workshop) {
  for (const file of ['LICENSE', 'test/tools/pack.mjs'])
    await cp(join(root, file), join(workshop, file), { recursive: true });
  for (const name of packages) {
    await cp(join(root, 'packages', name), join(workshop, 'packages', name), {
      recursive: true, filter: (path) => !/[/\\](node_modules|src|build|test-files)$/.test(path),
    });
    await run('npm', ['pack', '--silent', '--offline', '--pack-destination', workshop], {
      cwd: join(workshop, 'packages', name), shell: process.platform === 'win32',
    });
    const home = join(workshop, 'app/node_modules', name === 'vitrine' ? name : `@vitrine/${name}`);
    await mkdir(home, { recursive: true });
    await run('tar', ['-xzf', join(workshop, tarball(name)), '-C', home, '--strip-components=1']);
  }
}

const tarball = (name) => `${name === 'vitrine' ? '' : 'vitrine-'}${name}-0.1.0.tgz`;

/** What the packages depend on, linked from this repository as npm would have installed it. */
async function linkDependencies(app) {
  for (const name of packages) {
    const path = join(root, 'packages', name, 'package.json');
    const { dependencies } = JSON.parse(await readFile(path, 'utf8'));
    for (const dependency of Object.keys(dependencies)) {
      if (/^(@vitrine\/|vitrine$)/.test(dependency)) continue;
      const places = createRequire(path)
        .resolve.paths(dependency)
        .map((place) => join(place, dependency));
      const found = places.find((place) => existsSync(place)); // the nearest wins
      await mkdir(dirname(join(app, 'node_modules', dependency)), { recursive: true });
      await symlink(found, join(app, 'node_modules', dependency), 'junction').catch((error) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }
  }
}

const page = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">
  <script type="module" src="/main.js"></script></head><body><vitrine-exhibit>
  <script type="application/json">{ "vitrine": 1, "title": "A shell", "type": "quote", "quote": "The sea.", "by": "A diver" }</script>
  </vitrine-exhibit></body></html>`;

const apps = {
  'one import of everything': "import 'vitrine';",
  'an import of one element': "import '@vitrine/elements/exhibit.js';",
  'a name that is only a type in use':
    "import { VitrineExhibit } from '@vitrine/elements/exhibit.js';\n" +
    'document.title = String(document.body.firstElementChild instanceof VitrineExhibit);',
};

describe('what npm users get', { timeout: 240_000 }, () => {
  let workshop;
  before(async () => {
    await built();
    workshop = await mkdtemp(join(tmpdir(), 'vitrine-pack-'));
    await packAll(workshop);
    await linkDependencies(join(workshop, 'app'));
  });
  after(() => rm(workshop, { recursive: true, force: true }));

  const homeOf = (name) =>
    join(workshop, 'app/node_modules', name === 'vitrine' ? name : `@vitrine/${name}`);

  for (const name of packages) {
    it(`${name} names no file that it does not hold, and publint finds nothing`, async () => {
      const home = homeOf(name);
      const text = await readFile(join(home, 'package.json'), 'utf8');
      assert.doesNotMatch(text, /vitrine-build|\/build\/|"scripts"/);
      const { messages, pkg } = await publint({ pkgDir: home, strict: true, pack: false });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    it(`${name} gives its types to every way of importing it (are the types wrong?)`, async () => {
      const bin = join(
        dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
        'dist/index.js',
      );
      const { stdout } = await run(process.execPath, [
        bin,
        join(workshop, tarball(name)),
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        'vitrine.js',
        '--no-color',
        '--no-emoji',
      ]).catch((error) => ({ stdout: `FAILED ${error.stdout}${error.stderr}` }));
      assert.doesNotMatch(stdout, /FAILED/);
    });

    it(`${name} carries its licence, its README, and source maps that lead to TypeScript`, async () => {
      const names = await readdir(homeOf(name), { recursive: true });
      assert.ok(names.includes('LICENSE') && names.includes('README.md'), `${names.slice(0, 20)}`);
      assert.deepEqual(names.filter((one) => /\.test\.|tsbuildinfo|^src/.test(one)), []);
      const map = JSON.parse(await readFile(join(homeOf(name), 'dist/index.js.map'), 'utf8'));
      assert.ok(map.sources.every((source) => source.endsWith('.ts')), `${map.sources}`);
    });
  }

  it('lets a third party describe its own fields to editors, beside ours', async () => {
    const program = `
      import { builtins, defineComponent, text } from '@vitrine/manifest';
      import { jsonSchema } from '@vitrine/manifest/json-schema.js';
      const sand = defineComponent({
        type: 'example:sand', version: '1', tag: 'example-sand', summary: 'A tray of sand.',
        schema: { depth: text('How deep the sand is.') }, words: (node) => [node.depth],
      });
      const schema = JSON.stringify(jsonSchema('exhibit', { components: [sand] }));
      process.stdout.write(JSON.stringify([
        schema.includes('How deep the sand is.'), schema.includes('The words, without quotation'),
        builtins.every(({ summary }) => summary === ''),
      ]));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: join(workshop, 'app'),
    });
    assert.deepEqual(JSON.parse(stdout), [true, true, true]);
  });

  for (const [how, main] of Object.entries(apps)) {
    it(`an app built with Vite with ${how} shows the exhibit, in its own type`, async () => {
      const app = join(workshop, 'app');
      await writeFile(join(app, 'index.html'), page);
      await writeFile(join(app, 'main.js'), main);
      await build({
        root: app,
        configFile: false,
        logLevel: 'error',
        build: { emptyOutDir: true },
      });
      const server = await serve({ root: join(app, 'dist'), port: 0 });
      const browser = await chromium.launch({
        executablePath: await chromiumPath(),
        args: chromiumFlags,
      });
      try {
        const tab = await browser.newPage();
        const wrong = [];
        tab.on('console', (message) => {
          if (message.type() === 'error') wrong.push(message.text());
        });
        tab.on('pageerror', (error) => wrong.push(error.message));
        tab.on('response', (response) => {
          if (response.status() >= 400) wrong.push(response.url());
        });
        tab.on('request', (request) => {
          if (!/^(data:|http:\/\/127\.0\.0\.1)/.test(request.url())) wrong.push(request.url());
        });
        await tab.goto(server.url);
        await tab.getByText('The sea.').first().waitFor();
        await tab.waitForFunction(() =>
          [...document.fonts].some(({ status }) => status === 'loaded' || status === 'error'),
        );
        assert.equal(
          await tab.evaluate(
            () => [...document.fonts].find(({ status }) => status === 'error')?.family,
          ),
          undefined,
        );
        assert.deepEqual(wrong, []);
      } finally {
        await browser.close();
        await server.close();
      }
    });
  }
});
