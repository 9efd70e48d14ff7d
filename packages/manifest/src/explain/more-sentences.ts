import type { ProblemCode, RawIssue } from '../problem-codes.js';
import { badPath } from './path-sentences.js';
import type { Sentences } from './sentences.js';
import type { Whereabouts } from './whereabouts.js';
import { fileNoun } from './whereabouts.js';
import { either, quote } from './words.js';

type Explain = (issue: RawIssue, where: Whereabouts) => Sentences;

/** What the names of jsonc-parser's errors mean to somebody who writes a file by hand. */
const syntax: Record<number, Sentences> = {
  1: ['this is not a word that JSON knows.', 'Write texts in double quotes: "…".'],
  2: ['this is not a number.', 'Write digits with a point: 0.5.'],
  3: ['the name of a key is missing here.', 'Write it in double quotes: "title": …'],
  4: [
    'a value is missing here.',
    'Write a text in double quotes, a number, true, false, { } or [ ].',
  ],
  5: ['a colon is missing here.', 'Write "key": value.'],
  6: ['a comma is missing here.', 'Put a comma after the value before it.'],
  7: ['a closing } is missing.', 'Close the object with }.'],
  8: ['a closing ] is missing.', 'Close the list with ].'],
  9: ['the file goes on after its end.', 'Remove what stands after the last }.'],
  10: ['comments cannot stand here.', 'Remove the comment.'],
  11: ['a comment is not closed.', 'Close it with */.'],
  12: [
    'the closing quotation mark of a text is missing.',
    'Close the text with ". A new line inside a text is written \\n.',
  ],
  13: ['this number is not complete.', 'Write digits after it.'],
  14: ['this \\u is not followed by four digits or letters a to f.', 'Write the character itself.'],
  15: [
    'after a backslash only some characters may stand.',
    'Write \\\\ for a backslash, \\n for a new line.',
  ],
  101: ['this file is empty.', 'Begin with { "vitrine": 1, "title": "…", "scenes": [ … ] }.'],
  102: ['JSON has no single quotation marks.', 'Write texts and keys in double quotes: "…".'],
  104: [
    'these are curly quotation marks, as a word processor makes them.',
    'Write straight ones: "…".',
  ],
  103: [
    'this bracket does not fit here: another one is open, or a value is missing before it.',
    'Close { with } and [ with ], and finish what stands before.',
  ],
  16: ['an invisible character stands in this text.', 'Write \\n for a new line, \\t for a tab.'],
};

/** The sentence for a file that is not JSON. `file` lets it name another format. */
export function explainSyntax(error: number, file: string | undefined): Sentences {
  if (file && /\.(?:ya?ml|toml|xml|html?)$/i.test(file)) {
    return ['this is not JSON.', 'Write the manifest as JSON, in a file named vitrine.json.'];
  }
  return (
    syntax[error] ?? ['this is not JSON.', 'Look for a missing comma, quotation mark or bracket.']
  );
}

const altProblems: Record<string, Explain> = {
  'file name': ({ name }) => [
    `${quote(name)} is the name of the file, not what is in it.`,
    'Say what matters in it, as you would to somebody on the telephone.',
  ],
  title: ({ name }) => [
    `the words for visitors who cannot see it only repeat the title ${quote(name)}.`,
    'Say what can be seen.',
  ],
  opening: ({ name }) => [
    `"alt" need not begin with ${quote(name?.trim())}: a screen reader says that it is a picture.`,
    'Begin with what matters in it.',
  ],
  length: () => [
    '"alt" is longer than 250 characters, and is heard in one go.',
    'Keep the first sentence in "alt", and move the rest to "long".',
  ],
};

const missingLanguage: Explain = (issue, { key }) => {
  if (issue.expected === 'languages') {
    const list = (issue.options ?? []).map((tag) => `"${tag}"`).join(', ');
    return [
      'the words are in several languages, and the file does not say which come first.',
      `Add "languages": [${list}].`,
    ];
  }
  if (issue.expected === 'key') {
    return [
      `"languages" does not list ${quote(issue.name)}, so nobody is offered it.`,
      `Add ${quote(issue.name)} to "languages", or remove it here.`,
    ];
  }
  const tags = issue.options ?? [];
  const label = typeof key === 'string' ? quote(key) : 'this text';
  const shape = tags.map((tag) => `"${tag}": "…"`).join(', ');
  return [
    `${label} is not in ${either(tags)}.`,
    issue.name ? `Write { ${quote(issue.name)}: "…", ${shape} }.` : `Add ${shape}.`,
  ];
};

const contradicted: Explain = (issue, { key }) => {
  if (issue.expected === 'claim') {
    return [
      `"access" claims ${quote(issue.name)}, and not all of the exhibit has it.`,
      `Remove the claim, or add ${either(issue.options ?? [])} to the content. Most claims `
        + 'are computed.',
    ];
  }
  return [
    `this ${fileNoun(issue.expected ?? '')} is said to be only ornament, and has `
      + `${quote(issue.name)}.`,
    `Remove "${String(key)}", or remove ${quote(issue.name)}.`,
  ];
};

const unknownLicence: Explain = ({ name = '', options = [] }) => {
  const [like] = options;
  const isGuess = like?.startsWith('CC-BY') === true && !/\d/.test(name);
  return [
    `${quote(name)} is not a licence that can be looked up.`,
    like === undefined
      ? 'Write a name such as "CC-BY-4.0" or "CC0-1.0", an address of creativecommons.org or '
        + 'rightsstatements.org, or "LicenseRef-our-terms" for terms of your own.'
      : `Did you mean "${like}"?${isGuess ? ' Look up which version it is.' : ''}`,
  ];
};

/** Codes that need more than the manifest: files on disk, a lock, an overlay, an import. */
const elsewhere: Partial<Record<ProblemCode, Sentences>> = {
  VIT303: ['the words that this translation was made from have changed.', 'Translate it again.'],
  VIT404: ['this file is not in the lock.', 'Pack the exhibit again.'],
  VIT406: ['this file does not exist.', 'Correct the path, or put the file there.'],
  VIT408: ['the file itself names another licence or author.', 'Correct "license" or "credit".'],
  VIT501: ['the overlay changes something that is not in the exhibit.', 'Correct the address.'],
  VIT502: [
    'the licence of the original does not allow this.',
    'Ask its owner, or leave the part out.',
  ],
  VIT503: [
    'the original has changed since this overlay was made.',
    'Look whether the overlay still fits it.',
  ],
  VIT601: ['the imported thing has no words for visitors who cannot see it.', 'Add "alt".'],
  VIT602: ['this part of the original is kept, and not shown.', 'Nothing needs to be done.'],
  VIT701: ['this file cannot be read.', 'Export it again.'],
  VIT702: ['this file is a web page under the name of a media file.', 'Download it again.'],
  VIT703: ['this file is heavy for a visitor on a slow connection.', 'Make it smaller.'],
  VIT704: ['the file has another size or length than is said here.', 'Correct the numbers.'],
  VIT705: [
    'this file holds what a medium must not: a script, or an address.',
    'Save it as one plain file.',
  ],
  VIT706: ['this file is of another kind than its ending says.', 'Rename it, or export it again.'],
  VIT707: ['a player can only guess where a second of it is.', 'Export it again.'],
  VIT708: ['this sound is much louder or quieter than it should be.', 'Export it again.'],
  VIT709: ['one voice needs one channel.', 'Export it in mono.'],
  VIT710: ['something is heard, and nothing is written.', 'Write what is heard.'],
  VIT711: ['two lines are there at once.', 'Let one end where the next begins.'],
  VIT712: ['the words go on after the sound.', 'Mend their times.'],
};

/** The sentences for what only code can see. */
export const moreSentences: Partial<Record<ProblemCode, Explain>> = {
  VIT206: (issue, where) =>
    (altProblems[issue.expected ?? ''] ?? altProblems['title'])?.(issue, where) ?? [
      'these words say nothing.',
      'Say what can be seen.',
    ],
  VIT207: (issue, { key }) => {
    const [own, other] = (issue.name ?? '').split(' ');
    const better = issue.options?.[0];
    return [
      `"${String(key)}" ${own ?? ''} on ${other ?? ''} has a contrast of ${issue.min ?? 1} `
        + ': 1, and 4.5 : 1 is needed to read it.',
      better
        ? `Write "${String(key)}": "${better}", the nearest that can be read.`
        : 'Choose a darker or a lighter colour.',
    ];
  },
  VIT208: contradicted,
  VIT301: missingLanguage,
  VIT302: (issue) => [
    `${quote(issue.name)} is not a language tag.`,
    'Write a tag such as "en", "pt-BR" or "en-x-plain".',
  ],
  VIT401: badPath,
  VIT407: (issue) => [
    `nothing says under which licence this ${fileNoun(issue.expected ?? '')} is.`,
    'Add "license": "CC-BY-4.0" (or another) to it, or to the exhibit.',
  ],
  VIT409: unknownLicence,
  ...Object.fromEntries(Object.entries(elsewhere).map(([code, words]) => [code, () => words])),
};
