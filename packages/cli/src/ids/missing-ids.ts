import type { Edit, Node } from 'jsonc-parser';
import { getNodeValue, parseTree } from 'jsonc-parser';

import { slug, UniqueIds } from '@vitrine/manifest';

import type { Position } from '../files/positions.js';
import { Positions } from '../files/positions.js';

/** One id that is not there, and where it goes. */
export interface MissingId extends Position { id: string; edit: Edit }

/** The lists whose entries have an address, besides scenes and components. */
const LISTS = new Set(['spots', 'places', 'questions', 'choices']);
/** Files of a scene become components of these names, before those in its `content`. */
const FOLDED = ['image', 'audio', 'sign'];
/** After these the id stands best; they are where a reader looks first. */
const HEAD = new Set(['$schema', 'vitrine', 'type']);

/**
 * The ids that a manifest lacks: of the exhibit, its scenes, their components, and what these list.
 *
 * They are the very ids that `load` gives them (made from the title, else from the type or the
 * place in the list), so that no address changes when they are written.
 * @returns Edits for the text, in its order; nothing else of it changes.
 */
export function findMissingIds(text: string): MissingId[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return [];
  const positions = new Positions(text);
  const missing: MissingId[] = [];
  const add = (node: Node, id: string): void => {
    missing.push({ id, edit: insertion(text, node, id), ...positions.at(node.offset) });
  };
  if (!child(root, 'id')) add(root, idIn(root, ['title']) ?? 'exhibit');
  const visit = (node: Node): void => {
    if (node.type === 'array') node.children?.forEach(visit);
    for (const [key, value] of entries(node)) {
      if (key === 'extras') continue;
      if (value.type === 'array') nameList(key, value, node, add);
      visit(value);
    }
  };
  visit(root);
  return missing.sort((a, b) => a.edit.offset - b.edit.offset);
}

function nameList(
  key: string, list: Node, parent: Node, add: (node: Node, id: string) => void,
): void {
  if (key !== 'scenes' && key !== 'content' && !LISTS.has(key)) return;
  const items = (list.children ?? []).filter((item) => item.type === 'object');
  const ids = new UniqueIds(items.flatMap((item) => stringOf(child(item, 'id')) ?? []));
  if (key === 'content') for (const part of FOLDED) if (child(parent, part)) ids.take(part);
  for (const [index, item] of items.entries()) {
    if (child(item, 'id')) continue;
    const type = slug(stringOf(child(item, 'type')) ?? '');
    const other = key === 'scenes' ? `scene-${index + 1}`
      : key === 'content' ? type || 'component' : `${index + 1}`;
    const words = key === 'scenes' || key === 'content' ? ['title'] : ['title', 'text', 'ask'];
    add(item, ids.take(idIn(item, words) ?? other));
  }
}

/** Made from the first of these keys that is there, in its first language with Latin letters. */
function idIn(node: Node, keys: string[]): string | undefined {
  const key = keys.find((name) => child(node, name));
  const value: unknown = key === undefined ? undefined : valueOf(child(node, key));
  const isMap = typeof value === 'object' && value !== null;
  const words: unknown[] = isMap ? Object.values(value) : [value];
  return words.map((word) => typeof word === 'string' ? slug(word) : '').find((id) => id !== '');
}

/** `"id"` after the head, else first; on a line of its own where the next key is on one. */
function insertion(text: string, node: Node, id: string): Edit {
  const properties = node.children ?? [];
  const words = `"id": ${JSON.stringify(id)}`;
  const last = properties.findLastIndex((property) => HEAD.has(keyOf(property)));
  const before = properties[last];
  const next = properties[last + 1];
  if (next) {
    const lineStart = text.lastIndexOf('\n', next.offset - 1) + 1;
    const indent = text.slice(lineStart, next.offset);
    const eol = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
    const isOwnLine = lineStart > 0 && indent.trim() === '';
    const content = words + (isOwnLine ? `,${eol}${indent}` : ', ');
    return { offset: next.offset, length: 0, content };
  }
  if (before) return { offset: before.offset + before.length, length: 0, content: `, ${words}` };
  return { offset: node.offset + 1, length: 0, content: ` ${words} ` };
}

const keyOf = (property: Node): string => String(property.children?.[0]?.value);
const child = (node: Node, name: string): Node | undefined =>
  entries(node).find(([key]) => key === name)?.[1];
const entries = (node: Node): [string, Node][] => node.type !== 'object' ? []
  : (node.children ?? []).flatMap((property): [string, Node][] => {
    const value = property.children?.[1];
    return value ? [[keyOf(property), value]] : [];
  });
const valueOf = (node: Node | undefined): unknown => node && getNodeValue(node);
const stringOf = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? String(node.value) : undefined;
