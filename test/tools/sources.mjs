/** The TypeScript sources of the packages, parsed once, for the house rules. */
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's root, ending in `/`. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that are for tests only. */
const isForTests = (path) => /\.test\.ts$|[/\\](contract|testing)[/\\]/.test(path);

/**
 * Every source file of every package, without tests.
 *
 * @returns {Promise<{ path: string, text: string, tree: ts.SourceFile, package: string }[]>}
 */
export async function sources() {
  const names = await readdir(join(root, 'packages'), { withFileTypes: true });
  const found = [];
  for (const { name } of names.filter((entry) => entry.isDirectory())) {
    const folder = join(root, 'packages', name, 'src');
    for (const file of await readdir(folder, { recursive: true })) {
      const path = relative(root, join(folder, file)).replaceAll('\\', '/');
      if (!path.endsWith('.ts') || isForTests(path)) continue;
      const text = await readFile(join(root, path), 'utf8');
      found.push({
        path,
        text,
        package: name,
        tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
      });
    }
  }
  return found.sort((a, b) => a.path.localeCompare(b.path));
}

/** Calls back for every node of a tree. */
export function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => { visit(child, look); });
}

/**
 * What a module needs when it runs: `import type` is left out, `import()` is marked, and one of an
 * address that is only known then cannot be followed.
 */
export function importsOf({ tree }) {
  const found = [];
  visit(tree, (node) => {
    const isImport = ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly;
    const isExport = ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier;
    if (isImport || isExport) found.push({ name: node.moduleSpecifier.text, lazy: false });
    const isImportCall =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (isImportCall && ts.isStringLiteral(node.arguments[0])) {
      found.push({ name: node.arguments[0].text, lazy: true });
    }
  });
  return found;
}

/** The source file that a relative import leads to. */
export const target = ({ path }, name) =>
  relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/').replace(/\.js$/, '.ts');

/** `path:line` of a node. */
export const place = ({ path, tree }, node) =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
