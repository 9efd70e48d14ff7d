import { isRecord } from '../field.js';
import { canonicalTag, isPlain, withoutPlain } from '../language.js';
import { langPattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import type { Visit } from './visit.js';

/** What the document says about its languages. */
export interface Languages {
  /** `languages`, in canonical form; empty where none are declared. */
  declared: string[];
  /** True where other files bring the missing translations. */
  hasTranslations: boolean;
}

function canonical(tag: string): string {
  return canonicalTag(tag) ?? tag;
}

/** Reads the languages of a document. */
export function readLanguages(doc: Record<string, unknown>): Languages {
  const list: unknown[] = Array.isArray(doc['languages']) ? doc['languages'] : [];
  const declared = list
    .filter((tag): tag is string => typeof tag === 'string' && langPattern.test(tag))
    .map(canonical);
  const translations = doc['translations'];
  return { declared, hasTranslations: Array.isArray(translations) && translations.length > 0 };
}

/** True where words in `have` serve a visitor who reads `want`: the tag itself, or less exact. */
function serves(have: readonly string[], want: string): boolean {
  return have.some((tag) => want === tag || want.startsWith(`${tag}-`));
}

function checkMap(
  tags: string[],
  field: Visit,
  languages: Languages,
  report: (issue: RawIssue) => void,
): void {
  const { declared, hasTranslations } = languages;
  const have = tags.filter((tag) => langPattern.test(tag)).map(canonical);
  const missing = declared.filter((tag) => !isPlain(tag) && !serves(have, tag));
  if (missing.length && !hasTranslations && tags.length) {
    report({ code: 'VIT301', path: [...field.path], expected: 'words', options: missing });
  }
  if (!declared.length) return;
  for (const tag of tags) {
    if (!langPattern.test(tag)) continue;
    const base = withoutPlain(canonical(tag));
    const isDeclared = declared.some((one) => serves([base], one) || serves([one], base));
    if (!isDeclared) {
      report({
        code: 'VIT301',
        path: [...field.path, tag],
        expected: 'key',
        name: tag,
        options: declared,
      });
    }
  }
}

/** Reports words and files that a declared language lacks, and languages that are not declared. */
export function checkLanguages(
  field: Visit,
  languages: Languages,
  report: (issue: RawIssue) => void,
): void {
  const { meta, value, path } = field;
  if (path[0] === 'pronounce') return;
  const isText = meta.kind === 'text' || meta.kind === 'rich';
  if (!isText && meta.kind !== 'paths') return;
  if (isRecord(value)) return checkMap(Object.keys(value), field, languages, report);
  const [first, ...others] = languages.declared.filter((tag) => !isPlain(tag));
  if (
    isText
    && typeof value === 'string'
    && first !== undefined
    && others.length
    && !languages.hasTranslations
  ) {
    report({ code: 'VIT301', path: [...path], expected: 'words', name: first, options: others });
  }
}

/** Reports words in several languages where the document does not say which languages it is in. */
export function checkUndeclared(
  doc: Record<string, unknown>,
  found: ReadonlySet<string>,
  report: (issue: RawIssue) => void,
): void {
  if (doc['languages'] !== undefined || !found.size) return;
  report({ code: 'VIT301', path: ['languages'], expected: 'languages', options: [...found] });
}
