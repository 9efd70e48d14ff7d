import { kindOf } from '../field.js';
import { limits } from '../limits.js';
import type { ProblemCode, RawIssue } from '../problem-codes.js';
import { slug } from '../slug.js';
import { beside } from './beside.js';
import { suggest } from './suggest.js';
import type { Whereabouts } from './whereabouts.js';
import { fileNoun } from './whereabouts.js';
import { either, quote, sample, whatIs, whatIsNeeded } from './words.js';

/** What is wrong, and what to write instead. */
export type Sentences = readonly [message: string, fix: string];
type Explain = (issue: RawIssue, where: Whereabouts) => Sentences;

const didYouMean = (
  written: string,
  options: readonly string[],
  kind: 'key' | 'type' = 'key',
): string | undefined => {
  const meant = suggest(written, options, kind);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
};

const unknownKey: Explain = (issue, { key, owner, siblings, parent }) => {
  const written = String(key);
  if (issue.expected === 'action') {
    return [
      `${quote(written)} is a second thing to do in one action.`,
      `Write one action for each: { … }, { ${quote(written)}: … }.`,
    ];
  }
  const options = issue.options ?? siblings;
  const known = options.length ? `It can have ${either(options, 30)}. ` : '';
  const free = options.filter((option) => !parent || !Object.hasOwn(parent, option));
  return [
    `${quote(written)} is not something ${owner} has.`,
    didYouMean(written, free)
      ?? `${known}Remove `
        + `it${siblings.includes('extras') ? ', or put your own data into "extras"' : ''}.`,
  ];
};

/** A name that its title suggests. */
function idFor(parent: Whereabouts['parent']): string {
  const title = parent?.['title'];
  const words = typeof title === 'object' && title ? Object.values(title) : [title];
  const [id] = words.flatMap((one) => (typeof one === 'string' && slug(one)) || []);
  return `"${id ?? 'a-name'}"`;
}

/** `line 4 asks`, `lines 4, 7 and 9 ask`. */
function asking(lines: readonly number[]): string {
  const all = [...new Set(lines)].sort((a, b) => a - b);
  const more = all.length > 4 ? all.splice(3).length : 0;
  const last = more ? `${more} more` : (all.pop() ?? 0);
  return all.length ? `lines ${all.join(', ')} and ${last} ask` : `line ${last} asks`;
}

const missing: Explain = (issue, where) => {
  const { key, owner, meta, parent } = where;
  const name = String(key);
  const right = name === 'id' ? idFor(parent) : sample(meta, issue.expected, issue.options);
  if (issue.lines) {
    return [
      `${owner} has no "id", and ${asking(issue.lines)} for ${quote(issue.name)}.`,
      `Add "id": ${quote(issue.name)}, or correct what asks.`,
    ];
  }
  if (typeof key === 'number' && !issue.empty) return ['this entry is empty.', `Write ${right}.`];
  if (issue.expected === 'action')
    return ['this action does nothing.', 'Write { "go": "scene-id" }, or remove it.'];
  if (issue.expected === 'list') {
    return [
      `${quote(name)} needs at least `
        + `${issue.min === 1 ? 'one entry' : `${issue.min ?? 1} entries`}.`,
      'Add '
        + sample(meta?.item && kindOf(meta.item), undefined)
        + (meta?.optional ? ', or remove it.' : '.'),
    ];
  }
  if (issue.empty) {
    const label = typeof key === 'number' ? 'this entry' : quote(name);
    return [
      `${label} is empty.`,
      meta?.optional ? `Write the words, or remove ${label}.` : 'Write the words.',
    ];
  }
  if (issue.expected === 'type') {
    return [
      'this component does not say what it is.',
      `Add "type": ${either(issue.options ?? [], 20)}.`,
    ];
  }
  if (name === 'vitrine')
    return ['this file does not say that it is a Vitrine manifest.', 'Add "vitrine": 1.'];
  return [`${owner} has no ${quote(name)}.`, `Add ${quote(name)}: ${right}.`];
};

const wrongType: Explain = (issue, where) => {
  const { key, value, meta, owner } = where;
  const label =
    typeof key === 'number' ? 'this entry' : key === undefined ? 'this file' : quote(key);
  const right = sample(meta, issue.expected, issue.options);
  const write = typeof key === 'string' ? `Write ${quote(key)}: ${right}.` : `Write ${right}.`;
  if (issue.expected === 'whole characters') {
    return [`${label} holds half a character, which cannot be shown.`, 'Type the words again.'];
  }
  if (issue.expected === 'document')
    return ['a manifest is an object in { }.', 'Write { "vitrine": 1, … }.'];
  if (
    issue.name
    && issue.expected
    && typeof value === 'string'
    && fileNoun(issue.name) !== 'file'
  ) {
    return [
      `${quote(value)} is a ${fileNoun(issue.name)}, and a ${fileNoun(issue.expected)} is `
        + 'needed here.',
      `Name an asset that is a ${fileNoun(issue.expected)}.`,
    ];
  }
  if (issue.expected === 'choice' && typeof value === 'string') {
    const options = issue.options ?? [];
    return [
      `${quote(value)} is not something that ${typeof key === 'number' ? owner : label} can be.`,
      didYouMean(value, options) ?? `Write ${either(options, 20)}.`,
    ];
  }
  if (issue.expected === 'colour') {
    return [
      `${quote(value)} is not a colour that Vitrine reads.`,
      'Write #rgb or #rrggbb: "#0b6e6e".',
    ];
  }
  if (issue.expected === 'date' && typeof value === 'string') {
    return [
      `${quote(value)} is not a date that Vitrine reads.`,
      'Write a year, month or day as 1896, 1896-05 or 1896-05-17; 1890~ for about; -0044 '
        + 'for before year 0.',
    ];
  }
  if (issue.expected === 'numbers' && Array.isArray(value)) {
    const counts = (meta?.lengths ?? []).join(' or ');
    return [
      `${label} needs ${counts} numbers, and there ${value.length === 1 ? 'is' : 'are'} `
        + `${value.length}.`,
      write,
    ];
  }
  if (issue.expected === 'true')
    return [`${label} can only be true.`, `Write ${quote(key)}: true, or remove it.`];
  return [`${label} must be ${whatIsNeeded(issue.expected)}, and this is ${whatIs(value)}.`, write];
};

const unknownType: Explain = (issue) => {
  const name = issue.name ?? '';
  if (name === 'overlay') {
    return [
      'this version of Vitrine does not apply overlays yet.',
      'Write the changed words into the exhibit itself.',
    ];
  }
  if (name.includes(':')) {
    return [
      `no definition of the component type ${quote(name)} was given.`,
      didYouMean(name, issue.options ?? [], 'type')
        ?? `Declare it: "extensions": { ${quote(name)}: { "version": "1" } }, and give it `
          + 'a "fallback".',
    ];
  }
  return [
    `there is no component type ${quote(name)}.`,
    didYouMean(name, issue.options ?? [], 'type')
      ?? `Write one of ${either(issue.options ?? [], 20)}.`,
  ];
};

const badId: Explain = (issue, { value }) => {
  const name = issue.name ?? String(value);
  if (name === 'all' || name === 'any') {
    return [
      `"${name}" has a meaning of its own in conditions.`,
      `Use another name: "${name}-of-it".`,
    ];
  }
  const [, place] = /^visit\w*[/:.](.{1,60})$/i.exec(name) ?? [];
  const good = place === undefined ? slug(name) : `visited/${place.split('/').map(slug).join('/')}`;
  return [
    `${quote(name)} is not a name: names have lower-case letters, digits and hyphens.`,
    good ? `Write "${good}".` : 'Write a name such as "blue-shell".',
  ];
};

const nouns: Record<string, string> = {
  asset: 'no asset',
  state: 'no state',
  address: 'nothing at the address',
  scenes: 'no scene',
  spots: 'no spot',
  groups: 'no group',
  steps: 'no step',
};
const homes: Record<string, string> = {
  asset: 'Add it to "assets"',
  state: 'Add it to "state"',
  address: 'Give the thing that "id"',
  scenes: 'Add a scene with that "id"',
  spots: 'Add a spot with that "id"',
  groups: 'Add a group with that "id"',
  steps: 'Add a step with that "id"',
};

const noSuchId: Explain = (issue) => {
  const name = issue.name ?? '';
  const expected = issue.expected ?? 'asset';
  const options = issue.options ?? [];
  const tail = options.find((option) => option.endsWith(`/${name}`));
  const meant = tail ? `Did you mean "${tail}"?` : didYouMean(name, options);
  const choices = options.length ? `, or name one of ${either(options)}` : '';
  const asked = issue.lines ? `, and ${asking(issue.lines)} for it` : '';
  return [
    `there is ${nouns[expected] ?? `nothing in "${expected}" named`} ${quote(name)}${asked}.`,
    meant ?? `${homes[expected] ?? `Add it to "${expected}"`}${choices}.`,
  ];
};

const outOfRange: Explain = (issue, { key, meta, value }) => {
  const label = typeof key === 'number' ? 'this number' : quote(key ?? '');
  const { min, max, expected } = issue;
  if (expected === 'later')
    return ['this ends before it begins.', `Write a year from ${min ?? 0} on.`];
  if (expected?.startsWith('more than')) {
    return [`${label} must be ${expected}.`, `Write a number above ${min ?? 0}.`];
  }
  if (typeof value === 'number' && !Number.isInteger(value) && meta?.whole) {
    return [`${label} must be a whole number.`, `Write ${Math.max(min ?? 0, Math.round(value))}.`];
  }
  const range =
    min !== undefined && max !== undefined
      ? `from ${min} to ${max}`
      : min !== undefined
        ? `${min} or more`
        : `${max ?? 1e15} or less`;
  return [
    `${label} is ${String(value).slice(0, 30)}, which is out of range.`,
    `Write a number: ${range}.`,
  ];
};

const altFix =
  'Add "alt": "…" saying what matters in it. If it is only ornament, write "decorative": '
    + 'true instead.';

/** A bare path where a file with its words is needed. */
function barePath(issue: RawIssue): Sentences {
  const right = sample(undefined, issue.expected).replace(
    /"src": "[^"]*"/,
    `"src": ${quote(issue.name)}`,
  );
  return [
    `a ${fileNoun(issue.expected ?? 'image')} needs words as well as a file name.`,
    `Write ${right}, or name an asset.`,
  ];
}

/** The sentences for structure and words. */
export const sentences: Partial<Record<ProblemCode, Explain>> = {
  VIT002: (issue) => [
    `${quote(issue.name)} is written twice here; only the last one would count.`,
    'Keep one of them.',
  ],
  VIT003: (_, { value }) => [
    `this file is written for Vitrine ${String(value).slice(0, 12)}, and this is Vitrine 1.`,
    'Bring Vitrine up to date: npm install vitrine@latest.',
  ],
  VIT101: unknownKey,
  VIT102: missing,
  VIT103: wrongType,
  VIT104: unknownType,
  VIT105: badId,
  VIT106: noSuchId,
  VIT107: (issue, { owner }) => [
    `${quote(issue.name)} is the name of two things${owner ? ' in one list' : ''}.`,
    `Give one of them another name: "${issue.name ?? ''}-2".`,
  ],
  VIT108: outOfRange,
  VIT201: (issue, { owner }) =>
    issue.name
      ? barePath(issue)
      : [
          `${owner.startsWith('"') ? `this ${fileNoun(issue.expected ?? '')}` : owner} has `
            + 'no words for visitors who cannot see it.',
          altFix,
        ],
  VIT202: (issue) =>
    issue.name
      ? barePath(issue)
      : [
          'this sound has no words for visitors who cannot hear it.',
          'Add "transcript": "…" with all that is said and heard, or "captions". If it is '
            + 'only ornament, write "decorative": true instead.',
        ],
  VIT203: (_, where) => [
    'this film has no captions.',
    `Add "captions": "${beside(where, '.vtt', 'film.vtt')}", or "silent": true if there is `
      + 'nothing to hear in it.',
  ],
  VIT204: (_, where) => [
    'this film has no description for visitors who cannot see it.',
    `Add "described": "${beside(where, '-described.mp4', 'film-described.mp4')}", or `
      + '"described": "not-needed" if the sound says it all.',
  ],
  VIT205: (_, { owner }) => [
    `the words for visitors who cannot see ${owner.startsWith('"') ? 'it' : owner} are empty.`,
    'Say what matters in it. If it is only ornament, remove "alt" and write "decorative": true.',
  ],
  VIT402: (issue) =>
    issue.expected === 'text'
      ? [
          'this text holds HTML, which visitors would read as it stands.',
          'Use *markdown*: *emphasis*, **strong**, [words](https://…). For a plain "<", '
            + 'put a space after it.',
        ]
      : [
          'Vitrine files hold no HTML, CSS or scripts.',
          'Use "text" with *markdown*, and "theme" for colours.',
        ],
  VIT403: (issue) => {
    if (issue.expected === 'text') {
      return [
        `this text is longer than ${limits.textLength} characters.`,
        'Split it over several components or scenes.',
      ];
    }
    if (issue.expected === 'depth') {
      return [
        `this is nested deeper than ${limits.depth} levels.`,
        'Take it apart: nothing in a manifest needs so many levels.',
      ];
    }
    return issue.expected === 'nodes'
      ? [
          `this file holds more than ${limits.nodes} objects and lists.`,
          'Split it into several exhibits.',
        ]
      : [
          'this file is bigger than 2 MB.',
          'Put pictures and sounds into files of their own, and split the exhibit.',
        ];
  },
  VIT405: (issue) => [
    `${quote(issue.name)} is a forbidden key: it could change what an object is.`,
    'Remove it, or use another name.',
  ],
};
