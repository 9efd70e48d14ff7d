import { assetKind, kindOfPath } from '../asset-kind.js';
import type { AssetKind } from '../field.js';
import { isRecord } from '../field.js';
import { actionKinds } from '../fits-logic.js';
import { idPattern } from '../patterns.js';
import type { RawIssue } from '../problem-codes.js';
import type { Names } from './names.js';
import { idsOf } from './names.js';
import type { Path } from './source.js';
import type { Visit } from './visit.js';
import { isAssetKind } from './visit.js';

type Report = (issue: RawIssue) => void;

/**
 * The ids in the nearest list of this key, here or further out; `undefined` where there is none.
 */
function idsNear(key: string, around: Visit['around']): string[] | undefined {
  for (const one of [...around].reverse()) {
    if (Array.isArray(one.value[key])) return idsOf(one.value[key]);
  }
  return undefined;
}

/** The kind of a table entry where its file tells, else `undefined`: then it may be used as any. */
function certainKind(entry: unknown): AssetKind | undefined {
  if (!isRecord(entry)) return undefined;
  const src: unknown = isRecord(entry['src']) ? Object.values(entry['src'])[0] : entry['src'];
  return typeof src === 'string' && kindOfPath(src) ? assetKind(entry) : undefined;
}

function checkAsset(name: string, kind: AssetKind, path: Path, names: Names, report: Report): void {
  if (!idPattern.test(name)) return;
  const entry = names.assets.get(name);
  const found = certainKind(entry);
  if (entry === undefined) {
    report({
      code: 'VIT106',
      path: [...path],
      name,
      expected: 'asset',
      options: [...names.assets.keys()],
    });
  } else if (found && found !== kind) {
    report({ code: 'VIT103', path: [...path], name: found, expected: kind });
  }
}

function checkAddress(name: string, path: Path, names: Names, report: Report): void {
  if (names.addresses.has(name)) return;
  report({
    code: 'VIT106',
    path: [...path],
    name,
    expected: 'address',
    options: [...names.addresses],
  });
}

function checkState(
  name: string,
  path: Path,
  names: Names,
  around: Visit['around'],
  report: Report,
): void {
  if (name.startsWith('visited/')) return checkAddress(name.slice(8), path, names, report);
  const options = [...names.state, ...(idsNear('sliders', around) ?? [])];
  if (!options.includes(name))
    report({ code: 'VIT106', path: [...path], name, expected: 'state', options });
}

function checkWhen(
  when: unknown,
  path: Path,
  names: Names,
  around: Visit['around'],
  report: Report,
): void {
  if (!isRecord(when)) return;
  for (const [key, part] of Object.entries(when)) {
    if ((key === 'all' || key === 'any') && Array.isArray(part)) {
      part.forEach((one, index) => checkWhen(one, [...path, key, index], names, around, report));
    } else checkState(key, [...path, key], names, around, report);
  }
}

function checkAction(
  action: unknown,
  path: Path,
  names: Names,
  field: Visit,
  report: Report,
): void {
  if (!isRecord(action)) return;
  for (const [verb, target] of Object.entries(action)) {
    const kind = (actionKinds as Record<string, string | undefined>)[verb];
    const at = [...path, verb];
    if (kind === 'address' && typeof target === 'string') checkAddress(target, at, names, report);
    else if (kind === 'id' && typeof target === 'string') {
      const options = idsNear('scenes', field.around) ?? [];
      if (!options.includes(target)) {
        report({ code: 'VIT106', path: at, name: target, expected: 'scenes', options });
      }
    } else if ((kind === 'values' || kind === 'amounts') && isRecord(target)) {
      for (const name of Object.keys(target))
        checkState(name, [...at, name], names, field.around, report);
    }
  }
}

/** Reports every name in a field that names nothing in this document. */
export function checkReferences(field: Visit, names: Names, report: Report): void {
  const { meta, value, path, around } = field;
  if (typeof value === 'string') {
    if (isAssetKind(meta.kind)) checkAsset(value, meta.kind, path, names, report);
    else if (meta.kind === 'address') checkAddress(value, path, names, report);
    else if (meta.to) {
      const options = idsNear(meta.to, around) ?? [];
      if (!options.includes(value)) {
        report({ code: 'VIT106', path: [...path], name: value, expected: meta.to, options });
      }
    }
  } else if (meta.kind === 'when') checkWhen(value, path, names, around, report);
  else if (meta.kind === 'actions' && Array.isArray(value)) {
    value.forEach((action, index) => checkAction(action, [...path, index], names, field, report));
  }
}
