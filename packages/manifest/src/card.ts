import type { AssetTable } from './asset-table.js';
import { cleanText } from './clean.js';
import type { NormalText } from './exhibit.js';
import { isRecord } from './is-record.js';
import type { Plan } from './plan.js';
import { isFile } from './plan.js';

/** Keys of a file that hold words for visitors, in reading order. */
const FILE_WORDS = ['alt', 'long', 'transcript'];

/** How deep words are looked for in what nobody knows. */
const MAX_DEPTH = 4;

/** All words of a component that could not be shown as it is, in the order of its schema. */
export function wordsByPlan(
  value: Record<string, unknown>,
  plan: Plan,
  assets: AssetTable,
): NormalText[] {
  return plan.flatMap(([key, { kind, plan: inner, item }]): NormalText[] => {
    const part = value[key];
    if (part === undefined) return [];
    if (kind === 'text' || kind === 'rich') return hasWords(part) ? [part] : [];
    if (isFile(kind)) return typeof part === 'string' ? fileWords(assets.get(part)) : [];
    if (inner !== undefined && isRecord(part)) return wordsByPlan(part, inner, assets);
    if (item === undefined || typeof part !== 'object') return [];
    // Not null.
    return Object.values(part as object).flatMap((one) =>
      wordsByPlan({ one }, [['one', item]], assets),
    );
  });
}

function hasWords(text: unknown): text is NormalText {
  return isRecord(text) && Object.keys(text).length > 0;
}

function fileWords(file: unknown): NormalText[] {
  return isRecord(file) ? FILE_WORDS.map((key) => file[key]).filter(hasWords) : [];
}

/**
 * The words of every file that a component of an unknown type holds or names: of anything with a
 * `src`, and of entries of the asset table.
 */
export function wordsOfFiles(
  raw: unknown,
  assets: AssetTable,
  language: string,
  depth = 0,
): NormalText[] {
  if (typeof raw === 'string') return rawFileWords(assets.raw(raw), language);
  if (typeof raw !== 'object' || raw === null || depth > MAX_DEPTH) return [];
  if ('src' in raw) return rawFileWords(raw, language);
  return Object.entries(raw).flatMap(([key, part]) =>
    ['type', 'id', 'slot', 'title', 'text', 'fallback'].includes(key)
      ? []
      : wordsOfFiles(part, assets, language, depth + 1),
  );
}

function rawFileWords(file: unknown, language: string): NormalText[] {
  if (!isRecord(file)) return [];
  return FILE_WORDS.map((key) => cleanText(file[key], language)).filter(hasWords);
}
