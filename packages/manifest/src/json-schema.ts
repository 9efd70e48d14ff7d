import * as z from 'zod/mini';

import type { Definition } from './define.js';
import { definitionsWith } from './definitions.js';
import type { DocumentKind, Schemas } from './document-schema.js';
import { schemasFor } from './document-schema.js';
import type { AssetKind, Schema, Shape } from './field.js';
import { kindOf } from './field.js';
import { assetSchema } from './fields-asset.js';
import { headFields } from './head-schema.js';
import {
  anyAssetSchema,
  assetReference,
  assetSnippets,
  withWords,
} from './json-schema/asset-schemas.js';
import type { JsonSchema } from './json-schema/leaf-schemas.js';
import { keyPatterns, leafSchema, sharedDefs } from './json-schema/leaf-schemas.js';
import { extensionPattern } from './patterns.js';

const titles: Record<DocumentKind, string> = {
  exhibit: 'Vitrine exhibit',
  component: 'One Vitrine component',
  cabinet: 'Vitrine cabinet',
};
const assetKinds: readonly AssetKind[] = ['image', 'audio', 'video', 'model'];

function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  if (!description) return schema;
  const plain = description.replaceAll('`', '');
  return {
    ...schema,
    description: plain,
    ...(plain !== description && { markdownDescription: description }),
  };
}

/**
 * Writes JSON Schema from our fields. Each object that is used again becomes one entry of `$defs`.
 */
class Writer {
  readonly defs: Record<string, JsonSchema> = { ...sharedDefs };
  readonly #definitions: readonly Definition[];
  readonly #schemas: Schemas;

  constructor(definitions: readonly Definition[]) {
    this.#definitions = definitions;
    this.#schemas = schemasFor(definitions);
    for (const kind of assetKinds) this.defs[kind] = withWords(kind, this.write(assetSchema(kind)));
  }

  write(schema: Schema): JsonSchema {
    const meta = kindOf(schema);
    const { kind, item, shape, value } = meta;
    const leaf = leafSchema(meta);
    if (leaf) return described(leaf, meta.description);
    const asset = assetKinds.find((one) => one === kind);
    if (asset) return described(assetReference(asset), meta.description);
    if (kind === 'list' && item) {
      return described(
        {
          type: 'array',
          items: this.write(item),
          ...(meta.min && { minItems: meta.min }),
        },
        meta.description,
      );
    }
    if (kind === 'record' && value) {
      return described(
        {
          type: 'object',
          additionalProperties: this.write(value),
          propertyNames: { pattern: keyPatterns[meta.keys ?? 'string'] },
        },
        meta.description,
      );
    }
    if (kind === 'asset') {
      return described(
        { ...anyAssetSchema(), defaultSnippets: Object.values(assetSnippets).flat() },
        meta.description,
      );
    }
    if (kind === 'parties' && value) {
      const one = this.write(value);
      const name = { type: 'string', minLength: 1, maxLength: 2000 };
      return described({ anyOf: [name, one, { type: 'array', items: one }] }, meta.description);
    }
    if (kind === 'component') return described({ $ref: '#/$defs/component' }, meta.description);
    if (shape) return described(this.#object(shape), meta.description);
    return this.#foreign(schema);
  }

  /** `elsewhere` are keys that the surrounding schema describes. */
  #object(shape: Shape, elsewhere: readonly string[] = []): JsonSchema {
    const keys = Object.keys(shape);
    const required = keys.filter((key) => shape[key] && !kindOf(shape[key]).optional);
    return {
      type: 'object',
      ...(required.length && { required }),
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(shape).map(([key, field]) => [
          key,
          elsewhere.includes(key) || this.write(field),
        ]),
      ),
    };
  }

  /** A third party's own zod schema, which has no field of ours at its root. */
  #foreign(schema: Schema): JsonSchema {
    const { $schema: _, ...written } = z.toJSONSchema(schema, {
      unrepresentable: 'any',
      io: 'input',
    }) as JsonSchema;
    return written;
  }

  /**
   * A union as `type: { enum }` and one `if/then` a type: editors then offer every type.
   *
   * @param head - Keys that every type shares; described once.
   * @param own - What third parties' types need besides.
   */
  union(
    prefix: string,
    schemaOfType: (type: string) => Schema | undefined,
    head: Shape,
    own: readonly JsonSchema[],
  ): JsonSchema {
    const branches = this.#definitions.map(({ type }) => {
      const name = `${prefix}-${type.replace(':', '.')}`;
      const { shape } = kindOf(schemaOfType(type) ?? z.any());
      if (shape) this.defs[name] = this.#object(shape, Object.keys(head));
      return {
        if: { required: ['type'], properties: { type: { const: type } } },
        then: { $ref: `#/$defs/${name}` },
      };
    });
    const types = {
      enum: this.#definitions.map(({ type }) => type),
      enumDescriptions: this.#definitions.map(({ summary }) => summary),
      description: 'The component type.',
    };
    return {
      type: 'object',
      required: ['type'],
      allOf: [...branches, ...own],
      defaultSnippets: this.#snippets(),
      properties: {
        ...Object.fromEntries(Object.entries(head).map(([key, field]) => [key, this.write(field)])),
        type: own.length
          ? { anyOf: [types, { type: 'string', pattern: extensionPattern.source }] }
          : types,
      },
    };
  }

  component(): JsonSchema {
    const known = this.#definitions.map(({ type }) => type);
    const extension = { type: { type: 'string', pattern: ':', not: { enum: known } } };
    this.defs['extension'] = {
      ...this.write(this.#schemas.extension()),
      additionalProperties: true,
    };
    return this.union('component', (type) => this.#schemas.component(type), {}, [
      {
        if: { required: ['type'], properties: extension },
        then: { $ref: '#/$defs/extension' },
      },
    ]);
  }

  #snippets(): JsonSchema[] {
    return this.#definitions.map((definition) => {
      const shape =
        kindOf(this.#schemas.component(definition.type) ?? assetSchema('image')).shape ?? {};
      const needed = Object.keys(shape).filter(
        (key) => key !== 'type' && shape[key] && !kindOf(shape[key]).optional,
      );
      const body = Object.fromEntries(
        needed.map((key, index) => [key, this.#blank(shape[key], index + 1)]),
      );
      return {
        label: definition.type,
        description: definition.summary,
        body: { type: definition.type, ...body },
      };
    });
  }

  /** Something to fill in: `$1` is where the cursor stands. */
  #blank(schema: Schema | undefined, stop: number): unknown {
    const meta = schema && kindOf(schema);
    if (meta?.kind === 'list') return [`$${stop}`];
    const asset = assetKinds.find((kind) => kind === meta?.kind);
    return asset ? { src: `$${stop}` } : (meta?.options?.[0] ?? `$${stop}`);
  }
}

/** How to write a schema. */
export interface JsonSchemaOptions {
  /** Third parties' component types besides the built-in ones. */
  components?: readonly Definition[];
}

/**
 * The JSON Schema (draft 7) of a kind of document, for editors: it offers every key and type, and
 * underlines what `check` calls structure. The answer is yours to change. Names, languages,
 * contrast and claims only `check` sees.
 */
export function jsonSchema(kind: DocumentKind, options: JsonSchemaOptions = {}): JsonSchema {
  const definitions = definitionsWith(options.components);
  const schemas = schemasFor(definitions);
  const writer = new Writer(definitions);
  writer.defs['component'] = writer.component();
  const root =
    kind === 'component'
      ? writer.union('document', (type) => schemas.document(type), headFields(), [])
      : writer.write(kind === 'cabinet' ? schemas.cabinet() : schemas.exhibit());
  // A copy: editors join schemas in place, and the parts of this one are shared.
  return JSON.parse(
    JSON.stringify({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: titles[kind],
      ...root,
      allowTrailingCommas: true,
      $defs: used(root, writer.defs),
    }),
  ) as JsonSchema; // Safe: what was written is a plain object.
}

/** The definitions that a schema points at, directly or through others. */
function used(
  root: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  const follow = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const name =
        key === '$ref' && typeof value === 'string' ? value.slice('#/$defs/'.length) : undefined;
      const target = name === undefined ? undefined : defs[name];
      if (name === undefined || !target) follow(value);
      else if (!Object.hasOwn(found, name)) {
        found[name] = target;
        follow(target);
      }
    }
  };
  follow(root);
  return found;
}
