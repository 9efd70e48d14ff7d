import { dirname, relative, resolve } from 'node:path';

import { checkManifest } from '../check/check-manifest.js';
import type { ManifestReport } from '../check/check-manifest.js';
import { formatProblem, formatSummary } from '../check/format.js';
import { findManifests } from '../files/find-manifests.js';
import { readText } from '../files/read-text.js';
import { MediaReader } from '../media/read-media.js';
import { LoudnessMeter } from '../sound/loudness-meter.js';
import type { Terminal } from '../terminal.js';

/** The switches of `vitrine check`. */
export interface CheckOptions { strict?: boolean; json?: boolean; color?: boolean }

/**
 * Checks one manifest, or every one in a folder, and prints what is wrong.
 *
 * @returns The exit code: 0, or 1 when there are errors. Warnings alone do not fail.
 * @throws {Error} When there is nothing to check.
 */
export async function checkCommand(
  place: string, options: CheckOptions, terminal: Terminal,
): Promise<number> {
  const paths = await findManifests(resolve(terminal.cwd, place));
  if (!paths) throw new Error(`There is no file or folder "${place}".`);
  if (paths.length === 0) {
    throw new Error(`There is no vitrine.json in "${place}". Name a file or another folder.`);
  }
  const reader = new MediaReader();
  const meter = new LoudnessMeter();
  const reports = [];
  for (const path of paths) {
    reports.push(await checkManifest(path, await readText(path), reader, {
      cwd: terminal.cwd, strict: options.strict === true, meter,
    }));
  }
  const problems = reports.flatMap((report) => report.problems);
  if (options.json === true) {
    const files = reports.map(contents);
    terminal.print(JSON.stringify({ problems, files }, null, 2));
  } else {
    const color = options.color !== false && terminal.color;
    for (const problem of problems) terminal.print(formatProblem(problem, color));
    if (problems.length > 0) terminal.print('');
    terminal.print(formatSummary(reports, color));
  }
  if (meter.note !== undefined) terminal.warn(meter.note);
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

/** What a manifest holds, for other programs: each file with bytes, pixels and seconds. */
function contents({ path, file, scenes, languages, files }: ManifestReport): object {
  const media = [...files].map(([at, { bytes, width, height, duration }]) => {
    const src = relative(dirname(path), at).replaceAll('\\', '/');
    return { src, bytes, width, height, duration };
  });
  return { file, scenes, languages, media };
}
