import * as z from 'zod/mini';

import { baseFields } from './components/base.js';
import type { Definition } from './define.js';
import { schemaOf } from './define.js';
import type { Field, Schema, Shape } from './field.js';
import { describe, isRecord, leaf, once, optional, report, runAt } from './field.js';
import {
  choice,
  id,
  idOf,
  line,
  list,
  number,
  numbers,
  object,
  path,
  record,
  rich,
  text,
  value,
  wrong,
} from './fields.js';
import { asset } from './fields-asset.js';
import { actions, when } from './fields-logic.js';
import { access, headFields } from './head-schema.js';

/** The kinds of document that have a schema of their own. */
export type DocumentKind = 'exhibit' | 'component' | 'cabinet';

/** Every schema that a set of component types gives; made piece by piece on first use. */
export interface Schemas {
  exhibit(): z.ZodMiniObject<Shape, z.core.$strict>;
  /** One component in a scene, or `undefined` for a type that is not known. */
  component(type: string): Schema | undefined;
  /** The same as a document with a head. */
  document(type: string): Schema | undefined;
  cabinet(): Schema;
  /** The keys that every component has, and nothing about others: for types that are not known. */
  extension(): Schema;
  types: readonly string[];
}

function typeOf(type: string): Field<string> {
  return leaf(
    { kind: 'choice', options: [type], description: 'The component type.' },
    (entry, issues) => {
      if (entry !== type) wrong(entry, 'choice', issues);
    },
  );
}

/** A place in an audio guide. */
export const stop = once(() =>
  object(
    {
      number: optional(line('What a visitor keys in.')),
      place: optional(text('Where it is, in words.')),
      geo: optional(
        numbers<[number, number]>([2], { min: -180, max: 180 }, '[lat, lon] in degrees.'),
      ),
      radius: optional(number({ min: 0 }, 'How near counts as there, in metres.')),
    },
    'A place in an audio guide.',
  ),
);

const inputs = once(() =>
  list(
    choice(['touch', 'keypad', 'headphones', 'gamepad', 'switch', 'nfc'], 'A way in.'),
    0,
    'The ways in that the machine offers.',
  ),
);

const idle = once(() => number({ min: 5, max: 3600 }, 'Seconds until "are you still there?".'));

/** The author's defaults for a cabinet. */
export const kioskSchema = once(() =>
  object(
    {
      idle: optional(idle()),
      attract: optional(idOf('scenes', 'The scene that plays when nobody is there.')),
      inputs: optional(inputs()),
    },
    'Defaults for a cabinet.',
  ),
);

const navigation = once(() =>
  choice(
    ['menu', 'linear', 'list', 'keypad', 'map', 'none'],
    'How a visitor moves between scenes.',
  ),
);

/** A node of `content`: the schema that its `type` names, never a union. */
function component(schemas: Schemas, description: string): Field<unknown> {
  return leaf({ kind: 'component', description }, (node, issues) => {
    if (!isRecord(node)) return wrong(node, 'component', issues);
    const type = node['type'];
    if (typeof type !== 'string') {
      report(issues, type === undefined ? 'VIT102' : 'VIT103', ['type'], {
        expected: 'type',
        options: schemas.types,
      });
      return;
    }
    const schema = schemas.component(type);
    if (schema) return runAt(schema, node, [], issues);
    report(issues, 'VIT104', ['type'], { name: type, options: schemas.types });
    if (type.includes(':')) runAt(schemas.extension(), node, [], issues);
  });
}

function scene(schemas: Schemas): Schema {
  return object(
    {
      id: id('Its name, unique in the exhibit.'),
      title: text('Its heading.'),
      text: optional(rich('Words that go with it.')),
      image: optional(asset('image', 'Its picture.')),
      audio: optional(asset('audio', 'Its sound.')),
      sign: optional(asset('video', 'Its words in sign language.')),
      content: optional(list(component(schemas, 'One thing in the scene.'), 0, 'What is in it.')),
      layout: optional(choice(['stack', 'split', 'grid', 'full'], 'How the stage is arranged.')),
      stop: optional(stop()),
      next: optional(idOf('scenes', 'The scene that follows.')),
      when: optional(when('It can be visited only while this is so.')),
      enter: optional(actions('What happens when a visitor comes in.')),
      from: optional(line('Where it was imported from.')),
      extras: optional(baseFields().extras),
    },
    'What is seen at once.',
  );
}

function exhibit(schemas: Schemas): z.ZodMiniObject<Shape, z.core.$strict> {
  return object(
    {
      ...headFields(),
      type: optional(choice(['exhibit'], 'The kind of document.')),
      title: text('What it is called.'),
      summary: optional(rich('What it is about.')),
      scenes: list(scene(schemas), 1, 'What is seen, scene by scene.'),
      navigation: optional(navigation()),
      bed: optional(asset('audio', 'A loop that lies softly under all of it.')),
      state: optional(
        record('id', value('What it is at the beginning.'), 'What the exhibit remembers.'),
      ),
      kiosk: optional(kioskSchema()),
      access: optional(access()),
      translations: optional(list(path('An overlay.'), 0, 'Translations in files of their own.')),
    } satisfies Shape,
    'An exhibit.',
  );
}

/** The schema of a cabinet file: one machine, never content. */
export const cabinetSchema = once(() =>
  object(
    {
      $schema: optional(line('Where the schema for editors is.')),
      vitrine: headFields().vitrine,
      type: choice(['cabinet'], 'The kind of document.'),
      id: id('The name of the machine.'),
      show: list(path('An exhibit.'), 1, 'The exhibits that it shows.'),
      languages: headFields().languages,
      hours: optional(
        record('string', line('From and to: 09:00-18:00.'), 'When it is open, by days.'),
      ),
      idle: optional(idle()),
      inputs: optional(inputs()),
      keypad: optional(line('The model of the keypad.')),
      screen: optional(
        object(
          {
            widthMm: number({ min: 1 }, 'Millimetres.'),
            heightMm: number({ min: 1 }, 'Millimetres.'),
            bottomMm: optional(
              number({ min: 0 }, 'Height of its lower edge above the floor, millimetres.'),
            ),
            viewingDistanceMm: optional(number({ min: 1 }, 'Millimetres from eye to screen.')),
            reachDepthMm: optional(
              number({ min: 0 }, 'Millimetres from the edge that a hand reaches over.'),
            ),
          },
          'The screen, so that reach and letters can be checked.',
        ),
      ),
      volume: optional(
        object(
          {
            max: optional(number({ min: 0, max: 1 }, 'The loudest setting, 0 to 1.')),
            dBA: optional(
              list(
                numbers<[number, number]>([2], { min: 0, max: 200 }, '[setting, dBA].'),
                0,
                'What was measured where a visitor stands.',
              ),
            ),
          },
          'How loud it may be.',
        ),
      ),
      network: optional(choice(['none', 'updates', 'always'], 'What it may use the network for.')),
      extras: headFields().extras,
    },
    'A cabinet: one machine.',
  ),
);

function makeSchemas(definitions: readonly Definition[]): Schemas {
  const byType = new Map(definitions.map((one) => [one.type, one]));
  const cache = new Map<string, Schema>();
  const make = (kind: 'component' | 'document', type: string): Schema | undefined => {
    const key = `${kind} ${type}`;
    const found = cache.get(key);
    const definition = byType.get(type);
    if (found || !definition) return found;
    const made = object(
      {
        type: typeOf(type),
        ...baseFields(),
        ...(kind === 'document' && headFields()),
        ...(type.includes(':') && { fallback: optional(component(schemas, 'What others show.')) }),
        ...schemaOf(definition),
      },
      definition.summary,
    );
    cache.set(key, made);
    return made;
  };
  const schemas: Schemas = {
    exhibit: once(() => exhibit(schemas)),
    component: (type) => make('component', type),
    document: (type) => make('document', type),
    cabinet: cabinetSchema,
    extension: once(() => {
      const shape: Shape = {
        ...baseFields(),
        fallback: optional(component(schemas, 'What others show.')),
      };
      const schema = z.looseObject(shape);
      describe(schema, { kind: 'object', shape });
      return schema;
    }),
    types: [...byType.keys()],
  };
  return schemas;
}

const made = new WeakMap<readonly Definition[], Schemas>();

/** The schemas for a set of component types; the same list gives the same schemas. */
export function schemasFor(definitions: readonly Definition[]): Schemas {
  let schemas = made.get(definitions);
  if (!schemas) made.set(definitions, (schemas = makeSchemas(definitions)));
  return schemas;
}
