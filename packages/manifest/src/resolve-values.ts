import type { ResolvedAsset } from './asset.js';
import type { NormalText } from './exhibit.js';
import { isRecord } from './is-record.js';
import type { LanguageChain } from './language.js';
import { chooseKey, pickFrom } from './language.js';
import { parseMarkdown, plainText } from './markdown.js';
import type { Plan, PlanField } from './plan.js';
import { isFile } from './plan.js';
import type { RawIssue } from './problem-codes.js';
import type { Block, Lang, ResolvedText } from './text.js';
import { toUrl } from './to-url.js';

/** One visitor's languages and one place, while an exhibit is resolved for them. */
export interface Resolving {
  readonly chain: LanguageChain;
  /** The address of the manifest. */
  readonly base: string | URL;
  /** What components refer to, by id. */
  readonly assets: Readonly<Record<string, ResolvedAsset>>;
  readonly issues: RawIssue[];
}

/** Texts whose trees are kept; enough for a large exhibit in several languages. */
const MAX_TREES = 4000;
const trees = new Map<string, { blocks: Block[]; value: string }>();

/** The tree of a rich text, made once for each string. Nobody may change it. */
function treeOf(source: string): { blocks: Block[]; value: string } {
  let tree = trees.get(source);
  if (tree === undefined) {
    if (trees.size >= MAX_TREES) trees.clear();
    const blocks = parseMarkdown(source);
    trees.set(source, (tree = { blocks, value: plainText(blocks) }));
  }
  return tree;
}

/** The words for this visitor, as they are. */
export function resolveText(text: NormalText, { chain }: Resolving): ResolvedText {
  return pickFrom(text, chain);
}

/** The words for this visitor, with the Markdown subset as `blocks`. */
export function resolveRich(text: NormalText, { chain }: Resolving): ResolvedText {
  const { value: source, lang, dir } = pickFrom(text, chain);
  const { value, blocks } = treeOf(source);
  return { value, lang, dir, blocks };
}

/** The address of a file, or `''` with an issue when a path leads out of the exhibit's folder. */
export function resolvePath(path: string, { base, issues }: Resolving): string {
  const url = path === '' ? '' : toUrl(path, base);
  if (url === undefined) issues.push({ code: 'VIT401', path: [], name: path });
  return url ?? '';
}

/** The file for this visitor's languages, and the language it is in where there is a choice. */
export function resolvePaths(value: unknown, resolving: Resolving): { url: string; lang?: Lang } {
  if (typeof value === 'string') return { url: resolvePath(value, resolving) };
  const lang = isRecord(value) ? chooseKey(value, resolving.chain) : undefined;
  if (lang === undefined || !isRecord(value)) return { url: '' };
  return { url: resolvePath(String(value[lang]), resolving), lang };
}

const touched = new WeakMap<PlanField, boolean>();

/**
 * Whether a language or a place makes a difference to a field; others are passed on as they are.
 */
function isTouched(field: PlanField): boolean {
  let known = touched.get(field);
  if (known === undefined) {
    known =
      field.kind === 'text' ||
      field.kind === 'rich' ||
      field.kind === 'path' ||
      field.kind === 'paths' ||
      isFile(field.kind) ||
      (field.plan?.some(([, one]) => isTouched(one)) ?? false) ||
      (field.item !== undefined && isTouched(field.item));
    touched.set(field, known);
  }
  return known;
}

/** A value of the normal form for this visitor: words chosen, files ready to show. */
export function resolveValue(value: unknown, field: PlanField, resolving: Resolving): unknown {
  if (!isTouched(field)) return value;
  const { kind, plan, item, keep } = field;
  if (kind === 'text' || kind === 'rich') {
    const text = (isRecord(value) ? value : {}) as NormalText; // the normal form has maps
    return kind === 'text' ? resolveText(text, resolving) : resolveRich(text, resolving);
  }
  if (isFile(kind)) return resolving.assets[String(value)];
  if (kind === 'path') return resolvePath(String(value), resolving);
  if (kind === 'paths') return value === keep ? value : resolvePaths(value, resolving).url;
  if (plan !== undefined)
    return isRecord(value) ? resolveObject(value, plan, resolving) : undefined;
  if (item === undefined) return value;
  if (Array.isArray(value)) return value.map((one) => resolveValue(one, item, resolving));
  // A record.
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, resolveValue(one, item, resolving)]),
  );
}

/** Every key of an object that the plan knows and the author set. */
export function resolveObject(
  value: Readonly<Record<string, unknown>>,
  plan: Plan,
  resolving: Resolving,
): Record<string, unknown> {
  const resolved: Record<string, unknown> = {};
  for (const [key, field] of plan) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const one = own === undefined ? undefined : resolveValue(own, field, resolving);
    if (one !== undefined) resolved[key] = one;
  }
  return resolved;
}
