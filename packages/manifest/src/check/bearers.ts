import { suggest } from '../explain/suggest.js';
import { isRecord } from '../field.js';
import { idPattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import { slug } from '../slug.js';

type Node = Record<string, unknown>;
type Path = RawIssue['path'];
/** Where a name would have to be written, so that what asks for it finds it. */
interface Bearer {
  path: Path;
  name: string;
}
/** An entry of a list, and where it stands. */
interface Entry {
  value: Node;
  path: Path;
}

function entriesOf(list: unknown, path: Path): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isRecord(value) ? [{ value, path: [...path, index] }] : []);
}

/** The entry that should have a name: the one whose title says it, or the only one without. */
function unnamed(entries: readonly Entry[], name: string, inside?: string): Bearer | undefined {
  const without = entries.filter(({ value }) => value['id'] === undefined);
  const holds = ({ value, path }: Entry): boolean =>
    listsIn(value, path).some((one) => one.value['id'] === inside);
  const titled = ({ value: { title } }: Entry): boolean =>
    (isRecord(title) ? Object.values(title) : [title]).some(
      (words) => typeof words === 'string' && slug(words) === name,
    );
  const found = without.find(titled)
    ?? (inside === undefined ? undefined : without.find(holds))
    ?? (without.length === 1 ? without[0] : undefined);
  return found && { path: [...found.path, 'id'], name };
}

/** The lists whose entries have names that addresses go through. */
const named = ['scenes', 'content', 'spots', 'places', 'questions', 'choices', 'steps', 'groups'];

function listsIn(node: Node, path: Path): Entry[] {
  return named.flatMap((key) => entriesOf(node[key], [...path, key]));
}

/** For `crab/sally/eyes`, where `crab` has nothing named `sally`: what should be. */
function ofAddress(doc: Node, name: string): Bearer | undefined {
  let here: Entry = { value: doc, path: [] };
  const parts = name.split('/');
  for (const [index, part] of parts.entries()) {
    const entries = listsIn(here.value, here.path);
    const next = entries.find(({ value }) => value['id'] === part);
    if (!next) return unnamed(entries, part, parts[index + 1]);
    here = next;
  }
  return undefined;
}

/** For an id that names an entry of a list: the list is here, or further out. */
function ofList(doc: Node, { path, name = '', expected = '' }: RawIssue): Bearer | undefined {
  let found: Bearer | undefined;
  let node: unknown = doc;
  path.forEach((key, index) => {
    if (isRecord(node) && Array.isArray(node[expected])) {
      const list = [...path.slice(0, index), expected];
      found = unnamed(entriesOf(node[expected], list), name);
    }
    node = (node as Node | undefined)?.[key]; // an array takes a number as well
  });
  return found;
}

function bearerOf(issue: RawIssue, doc: Node, isOften: boolean): Bearer | undefined {
  const { code, expected, name = '', options = [] } = issue;
  const isSlip = suggest(name, options) ?? options.find((option) => option.endsWith(`/${name}`));
  if (code !== 'VIT106' || isSlip !== undefined) return undefined;
  if (expected === 'asset') return isOften ? { path: ['assets', name], name } : undefined;
  if (expected === 'state') {
    const states = isRecord(doc['state']) ? Object.keys(doc['state']) : [];
    const isElsewhere = options.length > states.length; // among the sliders, perhaps
    return isOften && !isElsewhere ? { path: ['state', name], name } : undefined;
  }
  if (expected !== 'address') return ofList(doc, issue);
  return Array.isArray(doc['scenes']) ? ofAddress(doc, name) : undefined;
}

/** A table lacks an entry; anything else is there and lacks its name. */
function inTable({ expected }: RawIssue): Pick<RawIssue, 'code' | 'expected'> {
  return expected === 'asset' || expected === 'state'
    ? { code: 'VIT106', expected }
    : { code: 'VIT102', expected: 'bearer' };
}

/**
 * Whether something has this name and wrote it wrongly (`Shell` for `shell`): that is told there,
 * and once.
 */
function isConsequence({ code, expected, name, options = [] }: RawIssue): boolean {
  if (code !== 'VIT106' || expected === 'address') return false;
  return options.some((option) => !idPattern.test(option) && slug(option) === name);
}

/**
 * Moves names that nothing has to where they would have to be written: to the spot without an
 * `id`, and to the table of assets or states when several places ask for the same. What asks once,
 * or may be misspelt, stays where it is. So one slip is one problem, with the lines that ask.
 *
 * @param lineOf - The line of what asks.
 */
export function atBearers(
  found: readonly RawIssue[],
  doc: Node,
  lineOf: (issue: RawIssue) => number,
): RawIssue[] {
  const issues = found.filter((issue) => !isConsequence(issue));
  const keyOf = ({ code, expected, name }: RawIssue): string => `${code} ${expected} ${name}`;
  const asked = new Map<string, number>();
  for (const issue of issues) asked.set(keyOf(issue), (asked.get(keyOf(issue)) ?? 0) + 1);
  const bearers = issues.map((one) => bearerOf(one, doc, (asked.get(keyOf(one)) ?? 0) > 1));
  const moved = new Map<string, RawIssue & { lines: number[] }>();
  const unclear = new Set<string>();
  bearers.forEach((bearer, index) => {
    const issue = issues[index];
    if (!bearer || !issue) return;
    const place = JSON.stringify(bearer.path);
    const known = moved.get(place);
    if (known && known.name !== bearer.name) unclear.add(place); // one place, two names
    if (known) known.lines.push(lineOf(issue));
    else moved.set(place, { ...issue, ...bearer, ...inTable(issue), lines: [lineOf(issue)] });
  });
  for (const place of unclear) moved.delete(place);
  const left = issues.filter(({ path, code }, index) => {
    const bearer = bearers[index];
    if (bearer) return !moved.has(JSON.stringify(bearer.path));
    return code !== 'VIT102' || !moved.has(JSON.stringify(path)); // an id that must be there anyway
  });
  return [...left, ...moved.values()];
}
