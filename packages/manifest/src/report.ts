import type { Definition } from './define.js';
import type { Exhibit, NormalAsset } from './exhibit.js';
import { isRecord } from './field.js';
import type { AssetKind } from './field.js';
import { pathsOf } from './asset-table.js';
import { chooseKey, languageChain } from './language.js';
import { describeLicense } from './license.js';
import { isFile } from './plan.js';
import type { Lang, Path } from './text.js';
import { walk } from './walk.js';

/** One file of the asset table. */
export interface AssetReport {
  id: string;
  kind: AssetKind;
  /** Every path that it names: for each language, each rendition, captions, posters. */
  files: { path: Path; bytes?: number }[];
  /** Bytes of all its files; missing when one of them is not known. */
  bytes?: number;
  /** The licence as visitors read it: its own, or the exhibit's. */
  license?: string;
  /** Addresses of what shows it. Empty when nothing does. */
  usedBy: string[];
}
/** How much of a scene is there in one language. */
export interface Coverage {
  texts: number;
  translated: number;
  missing: string[];
}
/** Words that a visitor who cannot see or hear needs and that are not there. */
export interface MissingAlternative {
  id: string;
  kind: AssetKind;
  missing: 'alt' | 'transcript' | 'captions' | 'described';
}

/** What an exhibit consists of and what it still lacks. */
export interface ExhibitReport {
  assets: AssetReport[];
  /** Bytes of all files; missing when one of them is not known. */
  bytes?: number;
  /**
   * Languages × scenes; `exhibit` stands for its head, `assets` for the words of files that no
   * scene uses.
   */
  coverage: Record<Lang, Record<string, Coverage>>;
  missingAlternatives: MissingAlternative[];
}

/** What the report cannot know from the manifest alone. */
export interface ReportOptions {
  /** The size of a file; where it does not say, `sources[].bytes` of the manifest counts. */
  bytesOf?: (path: Path) => number | undefined;
  /** Third parties' component types, the same as for `load`. */
  components?: readonly Definition[];
}

/** Assets with their sizes, translation coverage, and alternatives that are missing. */
export function report(
  exhibit: Exhibit,
  { bytesOf, components }: ReportOptions = {},
): ExhibitReport {
  const usedBy = usesOf(exhibit, components);
  const assets = Object.entries(exhibit.assets).map(([id, asset]): AssetReport => {
    const files = filesOf(asset, bytesOf);
    const bytes = sum(files.map((file) => file.bytes));
    const license = asset.license ?? exhibit.license;
    return {
      id,
      kind: asset.kind,
      files,
      usedBy: [...(usedBy.get(id) ?? [])],
      ...(bytes !== undefined && { bytes }),
      ...(license !== undefined && { license: describeLicense(license).name }),
    };
  });
  const bytes = sum(assets.map((asset) => asset.bytes));
  return {
    assets,
    ...(bytes !== undefined && { bytes }),
    coverage: coverageOf(exhibit, components),
    missingAlternatives: Object.entries(exhibit.assets).flatMap(([id, asset]) =>
      missingOf(id, asset),
    ),
  };
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (total, one) => (total === undefined || one === undefined ? undefined : total + one),
    0,
  );
}

function usesOf(exhibit: Exhibit, components?: readonly Definition[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { kind, value, address } of walk(exhibit, components)) {
    if (!isFile(kind) || typeof value !== 'string') continue;
    const places = uses.get(value) ?? new Set();
    uses.set(value, places.add(address));
  }
  return uses;
}

const FILE_KEYS = ['src', 'captions', 'described', 'descriptions', 'sign', 'poster'];

function filesOf(
  asset: NormalAsset,
  bytesOf: ReportOptions['bytesOf'],
): { path: Path; bytes?: number }[] {
  const own = asset as unknown as Record<string, unknown>; // any object may be asked for a key
  const declared = new Map((asset.sources ?? []).flatMap(
    ({ src, bytes }) => pathsOf(src).map((path) => [path, bytes] as const),
  ));
  const named = FILE_KEYS.flatMap((key) => pathsOf(own[key])).filter(
    (path) => path !== '' && path !== 'not-needed',
  );
  return [...new Set([...named, ...declared.keys()])].map((path) => {
    const bytes = bytesOf?.(path) ?? declared.get(path);
    return { path, ...(bytes !== undefined && { bytes }) };
  });
}

/**
 * How many texts of each scene are there in each language of the exhibit. A text in a regional
 * variant counts for the language; so does one without words in any (`und`) when there is only one
 * language. The words of a file belong to the scenes that show it.
 */
function coverageOf(
  exhibit: Exhibit,
  components?: readonly Definition[],
): ExhibitReport['coverage'] {
  const scenesByAsset = new Map<string, Set<string>>();
  const table: ExhibitReport['coverage'] = {};
  for (const tag of exhibit.languages) table[tag] = {};
  for (const { kind, value, address, scene, path } of walk(exhibit, components)) {
    if (isFile(kind) && typeof value === 'string' && scene !== undefined) {
      scenesByAsset.set(value, (scenesByAsset.get(value) ?? new Set()).add(scene));
    }
    if ((kind !== 'text' && kind !== 'rich') || !isRecord(value)) continue;
    const key = path.slice(path.findLastIndex((part) => typeof part === 'number') + 1).join('.');
    const rows =
      scene !== undefined
        ? [scene]
        : path[0] === 'assets'
          ? [...(scenesByAsset.get(String(path[1])) ?? ['assets'])]
          : ['exhibit'];
    for (const row of rows)
      count(
        table,
        row,
        value,
        path[0] === 'assets' ? `${address} ${path.slice(2).join('.')}` : `${address} ${key}`,
      );
  }
  return table;
}

function count(
  table: ExhibitReport['coverage'],
  row: string,
  text: Record<string, unknown>,
  where: string,
): void {
  for (const [tag, rows] of Object.entries(table)) {
    const cell = (rows[row] ??= { texts: 0, translated: 0, missing: [] });
    cell.texts += 1;
    if (isThere(text, tag)) cell.translated += 1;
    else cell.missing.push(where);
  }
}

function isThere(text: Record<string, unknown>, tag: Lang): boolean {
  const key = chooseKey(text, languageChain([tag]));
  return key !== undefined && (key === tag || key.split('-')[0] === tag.split('-')[0]);
}

function missingOf(id: string, asset: NormalAsset): MissingAlternative[] {
  if (asset.decorative === true) return [];
  const own = asset as unknown as Record<string, unknown>; // any object may be asked for a key
  const lacks = (key: string): boolean => own[key] === undefined;
  const missing: MissingAlternative['missing'][] =
    asset.kind === 'audio'
      ? lacks('transcript') && lacks('captions')
        ? ['transcript']
        : []
      : ([
          'alt',
          ...(asset.kind === 'video' ? (['captions', 'described'] as const) : []),
        ] as const satisfies MissingAlternative['missing'][]);
  const instead: Record<string, string> = { captions: 'silent', described: 'descriptions' };
  const isOwed = (key: string): boolean => lacks(key) && lacks(instead[key] ?? key);
  return missing.filter(isOwed).map((one) => ({ id, kind: asset.kind, missing: one }));
}
