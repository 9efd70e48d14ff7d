import type { AssetTable } from './asset-table.js';
import type { NormalText, Party } from './exhibit.js';
import type { FieldMeta } from './field-meta.js';
import { fitsAction, fitsWhen } from './fits-logic.js';
import { isRecord } from './is-record.js';
import { canonicalTag } from './language.js';
import {
  addressPattern,
  colourPattern,
  datePattern,
  extensionPattern,
  filePattern,
  isFileOr,
  urlPattern,
} from './patterns.js';
import type { Plan, PlanField } from './plan.js';
import { isFile } from './plan.js';
import type { RawIssue } from './problem-codes.js';
import { slug, slugOf, toId, UniqueIds } from './slug.js';

/** What cleaning a value needs to know of the document around it. */
export interface Cleaning {
  /** The language of plain strings. */
  readonly language: string;
  readonly assets: AssetTable;
  /** What only references can show; `load` puts it into words. */
  readonly issues: RawIssue[];
  /** Whether every part that is left out is an issue, too. */
  readonly reportsDropped: boolean;
  /** Keys from the root to what is being cleaned. */
  readonly path: (string | number)[];
}

/** An object with what could be kept of it, and whether all is there that it cannot do without. */
export interface Cleaned {
  value: Record<string, unknown>;
  isComplete: boolean;
}

type Cleaner = (value: unknown, field: PlanField, cleaning: Cleaning) => unknown;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Words by language. Half characters become U+FFFD; an unknown language becomes `und`. */
export function cleanText(value: unknown, language: string): NormalText | undefined {
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : { [language]: wellFormed(value) };
  if (!isRecord(value)) return undefined;
  const text: NormalText = {};
  let isEmpty = true;
  for (const [tag, words] of Object.entries(value)) {
    const key = canonicalTag(tag) ?? 'und';
    if (typeof words !== 'string' || words.trim() === '' || Object.hasOwn(text, key)) continue;
    text[key] = wellFormed(words);
    isEmpty = false;
  }
  return isEmpty ? undefined : text;
}

function wellFormed(words: string): string {
  return words.replace(LONE_SURROGATE, '\ufffd');
}

/** Keeps a string that fits a pattern. */
function fitting(pattern: Pick<RegExp, 'test'>): Cleaner {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}

/** A number moved into its range: a spot a little off the picture stays reachable. */
function cleanNumber(value: unknown, { min, max, whole }: PlanField): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const number = Math.min(Math.max(value, min ?? -1e15), max ?? 1e15);
  return whole === true ? Math.round(number) : number;
}

function cleanNumbers(value: unknown, field: PlanField): number[] | undefined {
  if (!Array.isArray(value) || field.lengths?.includes(value.length) === false) return undefined;
  const numbers = value.map((one) => cleanNumber(one, field));
  return numbers.every((one) => one !== undefined) ? numbers : undefined;
}

function cleanPaths(value: unknown, { keep }: PlanField): unknown {
  if (typeof value === 'string')
    return isFileOr(keep, value) ? value : undefined;
  if (!isRecord(value)) return undefined;
  const paths: Record<string, string> = {};
  for (const [tag, path] of Object.entries(value)) {
    const key = canonicalTag(tag) ?? 'und';
    if (typeof path === 'string' && filePattern.test(path) && !Object.hasOwn(paths, key))
      paths[key] = path;
  }
  return Object.keys(paths).length > 0 ? paths : undefined;
}

function cleanAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (addressPattern.test(value)) return value;
  const address = value.slice(0, 400).split('/').map(slug).join('/');
  return addressPattern.test(address) ? address : undefined;
}

function cleanFile(
  value: unknown,
  { kind }: PlanField,
  { assets, issues, path }: Cleaning,
): string | undefined {
  const id = isFile(kind) ? assets.refer(value, kind) : undefined;
  if (id === undefined && typeof value === 'string') {
    issues.push({ code: 'VIT106', path: [...path] });
  }
  return id;
}

function cleanList(
  value: unknown,
  { item, min }: PlanField,
  cleaning: Cleaning,
): unknown[] | undefined {
  if (!Array.isArray(value) || item === undefined) return undefined;
  const list: unknown[] = [];
  value.forEach((one, index) => {
    const kept = cleanAt(index, one, item, cleaning);
    if (kept !== undefined) list.push(kept);
  });
  if (list.length < (min ?? 0)) return undefined;
  const isNamed = item.plan?.some(([key]) => key === 'id') === true;
  return isNamed ? withIds(list as Record<string, unknown>[]) : list; // a plan is of objects
}

/** Every spot, question and answer has a name of its own in its list. */
function withIds(list: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const ids = new UniqueIds();
  const isNamed = list.map(({ id }) => typeof id === 'string' && ids.claim(id));
  return list.map(({ id, ...one }, index) => {
    if (isNamed[index] === true) return { id, ...one };
    // Texts are clean.
    const words = (one['title'] ?? one['text'] ?? one['ask']) as NormalText | undefined;
    return { id: ids.take(toId(id) ?? slugOf(words) ?? `${index + 1}`), ...one };
  });
}

function cleanRecord(value: unknown, { item, keys }: PlanField, cleaning: Cleaning): unknown {
  if (!isRecord(value) || item === undefined) return undefined;
  const record: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const key = recordKey(name, keys);
    const kept = key === undefined ? undefined : cleanAt(name, one, item, cleaning);
    if (key !== undefined && kept !== undefined) record[key] = kept;
  }
  return record;
}

function recordKey(name: string, keys: FieldMeta['keys']): string | undefined {
  if (keys === 'id') return toId(name);
  if (keys === 'lang') return canonicalTag(name);
  if (keys === 'extension') return extensionPattern.test(name) ? name : undefined;
  return name;
}

/** Who made it, always as a list. */
export function cleanParties(
  value: unknown,
  field: PlanField,
  cleaning: Cleaning,
): Party[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one): Party[] => {
    const party = cleanValue(
      typeof one === 'string' ? { name: one } : one,
      field.item ?? field,
      cleaning,
    );
    // By its schema.
    return isRecord(party) && typeof party['name'] === 'string' ? [party as unknown as Party] : [];
  });
  return all.length > 0 ? all : undefined;
}

const text: Cleaner = (value, _field, { language }) => cleanText(value, language);
const line = fitting(/\S/);

const cleaners: Record<FieldMeta['kind'], Cleaner> = {
  text,
  rich: text,
  string: line,
  licence: line,
  path: fitting(filePattern),
  url: fitting(urlPattern),
  date: fitting(datePattern),
  colour: fitting(colourPattern),
  paths: cleanPaths,
  image: cleanFile,
  audio: cleanFile,
  video: cleanFile,
  model: cleanFile,
  id: toId,
  address: cleanAddress,
  numbers: cleanNumbers,
  lang: (value) => (typeof value === 'string' ? canonicalTag(value) : undefined),
  number: cleanNumber,
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  true: (value) => (value === true ? value : undefined),
  choice: (value, { options }) =>
    options?.includes(value as string) === true ? value : undefined,
  value: (value, field) =>
    typeof value === 'number'
      ? cleanNumber(value, field)
      : typeof value === 'boolean' || typeof value === 'string'
        ? value
        : undefined,
  version: () => 1,
  json: (value) => value,
  any: (value, { accepts }) => (accepts?.(value) === false ? undefined : value),
  when: (value) => (fitsWhen(value) ? value : undefined),
  actions: (value) => (Array.isArray(value) ? value.filter(fitsAction) : undefined),
  object: (value, { plan }, cleaning) => {
    const cleaned =
      isRecord(value) && plan !== undefined ? cleanObject(value, plan, cleaning) : undefined;
    return cleaned?.isComplete === true ? cleaned.value : undefined;
  },
  list: cleanList,
  record: cleanRecord,
  parties: cleanParties,
  asset: () => undefined,
  component: () => undefined,
};

/** The normal form of a value, or `undefined` when nothing of it can be used. */
export function cleanValue(value: unknown, field: PlanField, cleaning: Cleaning): unknown {
  return value === undefined || value === null
    ? undefined
    : cleaners[field.kind](value, field, cleaning);
}

function cleanAt(
  key: string | number,
  value: unknown,
  field: PlanField,
  cleaning: Cleaning,
): unknown {
  const { issues, path, reportsDropped } = cleaning;
  const before = issues.length;
  path.push(key);
  const kept = cleanValue(value, field, cleaning);
  // The part inside that is to blame says so itself.
  if (kept === undefined && reportsDropped && issues.length === before)
    issues.push({ code: 'VIT103', path: [...path] });
  path.pop();
  return kept;
}

/**
 * Keeps what the plan knows. Words that are missing are kept as no words: they never break what
 * they are part of.
 */
export function cleanObject(raw: Record<string, unknown>, plan: Plan, cleaning: Cleaning): Cleaned {
  const value: Record<string, unknown> = {};
  let isComplete = true;
  for (const [key, field] of plan) {
    const kept = Object.hasOwn(raw, key) ? cleanAt(key, raw[key], field, cleaning) : undefined;
    if (kept !== undefined) value[key] = kept;
    else if (field.optional) continue;
    else if (field.kind === 'text' || field.kind === 'rich') value[key] = {};
    else if (key !== 'id') {
      isComplete = false;
      if (cleaning.reportsDropped && !Object.hasOwn(raw, key))
        cleaning.issues.push({ code: 'VIT102', path: [...cleaning.path, key] });
    }
  }
  return { value, isComplete };
}
