import type { PerLang } from './text.js';
import type { NormalAsset } from './exhibit.js';
import type { AssetKind } from './field-meta.js';
import { isRecord } from './is-record.js';
import { assetKind, kindOfPath } from './asset-kind.js';
import { slug, toId, UniqueIds } from './slug.js';

/** Makes the normal form of one file of a known kind; `id` is that of an entry of the table. */
export type CleanAsset = (
  raw: Record<string, unknown>,
  kind: AssetKind,
  id?: string,
) => Record<string, unknown>;

const KINDS: readonly unknown[] = ['image', 'audio', 'video', 'model'];

/**
 * The assets of an exhibit while it is brought to its normal form: entries of the table first, then
 * files given in place, each under an id made of its file name.
 */
export class AssetTable {
  readonly #raw = new Map<string, Record<string, unknown>>();
  readonly #done = new Map<string, NormalAsset>();
  readonly #ids: UniqueIds;
  readonly #clean: CleanAsset;

  constructor(table: unknown, clean: CleanAsset) {
    for (const [key, raw] of Object.entries(isRecord(table) ? table : {})) {
      const id = toId(key);
      if (id !== undefined && isRecord(raw)) this.#raw.set(id, raw);
    }
    this.#ids = new UniqueIds(this.#raw.keys());
    this.#clean = clean;
  }

  /** Whether the author's table has an entry of this name. */
  has(id: string): boolean {
    return this.#raw.has(id);
  }

  /** The author's own entry. */
  raw(id: string): Record<string, unknown> | undefined {
    return this.#raw.get(id);
  }

  /**
   * The id of the file that an author names or gives in place; `undefined` when there is none of
   * that kind.
   */
  refer(value: unknown, kind: AssetKind): string | undefined {
    if (isRecord(value)) return this.#add(value, kind);
    const id = toId(value);
    const raw = id === undefined ? undefined : this.#raw.get(id);
    if (id === undefined || raw === undefined) return undefined;
    const done = this.#done.get(id) ?? this.#finish(id, raw, kindOf(raw, kind));
    return done.kind === kind ? id : undefined;
  }

  /** An asset that something has referred to. */
  get(id: string): NormalAsset | undefined {
    return this.#done.get(id);
  }

  /** The whole table, in the author's order, those given in place last. */
  finish(): Record<string, NormalAsset> {
    const table: Record<string, NormalAsset> = {};
    for (const [id, raw] of this.#raw) {
      table[id] = this.#done.get(id) ?? this.#finish(id, raw, kindOf(raw, assetKind(raw)));
    }
    return table;
  }

  #add(value: Record<string, unknown>, kind: AssetKind): string {
    const [file = ''] = pathsOf(value['src']);
    const name = file
      .replace(/[?#].*$/s, '')
      .replace(/\/(?:info\.json|ImageProperties\.xml)$/i, '');
    const id = this.#ids.take(
      slug(name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')) || kind,
    );
    this.#raw.set(id, value);
    this.#keep(id, kind, this.#clean(value, kind));
    return id;
  }

  #finish(id: string, raw: Record<string, unknown>, kind: AssetKind): NormalAsset {
    return this.#keep(id, kind, this.#clean(raw, kind, id));
  }

  #keep(id: string, kind: AssetKind, clean: Record<string, unknown>): NormalAsset {
    // Safe: clean() follows the schema of this kind.
    const asset = { kind, ...clean } as NormalAsset;
    this.#done.set(id, asset);
    return asset;
  }
}

/** What an entry is: as the normal form says, by the ending of its file, or as it is used. */
function kindOf(raw: Record<string, unknown>, used: AssetKind): AssetKind {
  if (KINDS.includes(raw['kind'])) return raw['kind'] as AssetKind; // just checked
  const [file = ''] = pathsOf(raw['src']);
  return kindOfPath(file) ?? used;
}

/** Every path of a `src`, `captions` and so on: one, or one per language. */
export function pathsOf(value: PerLang<string> | unknown): string[] {
  const all = isRecord(value) ? Object.values(value) : [value];
  return all.filter((path) => typeof path === 'string');
}
