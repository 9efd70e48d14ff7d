import type { Node } from 'jsonc-parser';
import { getNodeValue, parseTree } from 'jsonc-parser';

import type { Position } from '../files/positions.js';
import { Positions } from '../files/positions.js';

/** What the manifest says about a file it names, where it says anything. */
export interface Declared {
  width?: number; height?: number; duration?: number; bytes?: number; sha256?: string;
  /** The asset's own licence, else the document's. */
  license?: string;
  /** The credit line, all languages in one. */
  credit?: string;
  /** Who made the exhibit, all names in one. */
  by?: string;
  /** Ornament: nothing is lost by not hearing it. */
  decorative?: true;
}

/** One file named in a manifest. */
export interface Reference extends Position {
  /** As written: a path, or an address. */
  src: string;
  path: (string | number)[];
  declared: Declared;
}

/** Beside a `src`, these hold a path or one path per language. */
const BESIDE_SRC = new Set(['poster', 'captions', 'described', 'descriptions', 'sign']);
/** At the top of a document, these hold a list of paths. */
const AT_TOP = new Set(['translations', 'show']);
/** What is anyone's data, or names files that are not part of the exhibit. */
const NOT_OURS = new Set(['extras', 'derivedFrom', 'extends', 'pronounce', 'state', 'from']);
/** `described` may say this instead of naming a file. */
const NOT_NEEDED = 'not-needed';

/**
 * Every file that a manifest names, in reading order, with its place in the text.
 *
 * Works on the text alone, so that it also sees what a third party's component names.
 */
export function findReferences(text: string): Reference[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return [];
  const license = stringOf(child(root, 'license'));
  const by = wordsIn(valueOf(child(root, 'by')));
  const base: Declared = { by, ...license === undefined ? {} : { license } };
  const positions = new Positions(text);
  const found: Reference[] = [];
  const add = (node: Node, path: (string | number)[], declared: Declared): void => {
    const src: unknown = getNodeValue(node);
    if (typeof src !== 'string' || src === NOT_NEEDED) return;
    found.push({ src, path, declared, ...positions.at(node.offset) });
  };
  const visit = (node: Node, path: (string | number)[]): void => {
    if (node.type === 'array') {
      node.children?.forEach((item, index) => { visit(item, [...path, index]); });
    }
    if (node.type !== 'object') return;
    const declared = { ...base, ...declaredIn(node) };
    const isFile = child(node, 'src') !== undefined;
    for (const [key, value] of entries(node)) {
      if (NOT_OURS.has(key)) continue;
      const here = [...path, key];
      if (key === 'src') eachPath(value, here, (n, p) => { add(n, p, declared); });
      // a scene's `sign` is the id of an asset; only beside a `src` is it a path
      else if ((isFile && BESIDE_SRC.has(key)) || (path.length === 0 && AT_TOP.has(key))) {
        eachPath(value, here, (n, p) => { add(n, p, {}); });
      } else visit(value, here);
    }
  };
  visit(root, []);
  return found;
}

function eachPath(
  node: Node, path: (string | number)[], each: (node: Node, path: (string | number)[]) => void,
): void {
  if (node.type === 'string') each(node, path);
  if (node.type === 'object') {
    for (const [key, value] of entries(node)) {
      if (value.type === 'string') each(value, [...path, key]);
    }
  }
  if (node.type === 'array') {
    node.children?.forEach((item, index) => {
      if (item.type === 'string') each(item, [...path, index]);
    });
  }
}

function declaredIn(node: Node): Declared {
  const declared: Declared = {};
  for (const key of ['width', 'height', 'duration', 'bytes'] as const) {
    const value: unknown = valueOf(child(node, key));
    if (typeof value === 'number') declared[key] = value;
  }
  for (const key of ['license', 'sha256'] as const) {
    const value = stringOf(child(node, key));
    if (value !== undefined) declared[key] = value;
  }
  if (valueOf(child(node, 'decorative')) === true) declared.decorative = true;
  const credit = wordsIn(valueOf(child(node, 'credit')));
  if (credit !== '') declared.credit = credit;
  return declared;
}

/** All strings in a value, at any depth, in one. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).filter(Boolean).join('\n');
}

function* entries(node: Node): Generator<[string, Node]> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [String(key.value), value];
  }
}

function child(node: Node, name: string): Node | undefined {
  for (const [key, value] of entries(node)) if (key === name) return value;
  return undefined;
}

const valueOf = (node: Node | undefined): unknown => node && getNodeValue(node);
const stringOf = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? String(node.value) : undefined;
