import type { Asset, Audio, Image, Model, Ref, Video } from './asset.js';
import { assetKind, kindOfPath } from './asset-kind.js';
import type { AssetKind, Field, FieldMeta, Issues, Schema } from './field.js';
import { isRecord, leaf, once, optional, report, run } from './field.js';
import {
  alt,
  choice,
  json,
  licence,
  line,
  list,
  number,
  numbers,
  object,
  path,
  paths,
  rich,
  text,
  transcript,
  wrong,
  yes,
} from './fields.js';
import { idPattern } from './patterns.js';
import type { ProblemCode } from './problem-codes.js';

/** What an author may write for each kind of file. */
export interface AssetTypes {
  image: Image;
  audio: Audio;
  video: Video;
  model: Model;
}

const pixels = (): Field<number> => number({ min: 1, whole: true }, 'Pixels.');

const sourceFields = once(() =>
  object(
    {
      src: paths('', 'Where the rendition is: one path, or one per language.'),
      type: optional(line('Its media type, as in `image/webp`.')),
      width: optional(pixels()),
      height: optional(pixels()),
      bytes: optional(number({ min: 0, whole: true }, 'Its size in bytes.')),
      sha256: optional(line('The hash of the file, in hexadecimal.')),
    },
    'Another rendition of the same file.',
  ),
);

const fileFields = once(() => ({
  src: paths('', 'Where the file is: one path, or one per language.'),
  sources: optional(list(sourceFields(), 0, 'Other renditions, light to heavy.')),
  credit: optional(text('Who made it, as a line for visitors.')),
  license: optional(
    licence("CC or RightsStatements.org address, or an SPDX name; else the exhibit's."),
  ),
  from: optional(line('Where it was imported from.')),
  extras: optional(json("Anyone's data, kept as it is.")),
}));

const decorative = once(() =>
  optional(yes('True when it is only ornament: nothing is lost by not seeing or hearing it.')),
);
const altFields = once(() => ({
  ...fileFields(),
  alt: optional(alt('What matters in it, in words, for visitors who cannot see it.')),
  decorative: decorative(),
}));
const duration = (): Field<number> => number({ min: 0 }, 'Seconds.');
const captions = (): Field<string | Record<string, string>> =>
  paths('', 'What is said and heard, timed: a WebVTT file.');
const long = once(() => ({
  long: optional(rich('A longer description, for what a line cannot say.')),
}));

/** The keys of each kind of file. */
export const assetSchemas = {
  image: once(() =>
    object(
      {
        ...altFields(),
        ...long(),
        width: optional(pixels()),
        height: optional(pixels()),
      },
      'A picture.',
    ),
  ),
  audio: once(() =>
    object(
      {
        ...fileFields(),
        transcript: optional(transcript('All that is said and heard, in words.')),
        captions: optional(captions()),
        duration: optional(duration()),
        decorative: decorative(),
      },
      'A sound.',
    ),
  ),
  video: once(() =>
    object(
      {
        ...altFields(),
        transcript: optional(rich('All that is said and heard, in words.')),
        captions: optional(captions()),
        described: optional(
          paths(
            'not-needed',
            'The film with what is seen said aloud, or "not-needed" if the sound says it all.',
          ),
        ),
        descriptions: optional(
          paths('', 'What is seen, timed, to be read aloud: a WebVTT file.'),
        ),
        silent: optional(yes('True when there is nothing to hear in it.')),
        sign: optional(paths('', 'The film in sign language.')),
        poster: optional(path('The picture that stands before it plays.')),
        width: optional(pixels()),
        height: optional(pixels()),
        duration: optional(duration()),
      },
      'A film.',
    ),
  ),
  model: once(() =>
    object(
      {
        ...altFields(),
        ...long(),
        poster: optional(path('The picture that stands before it loads.')),
        units: optional(
          choice(['m', 'cm', 'mm'], "The unit of the model's numbers; metres if not said."),
        ),
        size: optional(
          numbers<[number, number, number]>([3], { min: 0 }, 'Width, height and depth in `units`.'),
        ),
        iosSrc: optional(path("The same as USDZ, for the room view of Apple's phones.")),
      },
      'A 3D object.',
    ),
  ),
};

/** The schema of a file written in place, or of an entry of the asset table. */
export function assetSchema(kind: AssetKind): Schema {
  return assetSchemas[kind]();
}

/**
 * What each kind must say, unless it is decorative: the code, and the keys of which one is enough.
 */
const required: Record<AssetKind, readonly (readonly [ProblemCode, ...string[]])[]> = {
  image: [['VIT201', 'alt']],
  audio: [['VIT202', 'transcript', 'captions']],
  video: [
    ['VIT201', 'alt'],
    ['VIT203', 'captions', 'silent'],
    ['VIT204', 'described', 'descriptions'],
  ],
  model: [['VIT201', 'alt']],
};

/** Reports every fault of a file of a known kind: its keys, and the words that it owes. */
function testAsset(value: Record<string, unknown>, kind: AssetKind, issues: Issues): void {
  for (const issue of run(assetSchemas[kind](), value)) issues.push(issue);
  for (const [code, ...keys] of required[kind]) {
    const present = keys.find((key) => value[key] !== undefined);
    if (value['decorative'] === undefined && !present) {
      report(issues, code, [keys[0] ?? ''], { expected: kind });
    }
    if (value['decorative'] === true && present) {
      report(issues, 'VIT208', ['decorative'], { expected: kind, name: present });
    }
  }
}

/** A file in place, or the id of an entry in `assets`. */
export function asset<K extends AssetKind>(
  kind: K,
  description: string,
): Field<Ref<AssetTypes[K]>> {
  const meta: FieldMeta = { kind, description };
  return leaf(meta, (value, issues) => {
    if (isRecord(value)) testAsset(value, kind, issues);
    else if (typeof value !== 'string') wrong(value, kind, issues);
    else if (kindOfPath(value) ?? /[./\\]/.test(value)) {
      const [code] = required[kind][0] ?? [];
      if (code) report(issues, code, [], { expected: kind, name: value });
    } else if (!idPattern.test(value)) {
      report(issues, 'VIT105', [], { expected: kind, name: value });
    }
  });
}

/** An entry of the asset table, whose kind follows from what it says. */
export function anyAsset(description: string): Field<Asset> {
  return leaf({ kind: 'asset', description }, (value, issues) => {
    if (isRecord(value)) testAsset(value, assetKind(value), issues);
    else wrong(value, 'asset', issues);
  });
}
