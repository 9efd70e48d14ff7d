import type { Definition } from './define.js';
import type { Schemas } from './document-schema.js';
import { schemasFor } from './document-schema.js';
import type { Issues, Schema } from './field.js';
import { isRecord, run } from './field.js';
import type { RawIssue } from './problem-codes.js';

/** Keys that authors try when they want HTML, CSS or scripts. */
const foreignKeys =
  /^(?:html|innerHTML|css|style|styles|class|className|script|scripts|js|on[a-z]+)$/i;

function valueAt(doc: unknown, path: readonly PropertyKey[]): unknown {
  let value = doc;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/**
 * Turns zod's issue into ours: ours travel in `params`, zod's own come from objects and third
 * parties.
 */
function toRaw(doc: unknown, issue: Issues[number]): RawIssue[] {
  const path = (issue.path ?? []) as (string | number)[];
  const { params } = issue as { params?: RawIssue };
  if (issue.code === 'custom' && params?.code) return [{ ...params, path }];
  if (issue.code === 'unrecognized_keys') {
    return issue['keys'].map((key) => ({
      code: foreignKeys.test(key) ? 'VIT402' : 'VIT101',
      path: [...path, key],
      expected: 'key',
    }));
  }
  if (valueAt(doc, path) === undefined) return [{ code: 'VIT102', path }];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const { minimum, maximum } = issue as { minimum?: number | bigint; maximum?: number | bigint };
    return [
      {
        code: 'VIT108',
        path,
        ...(minimum !== undefined && { min: Number(minimum) }),
        ...(maximum !== undefined && { max: Number(maximum) }),
      },
    ];
  }
  const { expected, values } = issue as { expected?: string; values?: unknown[] };
  return [
    {
      code: 'VIT103',
      path,
      expected: expected ?? 'any',
      ...(values && { options: values.map(String) }),
    },
  ];
}

function schemaFor(doc: Record<string, unknown>, schemas: Schemas): Schema | RawIssue {
  const type = doc['type'];
  if (type === undefined || type === 'exhibit') return schemas.exhibit();
  if (type === 'cabinet') return schemas.cabinet();
  const options = ['exhibit', 'cabinet', ...schemas.types];
  if (typeof type !== 'string')
    return { code: 'VIT103', path: ['type'], expected: 'type', options };
  return schemas.document(type) ?? { code: 'VIT104', path: ['type'], name: type, options };
}

/** The schema that a document is held to, or `undefined` where its `type` is not known. */
export function rootSchema(doc: unknown, definitions: readonly Definition[]): Schema | undefined {
  const schema = isRecord(doc) ? schemaFor(doc, schemasFor(definitions)) : undefined;
  return schema && !('code' in schema) ? schema : undefined;
}

/**
 * Finds every structural fault of a parsed document, in the order of the schema, without sentences.
 * The schema follows from `type`; an unknown type is one fault. Never throws, and never changes the
 * document.
 *
 * @param definitions - The component types that may occur; pass the same list again to reuse its
 * schemas.
 */
export function validate(doc: unknown, definitions: readonly Definition[]): RawIssue[] {
  if (!isRecord(doc)) return [{ code: 'VIT103', path: [], expected: 'document' }];
  const schema = schemaFor(doc, schemasFor(definitions));
  if ('code' in schema) return [schema];
  return run(schema, doc).flatMap((issue) => toRaw(doc, issue));
}
