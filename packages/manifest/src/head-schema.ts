import type { Party } from './exhibit.js';
import type { Field, Issues, Shape } from './field.js';
import { isRecord, leaf, once, optional, report, runAt } from './field.js';
import {
  choice,
  colour,
  flag,
  id,
  json,
  lang,
  licence,
  line,
  list,
  object,
  record,
  rich,
  text,
  url,
  wrong,
} from './fields.js';
import { anyAsset, asset } from './fields-asset.js';

/** The newest version of the format that this code reads. */
export const formatVersion = 1;

const party = once(() =>
  object(
    {
      name: line('Their name.'),
      url: optional(url('Their page on the web.')),
      role: optional(line('What they did.')),
    },
    'A person or institution.',
  ),
);

const party1 = once(() => line('A name.'));

/** Who made it: a name, a party, or several parties. */
function parties(description: string): Field<string | Party | Party[]> {
  return leaf({ kind: 'parties', value: party(), description }, (value, issues) => {
    if (Array.isArray(value)) value.forEach((one, index) => runAt(party(), one, [index], issues));
    else if (isRecord(value)) runAt(party(), value, [], issues);
    else if (typeof value === 'string') runAt(party1(), value, [], issues);
    else wrong(value, 'parties', issues);
  });
}

/** The number of the format: `1`. A larger one is a newer file. */
function version(description: string): Field<1> {
  return leaf({ kind: 'version', max: formatVersion, description }, (value, issues: Issues) => {
    if (value === undefined || typeof value !== 'number') wrong(value, 'version', issues);
    else if (value > formatVersion) report(issues, 'VIT003', [], { max: formatVersion });
    else if (value !== formatVersion) {
      report(issues, 'VIT108', [], { expected: 'version', min: 1, max: formatVersion });
    }
  });
}

const origin = once(() =>
  object(
    {
      title: optional(text('What it is called.')),
      by: optional(parties('Who made it.')),
      license: optional(licence('Under which licence.')),
      src: optional(line('Where it is.')),
      sha256: optional(line('The hash of the file, in hexadecimal.')),
    },
    'What this was made from.',
  ),
);

/** The museum's look. */
export const theme = once(() =>
  object(
    {
      base: optional(choice(['paper', 'gallery'], 'The look to start from.')),
      accent: optional(colour('The colour of buttons and links: #rgb or #rrggbb.')),
      background: optional(colour('The colour behind everything.')),
      ink: optional(colour('The colour of words.')),
      font: optional(line('The name of a font in the folder.')),
      logo: optional(asset('image', "The museum's mark.")),
      mode: optional(
        choice(['light', 'dark', 'auto'], "Light, dark, or as the visitor's machine is."),
      ),
    },
    "The museum's look.",
  ),
);

const extension = once(() =>
  object(
    {
      version: line("The version of the extension's format."),
      required: optional(flag('True when the exhibit makes no sense without it.')),
    },
    'An extension that this document uses.',
  ),
);

/** The keys that every document may have at its head, besides `type`. */
export const headFields = once(
  () =>
    ({
      $schema: optional(line('Where the schema for editors is.')),
      vitrine: version('The version of the format: 1.'),
      id: optional(id('Its name.')),
      languages: optional(
        list(lang('A language tag.'), 1, 'The languages it is in, the first one first.'),
      ),
      by: optional(parties('Who made it.')),
      license: optional(
        licence('CC or RightsStatements.org address, or an SPDX name: CC-BY-4.0.'),
      ),
      derivedFrom: optional(list(origin(), 0, 'What it was made from.')),
      extensions: optional(
        record('extension', extension(), "Third parties' component types it uses."),
      ),
      pronounce: optional(
        record('string', text('How it is said, in letters.'), 'How a written form is spoken.'),
      ),
      theme: optional(theme()),
      assets: optional(
        record('id', anyAsset('A file with its words.'), 'Files that are used by name.'),
      ),
      extras: optional(json("Anyone's data, kept as it is.")),
    }) satisfies Shape,
);

/** What the museum says about access. */
export const access = once(() =>
  object(
    {
      modes: optional(
        list(
          list(line('A sense: visual, auditory, textual, tactile.'), 1, 'A way.'),
          0,
          'Ways to take it all in, each a list of the senses it needs.',
        ),
      ),
      features: optional(
        list(line('A schema.org accessibilityFeature.'), 0, 'What it offers; most is computed.'),
      ),
      hazards: optional(list(line('A schema.org accessibilityHazard.'), 0, 'What may harm.')),
      conformsTo: optional(line('The norm it conforms to.')),
      summary: optional(rich('In plain words, for visitors.')),
      contact: optional(line('Whom to ask.')),
    },
    'What the museum says about access.',
  ),
);
