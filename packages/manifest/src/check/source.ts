import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';

import { forbiddenKeys, limits } from '../limits.js';
import type { RawIssue } from '../problem-codes.js';

/** Keys from the root. */
export type Path = readonly (string | number)[];

/** A document with the place of everything in it. */
export interface Source {
  /** The parsed value, without forbidden keys; `undefined` when it could not be read. */
  value: unknown;
  /** What was wrong before anything was looked at: syntax, duplicate and forbidden keys, size. */
  faults: Fault[];
  /** Where a key or value is; a missing one is at the opening brace of what should hold it. */
  offsetOf(path: Path, part: 'key' | 'value'): number;
  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number };
}

/** A fault that knows its own place. */
export interface Fault extends RawIssue {
  offset: number;
  /** The name of the syntax error: `CommaExpected`. */
  syntax?: number;
}

/**
 * The offset where brackets go deeper than the limit, or -1. Runs before the parser, which is
 * recursive. Follows strings and comments, so that brackets in words do not count.
 */
function tooDeepAt(text: string): number {
  const token = /"(?:[^"\\\n\r]|\\[^])*"?|\/\/[^\n\r]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|[[\]{}]/g;
  let depth = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '[') depth += 1;
    else if (found === '}' || found === ']') depth -= 1;
    if (depth > limits.depth) return match.index;
  }
  return -1;
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #children = new Map<Node, Map<string | number, Node>>();
  #nodes = 0;

  fault(code: RawIssue['code'], offset: number, path: Path, more: Partial<Fault> = {}): void {
    this.faults.push({ code, offset, path: [...path], ...more });
  }

  /**
   * The value of a node, built without ever assigning a forbidden key. Depth is bounded by the
   * scan.
   */
  read(node: Node, path: Path): unknown {
    if (node.type !== 'object' && node.type !== 'array') return node.value as unknown;
    this.#nodes += 1;
    if (this.#nodes === limits.nodes + 1) {
      this.fault('VIT403', node.offset, path, { expected: 'nodes', max: limits.nodes });
    }
    const children = new Map<string | number, Node>();
    this.#children.set(node, children);
    if (node.type === 'array') {
      return (node.children ?? []).map((child, index) => {
        children.set(index, child);
        return this.read(child, [...path, index]);
      });
    }
    const value: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [name, child] = property.children ?? [];
      if (!name) continue;
      const key = name.value as string;
      if (forbiddenKeys.has(key)) {
        this.fault('VIT405', name.offset, [...path, key], { name: key });
        continue;
      }
      if (children.has(key)) this.fault('VIT002', name.offset, [...path, key], { name: key });
      children.set(key, property);
      if (child) value[key] = this.read(child, [...path, key]);
    }
    return value;
  }

  offsetOf(root: Node, path: Path, part: 'key' | 'value'): number {
    let node = root;
    for (const [index, key] of path.entries()) {
      const found = this.#children.get(node)?.get(key);
      if (!found) return node.offset;
      const isProperty = found.type === 'property';
      if (isProperty && part === 'key' && index === path.length - 1) return found.offset;
      node = (isProperty ? found.children?.[1] : found) ?? found;
    }
    return node.offset;
  }
}

function positions(text: string): Source['position'] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The number of the syntax error; ours above 100 where jsonc-parser's is misleading. */
function syntaxOf(text: string, error: ParseError | undefined, root: Node | undefined): number {
  const offset = error?.offset ?? 0;
  if (!text.trim()) return 101;
  if (text[offset] === "'") return 102;
  if (text[offset] === ']' || text[offset] === '}') return 103;
  if (/[“”„«»]/.test(text[offset] ?? '')) return 104;
  const isOpen = [7, 8].includes(error?.error ?? 0); // a bracket is not closed
  if (!isOpen && root && root.type !== 'property' && offset >= root.offset + root.length) return 9;
  return error?.error ?? 4;
}

function isTooLong(text: string): boolean {
  if (text.length > limits.bytes) return true;
  return text.length * 3 > limits.bytes && new TextEncoder().encode(text).length > limits.bytes;
}

/**
 * Reads JSON with comments and trailing commas. Never throws; a file over a limit is not looked
 * into.
 */
export function readSource(text: string): Source {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const nowhere = { value: undefined, offsetOf: () => 0 };
  if (isTooLong(source)) {
    const faults: Fault[] = [
      { code: 'VIT403', path: [], offset: 0, expected: 'bytes', max: limits.bytes },
    ];
    return { ...nowhere, faults, position: () => ({ line: 1, column: 1 }) };
  }
  const position = positions(source);
  const deep = tooDeepAt(source);
  if (deep >= 0) {
    const faults: Fault[] = [
      { code: 'VIT403', path: [], offset: deep, expected: 'depth', max: limits.depth },
    ];
    return { ...nowhere, faults, position };
  }
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  if (error ?? !root) {
    const faults: Fault[] = [
      {
        code: 'VIT001',
        path: [],
        offset: error?.offset ?? 0,
        syntax: syntaxOf(source, error, root),
      },
    ];
    return { ...nowhere, faults, position };
  }
  const reader = new Reader();
  const value = root && reader.read(root, []);
  return {
    value,
    faults: reader.faults,
    position,
    offsetOf: (path, part) => (root ? reader.offsetOf(root, path, part) : 0),
  };
}
