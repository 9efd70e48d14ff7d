import { definitionsWith } from './definitions.js';
import type { Exhibit } from './exhibit.js';
import { knowInteractive } from './interactive.js';
import type { Severity } from './problem.js';
import type { RawIssue } from './problem-codes.js';
import { briefProblem } from './problems.js';
import type { Finder, LoadOptions } from './read.js';
import { read } from './read.js';
import { validate } from './validate.js';

const bySchema: Finder = {
  find: (document, components) => validate(document, definitionsWith(components)),
  reportsDropped: false,
  say: (issue) => briefProblem(issue, severityOf(issue)),
};

/**
 * Reads a manifest so that a visitor always gets something: an exhibit in its normal form, with
 * what is wrong in `problems`. A part that cannot be used is left out, a component that cannot be
 * shown becomes a card of its words, and a document that cannot be read at all becomes one scene
 * that says so.
 *
 * Synchronous. Never throws on any content, never changes what it is given, and runs nothing of it.
 * The exhibit is plain JSON, and `load` of it gives the same again.
 *
 * @param source - The text of the file (JSON without comments), or the document as an object.
 */
export function load(source: string | object, options: LoadOptions = {}): Exhibit {
  knowInteractive();
  return read(source, options, bySchema);
}

/**
 * An old page shows a newer file as well as it can: what it does not know is no error of the
 * author's.
 */
function severityOf({ code }: RawIssue): Severity | undefined {
  return code === 'VIT101' || code === 'VIT003' ? 'warning' : undefined;
}
