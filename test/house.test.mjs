import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { main } from '@vitrine/cli';
import ts from 'typescript';

import { importsOf, place, root, sources, target, visit } from './tools/sources.mjs';

const run = promisify(execFile);
const files = await sources();
const tracked = (
  await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  }).catch(() => ({ stdout: '' }))
).stdout
  .split('\0')
  .filter(Boolean);

/** What each package may need when it runs. A package that is not here may need nothing. */
const layers = {
  manifest: { now: [/^zod\/mini$/, /^jsonc-parser$/] },
  model: { now: [/^three($|\/)/] },
  audio: { now: [/^howler($|\/)/] },
  elements: {
    now: [/^@vitrine\/manifest($|\/)/, /^lit($|\/)/, /^@lit\/context$/],
    lazy: [/^@vitrine\/(model|audio)($|\/)/, /^qr$/],
  },
  kiosk: { now: [/^@vitrine\/(elements|manifest)($|\/)/, /^lit($|\/)/] },
  cli: { now: [/^@vitrine\/(manifest|audio)($|\/)/, /^node:/], declared: true },
  vitrine: { now: [/^@vitrine\/(elements|kiosk)($|\/)/] },
};

/** Packages that only one place may know. */
const doorways = {
  three: /^packages\/model\//, howler: /^packages\/audio\/src\/howler\.ts$/,
  'jsonc-parser': /^packages\/(manifest\/src\/check(\.ts|\/)|cli\/src\/)/,
};

const manifestOf = async (name) =>
  JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'));
const neededBy = ({ dependencies = {}, optionalDependencies = {} }) =>
  ({ ...dependencies, ...optionalDependencies });
const packageOf = (name) =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];

describe('a newcomer finds an orderly house', () => {
  it('where a package needs only what its layer may need', async () => {
    const wrong = [];
    for (const file of files) {
      const rule = layers[file.package] ?? { now: [] };
      const declared = rule.declared
        ? Object.keys(neededBy(await manifestOf(file.package)))
        : [];
      for (const { name, lazy } of importsOf(file)) {
        if (name.startsWith('.') || declared.includes(packageOf(name))) continue;
        const allowed = [...rule.now, ...(lazy ? rule.lazy ?? [] : [])];
        if (!allowed.some((one) => one.test(name))) wrong.push(`${file.path}: ${name}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('where three, howler and jsonc-parser each have one doorway', () => {
    const wrong = files.flatMap((file) => importsOf(file)
      .filter(({ name }) => doorways[packageOf(name)] && !doorways[packageOf(name)].test(file.path))
      .map(({ name }) => `${file.path}: ${name}`));
    assert.deepEqual(wrong, []);
  });

  it('where no file imports itself round a corner', () => {
    const needs = new Map(
      files.map((file) => [
        file.path,
        importsOf(file)
          .filter(({ name, lazy }) => name.startsWith('.') && !lazy)
          .map(({ name }) => target(file, name)),
      ]),
    );
    const done = new Set();
    const cycles = [];
    const walk = (path, way) => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (way.includes(path) || done.has(path)) return;
      for (const next of needs.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    };
    for (const path of needs.keys()) walk(path, []);
    assert.deepEqual(cycles, []);
  });

  it('where every import leads to a file that is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter(({ name }) => name.startsWith('.'))
        .filter(({ name }) => !paths.has(target(file, name)))
        .map(({ name }) => `${file.path}: ${name}`),
    );
    assert.deepEqual(lost, []);
  });

  it('where each package names exactly the packages that it uses', async () => {
    const wrong = [];
    for (const name of new Set(files.map((file) => file.package))) {
      const dependencies = neededBy(await manifestOf(name));
      const used = new Set(
        files
          .filter((file) => file.package === name)
          .flatMap((file) => importsOf(file))
          .map((one) => packageOf(one.name))
          .filter((one) => !/^(\.|node:)/.test(one)),
      );
      const byCompiler = name === 'elements' ? ['tslib'] : []; // decorators
      const asData = { // built files, types
        cli: ['vitrine', '@vitrine/model'], vitrine: ['@vitrine/manifest'],
      }[name] ?? [];
      for (const one of used)
        if (!(one in dependencies)) wrong.push(`${name} uses ${one} without naming it`);
      for (const one of Object.keys(dependencies)) {
        if (used.has(one) || byCompiler.includes(one) || asData.includes(one)) continue;
        wrong.push(`${name} names ${one} without using it`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('where no file has more than 400 lines', async () => {
    const code = tracked.filter((path) => /\.(ts|mjs|js|css)$/.test(path));
    assert.ok(code.length >= files.length, 'git lists the files');
    const counts = await Promise.all(
      code.map(async (path) => [
        path,
        (await readFile(join(root, path), 'utf8').catch(() => '')).split('\n').length,
      ]),
    );
    assert.deepEqual(
      counts.filter(([, lines]) => lines > 401).map(([path, lines]) => `${path}: ${lines}`),
      [],
    );
  });
});

const hasWords = (node) => ts.getJSDocCommentsAndTags(node)
  .some((doc) => ts.isJSDoc(doc) && (doc.comment || doc.tags?.some((tag) => tag.comment)));

/** What each interface names: a class that implements it says the same. */
const interfaces = new Map(
  files.flatMap(({ tree }) =>
    tree.statements
      .filter(ts.isInterfaceDeclaration)
      .map((node) => [
        node.name.text,
        node.members.filter(hasWords).map((member) => member.name?.text),
      ]),
  ),
);

/** Exported declarations, and what of them somebody else can name. */
function publicNames(file) {
  const found = [];
  const isExported = (node) => ts.canHaveModifiers(node)
    && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const overloads = new Set();
  for (const node of file.tree.statements) {
    if (!isExported(node)) continue;
    const name = node.name?.text ?? node.declarationList?.declarations[0]?.name.text ?? '?';
    if (ts.isFunctionDeclaration(node) && overloads.has(name)) continue;
    overloads.add(name);
    found.push({ name, node });
    if (ts.isClassDeclaration(node)) {
      const told = new Set((node.heritageClauses ?? []).flatMap((clause) => clause.types)
        .flatMap((type) => interfaces.get(type.expression.getText()) ?? []));
      // What the getter says holds for the setter.
      const getters = node.members.filter((one) => ts.isGetAccessor(one) && hasWords(one))
        .map(({ name: { text } }) => text);
      const own = node.members.filter((member) => isPublic(member) && !told.has(member.name.text)
        && !(ts.isSetAccessor(member) && getters.includes(member.name.text)));
      found.push(...own.map((member) => ({ name: `${name}.${member.name.text}`, node: member })));
    }
  }
  return found;
}

/** Public, written here for the first time, and named. */
function isPublic(member) {
  if (!member.name || !ts.isIdentifier(member.name)) return false; // `#private`, constructor
  const kinds = new Set((ts.getModifiers(member) ?? []).map(({ kind }) => kind));
  const known = [
    ts.SyntaxKind.OverrideKeyword,
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
  ];
  if (known.some((kind) => kinds.has(kind))) return false;
  // What Lit calls is told by Lit.
  return !/^(hostConnected|hostDisconnected|hostUpdate|hostUpdated)$/.test(member.name.text);
}

describe('a developer can trust the sources', () => {
  it('to say of every exported name what its type cannot', () => {
    const silent = files.flatMap((file) => publicNames(file).filter(({ node }) => !hasWords(node))
      .map(({ name, node }) => `${place(file, node)} ${name}`));
    assert.deepEqual(silent, []);
  });

  it('to use TypeScript for types only', () => {
    const wrong = [];
    for (const file of files) {
      visit(file.tree, (node) => {
        const bad =
          ts.isEnumDeclaration(node) ||
          node.kind === ts.SyntaxKind.AnyKeyword ||
          (ts.isModuleDeclaration(node) && !(node.flags & ts.NodeFlags.GlobalAugmentation)) ||
          ts.isExportAssignment(node) ||
          (ts.canHaveModifiers(node) &&
            (ts.getModifiers(node) ?? []).some(
              ({ kind }) => kind === ts.SyntaxKind.DefaultKeyword,
            ));
        if (bad) wrong.push(place(file, node));
      });
    }
    assert.deepEqual(wrong, []);
  });

  it('to never run or insert what a manifest says', () => {
    const names = new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'unsafeHTML',
      'unsafeSVG',
      'unsafeStatic',
      'unsafeCSS',
      'eval',
      'Function',
      'setHTMLUnsafe',
      'createContextualFragment',
      'parseFromString',
      'srcdoc',
    ]);
    const wrong = [];
    for (const file of files) {
      visit(file.tree, (node) => {
        if (ts.isIdentifier(node) && names.has(node.text) && !ts.isTypeReferenceNode(node.parent))
          wrong.push(`${place(file, node)} ${node.text}`);
        if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
          if (/\.innerHTML\s*=|\ssrcdoc\s*=/.test(node.text)) wrong.push(place(file, node));
        }
        // A style attribute is refused by a page with a strict policy; the property is not.
        if ((ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) && /\sstyle=$/.test(node.text))
          wrong.push(`${place(file, node)} style=`);
      });
    }
    assert.deepEqual(wrong, []);
  });

  it('to name no registry and no folder of one machine', async () => {
    const hosts = ['npmjs', 'yarnpkg', 'npmmirror'].map((name) => `registry\\.${name}`);
    const pattern = new RegExp(
      [...hosts, '\\bartifactory\\b', '/(work|home|Users)/[a-z]+/', '/tmp/[a-z]+/'].join('|'),
      'i',
    );
    const wrong = [];
    for (const path of tracked.filter((one) =>
      /\.(ts|mjs|js|json|md|html|css|yml|tsv)$|(^|\/)(\.npmrc|run)$/.test(one),
    )) {
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      const found = pattern.exec(text);
      if (found && path !== 'test/house.test.mjs') wrong.push(`${path}: ${found[0]}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('to be imported in Node, without a DOM', async () => {
    const modules = files.filter((file) => file.package !== 'cli')
      .map(({ path }) => path.replace('/src/', '/build/').replace(/\.ts$/, '.js'));
    const program = `for (const path of ${JSON.stringify(modules)}) {
      await import(new URL(path, ${JSON.stringify(`file://${root}`)})).catch((error) => {
        console.log(path + ': ' + error.message); }); }`;
    const { stdout } = await run(
      process.execPath,
      ['--conditions=vitrine-build', '--input-type=module', '-e', program],
      { cwd: root },
    );
    assert.equal(stdout, '');
    assert.ok(modules.length > 100);
  });

  it('to keep an element in an app that a bundler has shaken', async () => {
    const defining = files.filter(({ text }) =>
      /^@customElement\(|^\s*define\('|^customElements\.define/m.test(text),
    );
    assert.ok(defining.length >= 10);
    for (const { path, package: name } of defining) {
      const { sideEffects } = await manifestOf(name);
      assert.ok(
        sideEffects === undefined || sideEffects.includes('./dist/**/*.js'),
        `${path} could be dropped`,
      );
    }
  });
});

describe('a designer finds beside each example', async () => {
  for (const entry of (await readdir(join(root, 'examples'), { withFileTypes: true })).filter(
    (one) => one.isDirectory(),
  )) {
    it(`${entry.name}: a page, a README, and where its media come from`, async () => {
      const names = await readdir(join(root, 'examples', entry.name));
      for (const name of ['README.md', 'index.html', 'SOURCES.tsv'])
        assert.ok(names.includes(name), name);
    });
  }

  it('names written down, so that links go on leading there when a title changes', async () => {
    const manifests = tracked.filter((path) => /^examples\/.*vitrine\.json$/.test(path));
    assert.ok(manifests.length >= 4);
    const said = [];
    const terminal = { cwd: root, print: (line) => { said.push(line); }, warn: assert.fail };
    for (const path of manifests) await main(['ids', path, '--check'], terminal);
    assert.deepEqual(said, manifests.map((path) => `${path}: every id is there.`));
  });

  it('for each picture, object, sound and film: who made it, and on what terms', async () => {
    const media = tracked.filter((path) => path.startsWith('examples/')
      && !/\.(md|html|css|js|json|tsv)$/.test(path));
    assert.ok(media.length >= 50, `only ${media.length} media`);
    const lost = [];
    for (const path of media) if (!await isSourced(path)) lost.push(path);
    assert.deepEqual(lost, []);
  });
});

/** Whether a SOURCES.tsv beside a file or above it names its maker, licence and origin. */
async function isSourced(path) {
  const parts = path.split('/');
  for (let depth = parts.length - 1; depth > 1; depth -= 1) {
    const table = await readFile(
      join(root, ...parts.slice(0, depth), 'SOURCES.tsv'), 'utf8').catch(() => '');
    const rows = table.split('\n').map((line) => line.split('\t'));
    const row = rows.find(([name]) => name === parts.slice(depth).join('/'));
    if (row) {
      const [, , author = '', , , licence = '', source = ''] = row;
      return author !== '' && !/not (named|stated)|unknown/i.test(author + licence)
        && /^(CC0-1\.0|CC-BY(-SA)?-\d\.\d|LicenseRef-[\w-]+)$/.test(licence)
        && source !== '';
    }
  }
  return false;
}

describe('a developer who finds a package on its own', async () => {
  for (const { path, name } of tracked.flatMap((one) => {
    const found = /^packages\/([^/]+)\/README\.md$/.exec(one);
    return found ? [{ path: one, name: found[1] }] : [];
  })) {
    it(`follows the links of ${path} to files that came with it`, async () => {
      const { files: shipped } = await manifestOf(name);
      const text = await readFile(join(root, path), 'utf8');
      const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gi)].map(([, link]) => link);
      const lost = links.filter((link) =>
        link.startsWith('..')
        || ![...shipped, 'LICENSE'].includes(link.replace(/^\.\//, '').split('/')[0]));
      assert.deepEqual(lost, []);
    });
  }
});
