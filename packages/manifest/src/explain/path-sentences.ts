import { noFilePattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import { beside } from './beside.js';
import type { Sentences } from './sentences.js';
import { editDistance } from './suggest.js';
import type { Whereabouts } from './whereabouts.js';
import { quote } from './words.js';

const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');

/** A key that may hold a word (`keep`) instead of a file, and holds neither. */
function neither(written: string, keep: string, where: Whereabouts): Sentences {
  const isNotFile = `${quote(written)} is not a file.`;
  if (written === keep) {
    return [
      `"${keep}" cannot stand for one language alone.`,
      `Write "${keep}" instead of the { }, or leave ${quote(where.key)} out.`,
    ];
  }
  if (editDistance(letters(written), letters(keep)) <= 2)
    return [isNotFile, `Did you mean "${keep}"?`];
  const film = beside(where, '-described.mp4', 'film-described.mp4');
  return [
    isNotFile,
    `Write the path of a film: "${film}". If the sound says it all, write "${keep}".`,
  ];
}

/** A word such as "none" where a file belongs. */
function noFile(written: string, path: RawIssue['path'], where: Whereabouts): Sentences {
  const { key, meta } = where;
  const message = `${quote(written)} is not a file.`;
  const field = meta ? key : path.at(-2); // the key of the file, or of its languages
  if (field === 'captions') {
    return [
      message,
      `Write the path of the captions: "${beside(where, '.vtt', 'film.vtt')}". `
        + 'Where nobody speaks, they say what is heard: [waves].',
    ];
  }
  const isOwed = field === 'src' || typeof field === 'number';
  return [message, `Write the path of the file${isOwed ? '.' : `, or remove ${quote(key)}.`}`];
}

/** The sentence for an address or a path that cannot be used. */
export function badPath(issue: RawIssue, where: Whereabouts): Sentences {
  const written = issue.name ?? String(where.value);
  if (issue.expected === 'url' || /^http:/i.test(written)) {
    return [
      `${quote(written)} is not an https address.`,
      'Write an address that begins with https://.',
    ];
  }
  const [keep] = issue.options ?? [];
  if (keep !== undefined && (noFilePattern.test(written) || !/[./\\:]/.test(written)))
    return neither(written, keep, where);
  if (noFilePattern.test(written)) return noFile(written, issue.path, where);
  return [
    `${quote(written)} is not a path inside the exhibit's folder.`,
    'Put the file into the folder and write its path from there: "media/shell.jpg".',
  ];
}
