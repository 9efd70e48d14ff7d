import * as z from 'zod/mini';

import type { Field, FieldMeta, IssueDetail, Issues, Schema, Shape } from './field.js';
import { describe, isRecord, leaf, report, runAt } from './field.js';
import { limits } from './limits.js';
import type { Value } from './logic.js';
import {
  addressPattern,
  colourPattern,
  datePattern,
  extensionPattern,
  filePattern,
  htmlPattern,
  idPattern,
  isFileOr,
  langPattern,
  urlPattern,
} from './patterns.js';
import type { ProblemCode } from './problem-codes.js';
import type { Path, PerLang, Text } from './text.js';

/** Reports a value that is not what `expected` says, or the lack of one. */
export function wrong(value: unknown, expected: string, issues: Issues): void {
  report(issues, value === undefined ? 'VIT102' : 'VIT103', [], { expected });
}

function testLine(value: unknown, meta: FieldMeta, issues: Issues, path: string[]): void {
  if (typeof value !== 'string') report(issues, 'VIT103', path, { expected: 'text' });
  else if (value.trim() === '') {
    report(issues, meta.emptyCode ?? 'VIT102', path, { expected: 'text', empty: true });
  } else if (value.length > limits.textLength) {
    report(issues, 'VIT403', path, { expected: 'text', max: limits.textLength });
  } else if (htmlPattern.test(value)) report(issues, 'VIT402', path, { expected: 'text' });
}

function words(meta: FieldMeta): Field<Text> {
  return leaf(meta, (value, issues) => {
    if (!isRecord(value)) {
      if (typeof value === 'string') testLine(value, meta, issues, []);
      else wrong(value, meta.kind, issues);
      return;
    }
    const tags = Object.keys(value);
    if (!tags.length) {
      report(issues, meta.emptyCode ?? 'VIT102', [], { expected: 'text', empty: true });
    }
    for (const tag of tags) {
      if (!langPattern.test(tag)) report(issues, 'VIT302', [tag], { expected: 'key', name: tag });
      else testLine(value[tag], meta, issues, [tag]);
    }
  });
}

/** Words for a visitor, without marks: a string, or one string per language. */
export function text(description: string): Field<Text> {
  return words({ kind: 'text', description });
}

/** Words for a visitor that may hold the Markdown subset. */
export function rich(description: string): Field<Text> {
  return words({ kind: 'rich', description });
}

/** The words for visitors who cannot see; empty is a fault of its own (write `decorative`). */
export function alt(description: string): Field<Text> {
  return words({ kind: 'text', emptyCode: 'VIT205', description });
}

/** All that is said and heard in a sound; empty is a fault of its own. */
export function transcript(description: string): Field<Text> {
  return words({ kind: 'rich', emptyCode: 'VIT202', description });
}

function pattern<T extends string>(
  meta: FieldMeta,
  test: Pick<RegExp, 'test'>,
  code: ProblemCode,
): Field<T> {
  return leaf(meta, (value, issues) => {
    if (typeof value !== 'string') wrong(value, meta.kind, issues);
    else if (!test.test(value)) report(issues, code, [], { expected: meta.kind, name: value });
  });
}

/** A line of data that no visitor reads. */
export function line(description: string): Field<string> {
  return pattern({ kind: 'string', description }, /^[^]{1,2000}$/, 'VIT103');
}

/** A licence. Which there are, `check` knows; others are shown as they are. */
export function licence(description: string): Field<string> {
  return pattern({ kind: 'licence', description }, /^[^]{1,2000}$/, 'VIT103');
}

/** The name of this thing. */
export function id(description: string): Field<string> {
  return pattern({ kind: 'id', description }, idPattern, 'VIT105');
}

/** The name of another thing; `to` is the key of the list that holds it, here or further out. */
export function idOf(to: string, description: string): Field<string> {
  return pattern({ kind: 'id', to, description }, idPattern, 'VIT105');
}

/** Where a thing is: `scene/component/spot`. */
export function address(description: string): Field<string> {
  return pattern({ kind: 'address', description }, addressPattern, 'VIT105');
}

/** A page on the web; https only. */
export function url(description: string): Field<string> {
  return pattern({ kind: 'url', description }, urlPattern, 'VIT401');
}

/** A file: a path inside the exhibit's folder, or an https address. */
export function path(description: string): Field<Path> {
  return pattern({ kind: 'path', description }, filePattern, 'VIT401');
}

/** `#rgb` or `#rrggbb`. */
export function colour(description: string): Field<string> {
  return pattern({ kind: 'colour', description }, colourPattern, 'VIT103');
}

/** A date in EDTF: `1896`, `1896-05`, `-0044-03-15`, `1890~`. */
export function date(description: string): Field<string> {
  return pattern({ kind: 'date', description }, datePattern, 'VIT103');
}

/** A language tag. */
export function lang(description: string): Field<string> {
  return pattern({ kind: 'lang', description }, langPattern, 'VIT302');
}

/** One file, or one per language. `keep` is a word that may stand instead of a file. */
export function paths(keep: string, description: string): Field<PerLang<Path>> {
  const meta: FieldMeta = { kind: 'paths', description, ...(keep && { keep }) };
  const bad = (name: string): IssueDetail => ({ name, ...(keep && { options: [keep] }) });
  return leaf(meta, (value, issues) => {
    if (typeof value === 'string') {
      if (!isFileOr(keep, value)) report(issues, 'VIT401', [], bad(value));
    } else if (!isRecord(value)) wrong(value, 'paths', issues);
    else {
      const tags = Object.keys(value);
      if (!tags.length) report(issues, 'VIT102', [], { expected: 'paths', empty: true });
      for (const tag of tags) {
        const file = value[tag];
        if (!langPattern.test(tag)) report(issues, 'VIT302', [tag], { expected: 'key', name: tag });
        else if (typeof file !== 'string') report(issues, 'VIT103', [tag], { expected: 'path' });
        else if (!filePattern.test(file)) report(issues, 'VIT401', [tag], bad(file));
      }
    }
  });
}

/** The smallest and largest number that makes sense, and whether it must be whole. */
export interface Range {
  min?: number;
  max?: number;
  whole?: boolean;
}

function inRange(value: number, range: Range): boolean {
  return (
    value >= (range.min ?? -1e15)
    && value <= (range.max ?? 1e15)
    && (!range.whole || Number.isInteger(value))
  );
}

/** A number in a range; say the unit in the description. */
export function number(range: Range, description: string): Field<number> {
  return leaf({ kind: 'number', ...range, description }, (value, issues) => {
    if (typeof value !== 'number') wrong(value, 'number', issues);
    else if (!inRange(value, range)) report(issues, 'VIT108', [], { expected: 'number', ...range });
  });
}

/** A fixed count of numbers: `[x, y]`. `lengths` are the counts that are allowed. */
export function numbers<T extends number[]>(
  lengths: readonly T['length'][],
  range: Range,
  description: string,
): Field<T> {
  const shortest = Math.min(...lengths);
  return leaf({ kind: 'numbers', lengths, ...range, description }, (value, issues) => {
    if (!Array.isArray(value)) return wrong(value, 'numbers', issues);
    if (!lengths.includes(value.length)) {
      report(issues, 'VIT103', [], { expected: 'numbers', min: shortest });
    }
    value.forEach((entry, index) => {
      if (typeof entry !== 'number') report(issues, 'VIT103', [index], { expected: 'number' });
      else if (!inRange(entry, range)) {
        report(issues, 'VIT108', [index], { expected: 'number', ...range });
      }
    });
  });
}

/** Yes or no. */
export function flag(description: string): Field<boolean> {
  return leaf({ kind: 'boolean', description }, (value, issues) => {
    if (typeof value !== 'boolean') wrong(value, 'boolean', issues);
  });
}

/** `true`, or not there at all. */
export function yes(description: string): Field<true> {
  return leaf({ kind: 'true', description }, (value, issues) => {
    if (value !== true) wrong(value, 'true', issues);
  });
}

/** One of a few words. */
export function choice<const T extends string>(
  options: readonly T[],
  description: string,
): Field<T> {
  return leaf({ kind: 'choice', options, description }, (value, issues) => {
    if (!options.includes(value as T)) {
      report(issues, value === undefined ? 'VIT102' : 'VIT103', [], {
        expected: 'choice',
        options,
      });
    }
  });
}

/** Anyone's data, kept as it is. */
export function json(description: string): Field<unknown> {
  return leaf({ kind: 'json', description }, () => undefined);
}

/** A state value: yes or no, a number, or a line of text. */
export function value(description: string): Field<Value> {
  return leaf({ kind: 'value', description }, (entry, issues) => {
    if (!['boolean', 'number', 'string'].includes(typeof entry)) wrong(entry, 'value', issues);
  });
}

/** An object with these keys and no others. */
export function object<S extends Shape>(
  shape: S,
  description: string,
): z.ZodMiniObject<S, z.core.$strict> {
  const schema = z.strictObject(shape);
  describe(schema, { kind: 'object', shape, description });
  return schema;
}

/** A list of at least `min` things. */
export function list<S extends Schema>(
  item: S,
  min: number,
  description: string,
): z.ZodMiniArray<S> {
  const schema = z.array(item).check((payload) => {
    if (payload.value.length < min) {
      report(payload.issues, 'VIT102', [], { expected: 'list', min, empty: true });
    }
  });
  describe(schema, { kind: 'list', item, min, description });
  return schema;
}

const keyRules = {
  id: [idPattern, 'VIT105'],
  lang: [langPattern, 'VIT302'],
  string: [/^[^]{1,200}$/, 'VIT105'],
  extension: [extensionPattern, 'VIT105'],
} as const;

/**
 * An object whose keys are the author's own: ids, language tags, written forms, or extension types.
 */
export function record<S extends Schema>(
  keys: NonNullable<FieldMeta['keys']>,
  item: S,
  description: string,
): Field<Record<string, z.input<S>>> {
  return leaf({ kind: 'record', keys, value: item, description }, (entry, issues) => {
    if (!isRecord(entry)) return wrong(entry, 'record', issues);
    const [test, code] = keyRules[keys];
    for (const key of Object.keys(entry)) {
      if (test.test(key)) runAt(item, entry[key], [key], issues);
      else report(issues, code, [key], { expected: 'key', name: key });
    }
  });
}
