import pc from 'picocolors';

import type { FileProblem } from '../server/live.js';
import type { ManifestReport } from './check-manifest.js';

type Colors = ReturnType<typeof pc.createColors>;

/** `1 error`, `2 errors`. */
export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Bytes as a person says them: `980 bytes`, `12 kB`, `3.4 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * One problem on two lines: `file:line:column severity CODE message`, then the fix, set in.
 *
 * Control characters are taken out: a file name or a text from a manifest must not steer the
 * terminal.
 */
export function formatProblem(problem: FileProblem, color: boolean): string {
  const c = pc.createColors(color);
  const { file, line, column, severity, code } = problem;
  const where = line > 0 ? `${file}:${line}:${column}` : file;
  const paint = severity === 'error' ? c.red : c.yellow;
  const head = [c.bold(printable(where)), paint(severity), c.dim(code), printable(problem.message)];
  return `${head.join(' ')}\n    ${c.green(printable(problem.fix)).replaceAll('\n', '\n    ')}`;
}

/** The last line: how many problems, or that all is well with what there is. */
export function formatSummary(reports: ManifestReport[], color: boolean): string {
  const c = pc.createColors(color);
  const problems = reports.flatMap((report) => report.problems);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const files = plural(reports.length, 'file');
  if (problems.length === 0) return `${c.green('All well')}: ${contents(reports)} in ${files}.`;
  const parts = [
    ...errors > 0 ? [paintCount(c, errors, 'error')] : [],
    ...warnings > 0 ? [paintCount(c, warnings, 'warning')] : [],
  ];
  return `${parts.join(', ')} in ${files}.`;
}

function paintCount(c: Colors, n: number, word: 'error' | 'warning'): string {
  return (word === 'error' ? c.red : c.yellow)(plural(n, word));
}

/** `12 scenes, 4 languages (en, id, ne, ar), 31 media files (8.2 MB)`. */
function contents(reports: ManifestReport[]): string {
  const scenes = reports.reduce((sum, report) => sum + report.scenes, 0);
  const languages = [...new Set(reports.flatMap((report) => report.languages))];
  const files = new Map(reports.flatMap((report) => [...report.files]));
  const bytes = [...files.values()].reduce((sum, reading) => sum + reading.bytes, 0);
  const parts = [
    ...scenes > 0 ? [plural(scenes, 'scene')] : [],
    ...languages.length > 0
      ? [`${plural(languages.length, 'language')} (${languages.join(', ')})`] : [],
    `${plural(files.size, 'media file')} (${bytesInWords(bytes)})`,
  ];
  return parts.join(', ');
}

/** A text without the control characters by which it could steer the terminal. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
