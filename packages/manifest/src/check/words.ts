import type { RawIssue } from '../problem-codes.js';
import { isRecord } from '../field.js';
import type { Visit } from './visit.js';
import { isAssetKind } from './visit.js';

/** Openings that say what the visitor's machine says anyway. */
const ornaments = new RegExp(
  [
    '^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon) (?:of|showing)\\b',
    '^(?:una? )?(?:imagen|foto|fotografía) (?:de|del)\\b',
    "^(?:une )?(?:image|photo|photographie) (?:de|du|d’|d')",
    '^(?:صورة) ',
    '^(?:gambar|foto) ',
  ].join('|'),
  'iu',
);

/** An alt text longer than this is better said in `long`; a screen reader reads alt in one go. */
export const altLength = 250;

function texts(value: unknown, path: Visit['path']): [string, Visit['path']][] {
  if (typeof value === 'string') return [[value, path]];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([tag, words]): [string, Visit['path']][] =>
    typeof words === 'string' ? [[words, [...path, tag]]] : [],
  );
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}

function fileNames(src: unknown): string[] {
  return texts(src, []).flatMap(([file]) => {
    const name =
      file
        .replace(/[?#].*$/s, '')
        .split('/')
        .pop() ?? '';
    return [bare(name), bare(name.replace(/\.[a-z0-9]+$/i, ''))];
  });
}

function checkAlt(
  field: Visit,
  file: Visit['around'][number],
  report: (issue: RawIssue) => void,
): void {
  const titles = field.around
    .slice(0, -1)
    .slice(-1)
    .flatMap((owner) => texts(owner.value['title'], []));
  const names = fileNames(file.value['src']);
  for (const [words, path] of texts(field.value, field.path)) {
    const say = (expected: string, name = words): void =>
      report({ code: 'VIT206', path: [...path], expected, name });
    const plain = bare(words);
    if (!plain) continue;
    if (names.includes(plain)) say('file name');
    else if (titles.some(([title]) => bare(title) === plain)) say('title');
    else if (ornaments.test(words)) say('opening', ornaments.exec(words)?.[0]);
    else if (words.length > altLength && file.value['long'] === undefined) say('length');
  }
}

/**
 * Reports words that say nothing: an alt text that is a file name, and characters that are halves.
 */
export function checkWords(field: Visit, report: (issue: RawIssue) => void): void {
  const { meta, value, path, around } = field;
  if (meta.kind !== 'text' && meta.kind !== 'rich') return;
  for (const [words, where] of texts(value, path)) {
    if (/\p{Surrogate}/u.test(words)) {
      report({ code: 'VIT103', path: [...where], expected: 'whole characters' });
    }
  }
  const file = around.at(-1);
  const isFile = file && (isAssetKind(file.meta.kind) || file.meta.kind === 'asset');
  if (isFile && path.at(-1) === 'alt') checkAlt(field, file, report);
}
