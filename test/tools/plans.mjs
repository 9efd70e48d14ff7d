/**
 * Writes `packages/manifest/src/plans.ts` from the schemas: what a page needs to know of them, as
 * data. Run it after a field was added or changed and `tsc -b` has built the package.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const build = new URL('../../packages/manifest/build/', import.meta.url);
/** The files that are written. */
export const targets = ['plans', 'interactive-plans']
  .map((name) => new URL(`../../packages/manifest/src/${name}.ts`, import.meta.url));

const load = (name) => import(new URL(`${name}.js`, build));
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** Every plan of the built-in schemas, compiled, in the groups that `plans.ts` has. */
export async function schemaPlans() {
  const [
    { builtins },
    { baseFields },
    { schemasFor },
    { assetSchemas },
    { planField, planOf },
  ] = await Promise.all(
    ['builtins', 'components/base', 'document-schema', 'fields-asset', 'compile-plan'].map(load),
  );
  const whole = planField(schemasFor(builtins).exhibit()).plan;
  const scenes = whole.find(([key]) => key === 'scenes')[1];
  return {
    exhibit: whole.filter(([key]) => !['type', 'scenes', 'assets'].includes(key)),
    scene: scenes.item.plan.filter(([key]) => key !== 'content'),
    base: planOf(baseFields()),
    assets: mapValues(assetSchemas, (schema) => planField(schema()).plan),
    types: Object.fromEntries(builtins.map((one) => [one.type, one.plan()])),
  };
}

/** A field as a line, with the keys inside it; see `read-plan.ts`. */
function writeField({ kind, optional, plan, item, ...details }) {
  const line = [
    `${kind}${optional ? '?' : ''}`,
    ...Object.entries(details).map(([name, value]) => `${name}=${JSON.stringify(value)}`),
  ].join(' ');
  if (plan) return [line, writePlan(plan)];
  if (!item) return line;
  const [first, keys] = [writeField(item)].flat();
  return keys ? [`${line} / ${first}`, keys] : `${line} / ${first}`;
}

const writePlan = (plan) =>
  Object.fromEntries(plan.map(([key, field]) => [key, writeField(field)]));

const keyOf = (name) => (/^[A-Za-z$][\w$]*$/.test(name) ? name : `'${name}'`);

/** A value as our source is written: on a line where it fits, else a line for each key. */
function print(value, depth) {
  if (typeof value === 'string') {
    if (value.length + depth * 2 < 84 || !value.includes(' / ')) return `'${value}'`;
    const lines = value.split(/(?<= \/ )|(?<=,)(?=")/).reduce((all, part) => {
      const last = all.at(-1) ?? '';
      const isFull = last.length + part.length > 80 || last.endsWith(' / ');
      return isFull || all.length === 0 ? [...all, part] : [...all.slice(0, -1), last + part];
    }, []);
    return lines.map((part) => `'${part}'`).join(`\n${'  '.repeat(depth + 1)}+ `);
  }
  if (Array.isArray(value)) return `[${value.map((one) => print(one, depth)).join(', ')}]`;
  const parts = Object.entries(value).map(
    ([key, one]) => `${keyOf(key)}: ${print(one, depth + 1)}`,
  );
  if (parts.length === 0) return '{}';
  const line = `{ ${parts.join(', ')} }`;
  if (line.length + depth * 2 < 60 && !line.includes('\n')) return line;
  const inner = parts.map((part) => `${'  '.repeat(depth + 1)}${part},\n`).join('');
  return `{\n${inner}${'  '.repeat(depth)}}`;
}

/** What the files of {@link targets} must hold. */
export async function plansSource() {
  const { assets, types, ...single } = await schemaPlans();
  const plain = ['text', 'image', 'gallery', 'quote']; // `PlainType` of components/words.ts
  const pick = (wanted) => Object.fromEntries(
    Object.entries(mapValues(types, writePlan)).filter(([type]) => wanted(type)),
  );
  const written = {
    ...mapValues(single, writePlan),
    assets: mapValues(assets, writePlan),
    types: pick((type) => plain.includes(type)),
  };
  return [`/**
 * What our own schemas say, as data, so that a page reads a manifest without them. Written by
 * \`node test/tools/plans.mjs\`; a test compares it with the schemas.
 */
export const plans = ${print(written, 0)} as const;
`, `/**
 * The same for the types that a page loads only when a manifest has one. Written by
 * \`node test/tools/plans.mjs\`; a test compares it with the schemas.
 */
export const interactivePlans = ${print(pick((type) => !plain.includes(type)), 0)} as const;
`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [index, source] of (await plansSource()).entries()) {
    const target = targets[index];
    if (source !== await readFile(target, 'utf8').catch(() => '')) await writeFile(target, source);
    console.log(`${fileURLToPath(target)}: ${source.split('\n').length} lines`);
  }
}
