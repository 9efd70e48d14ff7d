import { assetKind } from '../asset-kind.js';
import type { Path } from '../check/source.js';
import { isAssetKind, schemaBehind } from '../check/visit.js';
import type { Schemas } from '../document-schema.js';
import type { FieldMeta, Schema } from '../field.js';
import { isRecord, kindOf } from '../field.js';

/** What stands at a path, as far as the document and its schema go together. */
export interface Whereabouts {
  /** What the schema says of the value, `undefined` for a key that it does not know. */
  meta: (FieldMeta & { optional: boolean }) | undefined;
  /** The value itself. */
  value: unknown;
  /** The last key. */
  key: string | number | undefined;
  /** What holds it, for a sentence: `"shell"`, `this picture`, `this exhibit`. */
  owner: string;
  /** The nearest object that holds it. */
  parent: Record<string, unknown> | undefined;
  /** The keys that this object may have. */
  siblings: readonly string[];
}

const files = {
  image: 'this picture',
  audio: 'this sound',
  video: 'this film',
  model: 'this 3D object',
};

/** What an entry of a list is called, by the key of the list. */
const entries: Record<string, string> = {
  scenes: 'this scene',
  spots: 'this spot',
  events: 'this event',
  places: 'this place',
  steps: 'this step',
  questions: 'this question',
  choices: 'this answer',
  groups: 'this group',
  items: 'this thing to sort',
  states: 'this result',
  sliders: 'this slider',
  layers: 'this layer',
  pairs: 'this pair',
  sources: 'this rendition',
  derivedFrom: 'this origin',
  by: 'this entry',
};

/** The noun for a kind of file, without "this": `picture`. */
export function fileNoun(kind: string): string {
  return isAssetKind(kind) ? files[kind].slice(5) : 'file';
}

/** What an object is called in a sentence: its id in quotes, or `this …`. */
function nameOf(object: Record<string, unknown>, meta: FieldMeta | undefined, path: Path): string {
  if (meta && isAssetKind(meta.kind)) return files[meta.kind];
  if (meta?.kind === 'asset') return files[assetKind(object)];
  const { id, type } = object;
  if (path.length && typeof id === 'string' && /^[a-z0-9-]{1,40}$/.test(id)) return `"${id}"`;
  if (meta?.kind === 'component') {
    return typeof type === 'string' && type.length < 40 ? `this ${type}` : 'this component';
  }
  if (!path.length) {
    if (type === 'cabinet') return 'this cabinet';
    return typeof type === 'string' && type !== 'exhibit' ? `this ${type}` : 'this exhibit';
  }
  const key = path.at(-1);
  const list = path.at(-2);
  if (typeof key === 'number') return entries[String(list)] ?? 'this entry';
  return `"${String(key).slice(0, 40)}"`;
}

/** Follows a path through the document and the schema at once. */
export function locate(
  doc: unknown,
  path: Path,
  root: Schema | undefined,
  schemas: Schemas,
): Whereabouts {
  let schema = root;
  let value = doc;
  let meta = root && kindOf(root);
  let parent: Record<string, unknown> | undefined;
  let siblings: readonly string[] = [];
  let owner = 'this document';
  path.forEach((key, index) => {
    if (isRecord(value)) {
      parent = value;
      owner = nameOf(value, meta, path.slice(0, index));
      const behind = meta && schemaBehind(meta, value, schemas);
      const inner = behind ? kindOf(behind) : meta;
      const { shape } = inner ?? {};
      siblings = shape ? Object.keys(shape) : [];
      schema = shape && Object.hasOwn(shape, key) ? shape[key] : inner?.value;
      value = Object.hasOwn(value, key) ? value[key] : undefined;
    } else if (Array.isArray(value)) {
      schema = meta?.kind === 'parties' ? meta.value : meta?.item;
      value = value[Number(key)];
    } else {
      [schema, value] = [undefined, undefined];
    }
    meta = schema && kindOf(schema);
  });
  return { meta, value, key: path.at(-1), owner, parent, siblings };
}
