import { relative } from 'node:path';

import { check } from '@vitrine/manifest/check.js';
import type { ParseError } from 'jsonc-parser';
import { parse } from 'jsonc-parser';

import { unreadable } from '../files/read-manifest.js';
import type { ReadText } from '../files/read-text.js';
import { checkMedia } from '../media/check-media.js';
import type { MediaReader } from '../media/read-media.js';
import type { Reading } from '../media/reading.js';
import type { FileProblem } from '../server/live.js';
import type { LoudnessMeter } from '../sound/loudness-meter.js';

/** What one manifest came to. */
export interface ManifestReport {
  /** Absolute. */
  path: string;
  /** As printed: relative to where the command was given, with `/`. */
  file: string;
  /** In the order of the file. */
  problems: FileProblem[];
  scenes: number;
  /** Declared languages. */
  languages: string[];
  /** What was read from each file that is there, by absolute path. */
  files: Map<string, Reading>;
}

/**
 * Checks a manifest and every file that it names.
 *
 * @param path - Absolute: where the text was read from.
 */
export async function checkManifest(
  path: string, { text, problems: saved }: ReadText, reader: MediaReader,
  options: { cwd: string; strict?: boolean; meter?: LoudnessMeter },
): Promise<ManifestReport> {
  const file = relative(options.cwd, path).replaceAll('\\', '/');
  const problems = check(text, { file, strict: options.strict ?? false });
  const stopped = problems.some((problem) => unreadable.has(problem.code));
  const media = stopped ? undefined : await checkMedia(text, path, reader, options.meter);
  const noPaths = new Set(
    problems.filter(({ code }) => code === 'VIT401').map(({ path: at }) => JSON.stringify(at)),
  );
  // What is no path at all is not looked for.
  const more = media?.problems.filter(({ path: at }) => !noPaths.has(JSON.stringify(at))) ?? [];
  const all = [...saved, ...problems, ...more]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((problem) => ({ ...problem, file }));
  const counts = stopped ? { scenes: 0, languages: [] } : count(text);
  return {
    path,
    file,
    problems: all,
    ...counts,
    files: media?.files ?? new Map<string, Reading>(),
  };
}

function count(text: string): { scenes: number; languages: string[] } {
  const errors: ParseError[] = [];
  const doc: unknown = parse(text, errors, { allowTrailingComma: true });
  const isObject = errors.length === 0 && typeof doc === 'object' && doc !== null;
  // every key is looked at before it is used
  const { scenes, languages } = (isObject ? doc : {}) as { scenes?: unknown; languages?: unknown };
  return {
    scenes: Array.isArray(scenes) ? scenes.length : 0,
    languages: Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [],
  };
}
