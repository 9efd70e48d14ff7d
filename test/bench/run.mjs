/**
 * `npm run bench`: runs every bench beside this file, prints one table and writes docs/bench.md.
 *
 *   npm run bench              all
 *   npm run bench -- resolve   only files whose name contains "resolve", and their sections
 *   npm run bench -- model --models <folder> --rounds 5 --viewers vitrine,three
 *
 * A bench exports `run()`, which gives rows `{ name, value, unit, bar?, pass?, beside?, note? }`:
 * `beside` is what others reach, `note` a sentence below the table, such as why a bar is missed.
 * Each runs in a process of its own, so that one neither warms nor slows another. A row that misses
 * its bar, or a bench that throws, makes the exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const results = join(root, 'docs/bench.md');
const MARK = 'rows:';
const [, , first = '', ...rest] = process.argv;
const pattern = first.startsWith('--') ? '' : first;
const options = pattern === first ? rest : [first, ...rest];

function runOne(name) {
  const { status, stdout } = spawnSync(process.execPath, [
    '--conditions=vitrine-build', join(root, 'test/tools/bench-rows.mjs'), join(here, name), MARK, ...options],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 });
  const line = stdout.split('\n').find((one) => one.startsWith(MARK));
  if (status !== 0 || !line) return [{ name: `${name} did not finish`, value: '', unit: '', pass: false }];
  return JSON.parse(line.slice(MARK.length));
}

const verdict = ({ pass }) => (pass === undefined ? '' : pass ? 'met' : 'MISSED');
const number = (value) => (typeof value === 'number' ? value.toLocaleString('en') : String(value ?? ''));
const cells = (row) => [row.name, number(row.value), row.unit ?? '', number(row.bar), verdict(row), row.beside ?? ''];

function print(rows) {
  const table = [['', 'measured', 'unit', 'bar', '', ''], ...rows.map(cells)];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(row.map((cell, column) => (column === 1 || column === 3
      ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
  }
  for (const { name, note } of rows) if (note) console.log(`${name}: ${note}`);
}

function tableOf(rows) {
  const others = rows.some(({ beside }) => beside);
  const line = (...columns) => `| ${columns.slice(0, others ? 5 : 4).join(' | ')} |`;
  return [
    line('what', 'measured', 'bar', '', 'beside'), `|---|---:|---:|---|${others ? '---|' : ''}`,
    ...rows.map((row) => {
      const [what, value, unit, bar, met, beside] = cells(row);
      return line(what, `${value} ${unit}`, bar, met, beside);
    }),
    ...rows.some(({ note }) => note) ? [''] : [],
    ...rows.flatMap(({ name, note }) => (note ? [`- *${name}*: ${note}`] : [])),
  ];
}

/** Writes what was measured; sections of benches that did not run stay as they were. */
function write(groups) {
  const [machine] = cpus();
  const before = existsSync(results) ? readFileSync(results, 'utf8').split(/^## /m).slice(1) : [];
  const sections = new Map(before.map((text) => [text.slice(0, text.indexOf('\n')), text.trim()]));
  for (const { name, rows } of groups) {
    const title = name.replace('.mjs', '').replaceAll('-', ' ');
    sections.set(title, [title, '', ...tableOf(rows)].join('\n'));
  }
  const lines = [...sections].sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => `## ${text}\n`);
  writeFileSync(results, `# Measured

Written by \`npm run bench\`; do not edit. A bar is what a release must keep to.
Machine: ${cpus().length} × ${machine?.model.trim() || process.arch}, ${type()}, Node ${process.version}.

${lines.join('\n')}`);
}

const setUp = spawnSync(process.execPath, [join(root, 'test/tools/set-up.mjs')], { cwd: root, stdio: 'inherit' });
if (setUp.status !== 0) process.exit(1);

const benches = readdirSync(here).filter((name) =>
  name.endsWith('.mjs') && name !== 'run.mjs' && name.includes(pattern)).sort();
if (benches.length === 0) {
  console.error(`No bench has "${pattern}" in its name.`);
  process.exit(1);
}
const groups = benches.map((name) => {
  console.log(`\n${name}`);
  const rows = runOne(name);
  print(rows);
  return { name, rows };
});
write(groups);
const missed = groups.flatMap(({ rows }) => rows).filter(({ pass }) => pass === false);
console.log(missed.length === 0 ? '\nEvery bar is met.' : `\nMissed: ${missed.map(({ name }) => name).join('; ')}`);
process.exit(missed.length === 0 ? 0 : 1);
