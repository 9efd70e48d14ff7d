import { contradictedFeatures } from './access-statement.js';
import { atBearers } from './check/bearers.js';
import { checkLanguages, checkUndeclared, readLanguages } from './check/languages.js';
import { checkLicenceName } from './check/licences.js';
import { checkClaims, checkLicence, checkTheme } from './check/look-and-claims.js';
import { collectNames } from './check/names.js';
import { checkReferences } from './check/references.js';
import { checkTogether } from './check/rules.js';
import type { Fault, Source } from './check/source.js';
import { readSource } from './check/source.js';
import { visitFields } from './check/visit.js';
import { checkWords } from './check/words.js';
import type { Definition } from './define.js';
import { definitionsWith } from './definitions.js';
import { schemasFor } from './document-schema.js';
import type { Context } from './explain/explain.js';
import { explain, withoutConsequences } from './explain/explain.js';
import { explainSyntax } from './explain/more-sentences.js';
import type { Schema } from './field.js';
import { isRecord } from './field.js';
import { normalize } from './normalize.js';
import { langPattern } from './patterns.js';
import type { Problem, Severity } from './problem.js';
import type { RawIssue } from './problem-codes.js';
import { problemCodes } from './problem-codes.js';
import { rootSchema, validate } from './validate.js';

/** How to check. */
export interface CheckOptions {
  /** The name of the file, for sentences about its format. */
  file?: string;
  /** Third parties' component types besides the built-in ones. */
  components?: readonly Definition[];
  /** Before publishing: missing languages are errors, missing licences warnings. */
  strict?: boolean;
}

/**
 * More problems than this are not listed: nobody reads them, and the first ones often cause the
 * rest.
 */
const mostProblems = 1000;

/**
 * Faults that a JSON Schema cannot see: names, languages, contrast, claims, words that say nothing.
 */
function lookDeeper(
  doc: Record<string, unknown>,
  root: Schema,
  { schemas, components }: Context,
  strict: boolean,
  isValid: boolean,
): RawIssue[] {
  const names = collectNames(doc, root, schemas);
  const issues = [...names.issues];
  const add = (issue: RawIssue): void => void issues.push(issue);
  const languages = readLanguages(doc);
  const tags = new Set<string>();
  checkTheme(doc, add);
  visitFields(doc, root, schemas, (field) => {
    checkReferences(field, names, add);
    checkTogether(field, add);
    checkWords(field, add);
    checkLanguages(field, languages, add);
    checkLicenceName(field, add);
    if (strict) checkLicence(doc, field, add);
    const isText = field.meta.kind === 'text' || field.meta.kind === 'rich';
    if (isText && isRecord(field.value)) {
      Object.keys(field.value)
        .filter((tag) => langPattern.test(tag))
        .forEach((tag) => tags.add(tag));
    }
  });
  checkUndeclared(doc, tags, add);
  // What is not valid counts for nothing, and would make true claims look false.
  if (isValid && isRecord(doc['access']) && Array.isArray(doc['access']['features'])) {
    checkClaims(
      doc,
      contradictedFeatures(normalize(doc, { ...(components && { components }) })),
      add,
    );
  }
  return issues;
}

/**
 * Types that the document declares and does not need are somebody else's: their fallback is shown.
 */
function withoutDeclared(issues: RawIssue[], doc: unknown): RawIssue[] {
  const declared = isRecord(doc) && isRecord(doc['extensions']) ? doc['extensions'] : {};
  return issues.filter(({ code, name }) => {
    if (code !== 'VIT104' || name === undefined || !Object.hasOwn(declared, name)) return true;
    const entry = declared[name];
    return isRecord(entry) && entry['required'] === true;
  });
}

function isAtKey({ code, expected }: RawIssue): boolean {
  return (
    code === 'VIT101'
    || expected === 'key'
    || (code === 'VIT105' && expected === 'state')
    || (code === 'VIT106' && expected === 'state')
  );
}

function severityOf({ code }: RawIssue, strict: boolean): Severity {
  return strict && code === 'VIT301' ? 'error' : problemCodes[code][1];
}

function toProblem(
  issue: RawIssue,
  offset: number,
  words: readonly [string, string],
  source: Source,
  strict: boolean,
): Problem {
  const [message, fix] = words;
  return {
    code: issue.code,
    severity: severityOf(issue, strict),
    ...source.position(offset),
    path: issue.path,
    message,
    fix,
  };
}

/** Structure first, then what needs code; one fault a place. */
function findIssues(doc: unknown, context: Context, strict: boolean): RawIssue[] {
  const structural = withoutDeclared(validate(doc, context.definitions), doc);
  const issues = withoutConsequences(structural, context);
  if (!isRecord(doc) || !context.root) return issues;
  const taken = new Set(structural.map(({ path }) => JSON.stringify(path)));
  for (const issue of lookDeeper(doc, context.root, context, strict, !structural.length)) {
    if (!taken.has(JSON.stringify(issue.path))) issues.push(issue);
  }
  return issues;
}

/**
 * Finds everything that is wrong with a manifest and says how to mend it. Takes JSON with comments
 * and trailing commas. Never throws, whatever the text; a syntax error or a limit is the only
 * problem then.
 *
 * @returns Problems in the order of the file; at most 1,000.
 */
export function check(text: string, options: CheckOptions = {}): Problem[] {
  const strict = options.strict === true;
  const definitions = definitionsWith(options.components);
  const source = readSource(text);
  const schemas = schemasFor(definitions);
  const doc = source.value;
  const { components } = options;
  const root = rootSchema(doc, definitions);
  const context: Context = { doc, root, schemas, definitions, ...(components && { components }) };
  const explainFault = (fault: Fault): readonly [string, string] =>
    fault.syntax === undefined
      ? explain(fault, context)
      : explainSyntax(fault.syntax, options.file);
  const problems = source.faults
    .slice(0, mostProblems)
    .map(({ offset, syntax, ...issue }) =>
      toProblem(
        issue,
        offset,
        explainFault({ offset, ...issue, ...(syntax && { syntax }) }),
        source,
        strict,
      ),
    );
  if (doc !== undefined) {
    const offsetOf = (issue: RawIssue): number =>
      source.offsetOf(issue.path, isAtKey(issue) ? 'key' : 'value');
    const found = findIssues(doc, context, strict).slice(0, mostProblems);
    const issues = isRecord(doc)
      ? atBearers(found, doc, (issue) => source.position(offsetOf(issue)).line)
      : found;
    for (const issue of issues)
      problems.push(toProblem(issue, offsetOf(issue), explain(issue, context), source, strict));
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, mostProblems);
}
