import { relative, resolve, sep } from 'node:path';

import type { ParseError } from 'jsonc-parser';
import { parse } from 'jsonc-parser';

import { checkManifest } from '../check/check-manifest.js';
import type { ManifestReport } from '../check/check-manifest.js';
import { findManifests } from '../files/find-manifests.js';
import { readText } from '../files/read-text.js';
import { MediaReader } from '../media/read-media.js';
import type { LiveState } from '../server/live.js';

/**
 * Keeps, for each manifest of a folder, the last text that had no errors.
 *
 * While a manifest is broken the browser is given that text, so that whoever writes it keeps
 * seeing an exhibit, also after loading the page again.
 */
export class LastGood {
  readonly #folder: string;
  readonly #cwd: string;
  readonly #reader = new MediaReader();
  readonly #good = new Map<string, string>();
  #broken = new Set<string>();
  #reports: ManifestReport[] = [];

  constructor(folder: string, cwd: string) {
    this.#folder = folder;
    this.#cwd = cwd;
  }

  /** What the last look found, manifest by manifest. */
  get reports(): ManifestReport[] { return this.#reports; }

  /**
   * What pages are told: all that is wrong, or what is wrong in one folder and below.
   *
   * @param folder - Its path inside the folder of all.
   */
  state(folder = ''): LiveState {
    const top = resolve(this.#folder, folder);
    const isInside = (path: string): boolean => path.startsWith(top + sep);
    return {
      problems: this.#reports.filter(({ path }) => isInside(path)).flatMap(({ path, problems }) => {
        const file = relative(this.#folder, path).replaceAll('\\', '/');
        return problems.map((problem) => ({ ...problem, file }));
      }),
      lastGood: [...this.#broken].some((path) => isInside(path) && this.#good.has(path)),
    };
  }

  /** Whether all of these files are manifests that have errors now: there is nothing to show. */
  areBroken(paths: string[]): boolean { return paths.every((path) => this.#broken.has(path)); }

  /** Looks at every manifest again. */
  async look(): Promise<void> {
    const reports: ManifestReport[] = [];
    const broken = new Set<string>();
    for (const path of await findManifests(this.#folder) ?? []) {
      const read = await readText(path).catch(() => undefined);
      if (read === undefined) continue; // taken away since the folder was listed
      const report = await checkManifest(path, read, this.#reader, { cwd: this.#cwd });
      reports.push(report);
      if (report.problems.some((problem) => problem.severity === 'error')) broken.add(path);
      else this.#good.set(path, asJson(read.text));
    }
    this.#reports = reports;
    this.#broken = broken;
  }

  /**
   * The text to send for a manifest: plain JSON, without comments; the last good one while it is
   * broken.
   *
   * @param names - Its path inside the folder.
   * @returns `undefined` when there has been no good one: then the file itself is sent.
   */
  text(names: string): string | undefined {
    return this.#good.get(resolve(this.#folder, names));
  }
}

/** Browsers read JSON without comments; a text that is JSON already stays letter by letter. */
function asJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    const errors: ParseError[] = [];
    return JSON.stringify(parse(text, errors, { allowTrailingComma: true }));
  }
}
