import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

const isWords = (node) => node?.type === 'Literal' && typeof node.value === 'string';
const keyOf = (node) =>
  node.type === 'Property' && !node.computed ? (node.key.name ?? node.key.value) : undefined;

function visit(node, look) {
  if (Array.isArray(node)) node.forEach((one) => visit(one, look));
  else if (node && typeof node.type === 'string') {
    look(node);
    for (const part of Object.values(node)) if (part && typeof part === 'object') visit(part, look);
  }
}

/**
 * The names that build fields in a module: imported from `fields*.js`, or its own with a
 * `description`.
 */
function buildersOf(tree) {
  const names = new Set();
  for (const node of tree.body) {
    if (
      node.type === 'ImportDeclaration'
      && /(?:^|\/)fields(?:-[a-z]+)?\.js$/.test(node.source.value)
    ) {
      for (const one of node.specifiers) names.add(one.local.name);
    }
    const own = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (own?.type === 'FunctionDeclaration' && own.params.at(-1)?.name === 'description')
      names.add(own.id.name);
  }
  return names;
}

function edit(code) {
  const edited = new MagicString(code);
  const tree = parseAst(code);
  const builders = buildersOf(tree);
  const empty = (node) =>
    isWords(node) && node.value && edited.overwrite(node.start, node.end, "''");
  visit(tree, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      if (builders.has(node.callee.name)) empty(node.arguments.at(-1));
      if (node.callee.name === 'defineComponent') {
        empty(node.arguments[0]?.properties?.find((one) => keyOf(one) === 'summary')?.value);
      }
    }
    if (node.type === 'ObjectExpression' && node.properties.some((one) => keyOf(one) === 'kind')) {
      empty(node.properties.find((one) => keyOf(one) === 'description')?.value);
    }
  });
  return edited;
}

/**
 * Takes the descriptions out of a module of `packages/manifest`: they are for editors and docs, and
 * a visitor's browser need not carry them. `text('…')` becomes `text('')` where `text` comes from
 * `fields*.js`, and a definition's `summary` becomes empty. Anything else stays as it is.
 *
 * @param {string} code - JavaScript, one ES module, before it is bundled or minified.
 * @returns {string} The same module; unchanged when it has no descriptions.
 */
export function stripDescriptions(code) {
  return edit(code).toString();
}

/**
 * The same as a rollup (or Vite) plugin. Not for `json-schema.js`, whose descriptions are what it
 * is for.
 *
 * @param {RegExp} [only] - The modules that it looks at.
 */
export function stripDescriptionsPlugin(only = /packages[/\\]manifest[/\\]build[/\\]/) {
  return {
    name: 'strip-descriptions',
    transform(code, module) {
      if (!only.test(module)) return null;
      const edited = edit(code);
      return edited.hasChanged()
        ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
        : null;
    },
  };
}
