/**
 * `npm run new -- component <name>`: a new component type, or the element of a type that has none
 * yet.
 *
 * Writes element, styles, test and page from `templates/`; for a new type also its schema. Adds the
 * lines in the lists that know every type, and says what is left to write by hand.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const [what, name] = process.argv.slice(2);
const stop = (message) => { console.error(message); process.exit(1); };

if (what !== 'component' || !name) stop('Usage: npm run new -- component <name>');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  stop(`"${name}" is not a name: small letters, digits and hyphens, such as "sand-tray".`);
}
const folder = join(root, 'packages/elements/src', name);
if (existsSync(folder)) stop(`packages/elements/src/${name} is there already.`);

const pascal = name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const words = name.replaceAll('-', ' ');
const names = { name, Pascal: pascal, camel, Title: words[0].toUpperCase() + words.slice(1) };
const written = [];

const file = (path) => join(root, path);
function write(path, text) {
  mkdirSync(dirname(file(path)), { recursive: true });
  writeFileSync(file(path), text);
  written.push(`new      ${path}`);
}
function template(kind, more = {}) {
  const text = readFileSync(join(here, 'templates', `${kind}.txt`), 'utf8');
  return Object.entries({ ...names, ...more }).reduce(
    (done, [key, value]) => done.replaceAll(`__${key}__`, value),
    text,
  );
}
/** Changes one place of a file; a place that is not there is said, not skipped. */
function change(path, from, to) {
  const text = readFileSync(file(path), 'utf8');
  if (!text.includes(from))
    stop(`${path} no longer holds ${JSON.stringify(from)}: mend test/tools/new.mjs.`);
  writeFileSync(
    file(path),
    text.replace(from, () => to),
  );
  if (!written.includes(`changed  ${path}`)) written.push(`changed  ${path}`);
}

const run = (stdio, ...command) =>
  spawnSync(process.execPath, command, { cwd: root, stdio }).status;
const compile = (stdio) =>
  run(stdio, join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/manifest');
if (compile('inherit') !== 0) stop('The manifest package does not compile; mend it first.');
const { builtins, kindOf, schemaOf } = await import(
  new URL('../../packages/manifest/build/index.js', import.meta.url)
);
const known = builtins.find(({ type }) => type === name);

/** The properties of the element, one for each key of its schema. */
function properties(shape) {
  return Object.entries(shape).map(([key, schema]) => {
    const { kind, description } = kindOf(schema) ?? {};
    const said = kind === 'text' || kind === 'rich';
    const how = said ? 'converter: words' : kind === 'number' ? 'type: Number'
      : kind === 'boolean' ? 'type: Boolean' : 'attribute: false';
    const type = said ? 'Words | undefined' : `Own['${key}']`;
    return `\n  /** ${description || key} */\n  @property({ ${how} }) ${key}: ${type};\n`;
  }).join('');
}

if (!known) {
  addType();
  compile('ignore'); // complains that the plan of the new type is not there yet
  if (run('ignore', 'test/tools/plans.mjs') !== 0) stop('The plan of the type was not written.');
  written.push('changed  packages/manifest/src/interactive-plans.ts');
}
const element = `packages/elements/src/${name}/${name}`;
write(
  `${element}.ts`,
  template(
    'element.ts',
    known
      ? {
          properties: properties(schemaOf(known)),
          plain: 'plain, ',
          body: 'this.words.filter(({ value }) => value !== plain(this.heading)).map(rich)',
        }
      : {
          properties:
            '\n  /** What it says. */\n  @property({ converter: words }) saying: Words | undefined;\n',
          plain: '',
          body: 'rich(this.text)}\n        ${rich(this.saying)',
        },
  ),
);
write(`${element}.styles.ts`, template('styles.ts'));
write(`${element}.test.ts`, template('test.ts'));
write(
  `${element}.md`,
  template('page.md', { example: known ? '' : ', "saying": "What it says" ' }),
);
const loader = `${key(name)}: { tag: 'vitrine-${name}', load: () => import('./${name}/${name}.js') },`;
if (known) change('packages/elements/src/registry.ts', `  ${key(name)}: card,`, `  ${loader}`);
else change('packages/elements/src/registry.ts', '  contribute: ', `  ${loader}\n  contribute: `);

function key(type) { return type.includes('-') ? `'${type}'` : type; }

/** A type that the manifest does not know yet: schema, interface, and the lists of types. */
function addType() {
  const folder = 'packages/manifest/src/components';
  const own = existsSync(file(`${folder}/interactive-words.ts`)) ? 'interactive-words' : 'words';
  const table = own === 'words' ? 'words' : 'interactiveWords';
  const at = name.includes('-') ? `['${name}']` : `.${name}`;
  write(`${folder}/${name}.ts`, template('schema.ts', { table, own, at }));
  change(
    `${folder}/${own}.ts`,
    '  contribute: (node)',
    `  ${key(name)}: (node) => [node.saying],\n  contribute: (node)`,
  );
  const list = 'packages/manifest/src/builtins.ts';
  change(
    list,
    'import { vote }',
    `import { ${camel} } from './components/${name}.js';\nimport { vote }`,
  );
  change(list, '] as const;', `  ${camel},\n] as const;`);
  const types = 'packages/manifest/src/component.ts';
  change(types, '/**\n * A third party\'s component', `/** ${names.Title}. */
export interface ${pascal}Component extends Base {
  type: '${name}';
  saying: Text;
}
/**
 * A third party's component`);
  change(types, '  | QuoteComponent;', `  | QuoteComponent\n  | ${pascal}Component;`);
  const held = 'packages/manifest/src/schema-types.test.ts';
  change(
    held,
    '  quote: Holds<',
    `  ${key(name)}: Holds<SchemaOf<'${name}'>, InterfaceOf<'${name}'>>;\n  quote: Holds<`,
  );
  change(held, '  quote: true,', `  ${key(name)}: true,\n  quote: true,`);
  change('packages/elements/src/contract/sample-manifest.ts', '  vote: {',
    `  ${key(name)}: { saying: both('What it says', 'ما يقوله') },\n  vote: {`);
}

console.log(`${written.join('\n')}

Next:
${
  known
    ? ''
    : `  packages/manifest/src/components/${name}.ts   say what each field is, its unit and range
  packages/manifest/src/component.ts   the same in the interface (the compiler compares them)
  packages/manifest/src/components/interactive-words.ts   the type in words, in reading order
  node test/tools/plans.mjs   after each change of the schema
  packages/elements/src/card/kinds.ts   a drawing and a word for what it is
  test/manifests/good/type-${name}.json   a good manifest, and docs/guides/manifest.md
`}  ${element}.ts   each action has a name and a control of at least 48 px
  CHANGELOG.md   one line
  npm run test -- ${name}   then npm run test -- contract, npm run check, and look at it`);
