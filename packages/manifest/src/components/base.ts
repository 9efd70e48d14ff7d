import { once, optional } from '../field.js';
import { choice, id, json, line, rich, text } from '../fields.js';
import { when } from '../fields-logic.js';

/** The keys that every component may have, besides `type`. */
export const baseFields = once(() => ({
  id: optional(id('Its name, unique in its scene.')),
  title: optional(text('Its heading.')),
  text: optional(rich('Words that go with it.')),
  slot: optional(choice(['main', 'side', 'top', 'bottom'],
    'Where it stands: on the stage, on the label, above the label, or above the shelf.')),
  when: optional(when('It is there only while this is so.')),
  from: optional(line('Where it was imported from.')),
  extras: optional(json('Anyone\'s data, kept as it is.')),
}));
